import { SearchX, UserRound } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { personName } from '../../../db/domain/person';
import type { PersonRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { NativeName } from '../../shared/NativeName';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { sorted } from '../../shared/sorting';
import { type DataColumn, DataTable, type SortOrder } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';

type Props = { text: string; create: ReactNode };

/** Everybody in whom the words occur. */
export function PeopleTable({ text, create }: Props) {
  const { t, language } = useTexts();
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' });
  const people = useRecords('people', 'list', { text }).data;
  const rows = useMemo(() => people && sorted(people, sort, textOf, language), [people, sort, language]);
  const columns = useMemo(
    (): DataColumn<PersonRow>[] => [
      {
        id: 'name',
        label: t('people.name'),
        width: '4fr',
        minWidth: 180,
        isSortable: true,
        render: (person) => <Name person={person} />,
      },
      {
        id: 'position',
        label: t('people.position'),
        width: '3fr',
        isSortable: true,
        render: (person) => <bdi>{textOf(person, 'position')}</bdi>,
      },
      {
        id: 'organisation',
        label: t('people.organisation'),
        width: '3fr',
        isSortable: true,
        render: (person) => <bdi>{person.organisationName}</bdi>,
      },
      {
        id: 'email',
        label: t('people.email'),
        width: '2fr',
        isSortable: true,
        render: ({ email }) => <bdi>{email}</bdi>,
      },
      { id: 'phone', label: t('people.phone'), width: 140, render: ({ phone }) => <bdi>{phone}</bdi> },
    ],
    [t],
  );
  if (!rows) return null;
  return (
    <DataTable
      columns={columns}
      empty={
        text.trim() === '' ? (
          <EmptyState action={create} icon={UserRound} title={t('people.emptyTitle')}>
            {t('people.emptyText')}
          </EmptyState>
        ) : (
          <EmptyState icon={SearchX} title={t('people.noHitsTitle')}>
            {t('people.noHitsText')}
          </EmptyState>
        )
      }
      label={t('people.people')}
      onOpen={(id) => goTo({ screen: 'person', id })}
      onSort={setSort}
      rowId={({ id }) => id}
      rowName={personName}
      rows={rows}
      sort={sort}
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

function textOf(person: PersonRow, column: string): string {
  // Whoever is called by their office has it for a name already.
  if (column === 'position') return person.position === personName(person) ? '' : person.position;
  if (column === 'organisation') return person.organisationName ?? '';
  return column === 'email' ? person.email : personName(person);
}
