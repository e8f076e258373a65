import { UserRound } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { personName } from '../../../db/domain/person';
import type { PersonRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { type DirectoryColumn, DirectoryTable } from '../../shared/DirectoryTable';
import { NativeName } from '../../shared/NativeName';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';

type Props = { text: string; create: ReactNode };

/** Everybody in whom the words occur. */
export function PeopleTable({ text, create }: Props) {
  const { t } = useTexts();
  const people = useRecords('people', 'list', { text }).data;
  const columns = useMemo(
    (): DirectoryColumn<PersonRow>[] => [
      {
        id: 'name',
        label: t('people.name'),
        width: '4fr',
        minWidth: 180,
        value: personName,
        render: (person) => <Name person={person} />,
      },
      { id: 'position', label: t('people.position'), width: '3fr', value: positionBesideName },
      {
        id: 'organisation',
        label: t('people.organisation'),
        width: '3fr',
        value: ({ organisationName }) => organisationName ?? '',
      },
      { id: 'email', label: t('people.email'), width: '3fr', value: ({ email }) => email },
      { id: 'phone', label: t('people.phone'), width: 140, isSortable: false, value: ({ phone }) => phone },
    ],
    [t],
  );
  return (
    <DirectoryTable
      columns={columns}
      empty={{
        icon: UserRound,
        title: t('people.emptyTitle'),
        text: t('people.emptyText'),
        action: create,
      }}
      isSearched={text.trim() !== ''}
      label={t('people.people')}
      nameOf={personName}
      onOpen={(id) => goTo({ screen: 'person', id })}
      records={people}
    />
  );
}

function Name({ person }: { person: PersonRow }) {
  const name = personName(person);
  return (
    <>
      <NativeName>{name}</NativeName>
      {person.nativeName && person.nativeName !== name && (
        <>
          {' · '}
          <NativeName>{person.nativeName}</NativeName>
        </>
      )}
    </>
  );
}

/** Whoever is called by their office has it for a name already. */
const positionBesideName = (person: PersonRow): string =>
  person.position === personName(person) ? '' : person.position;
