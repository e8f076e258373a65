import { Building2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { OrganisationRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { type DirectoryColumn, DirectoryTable } from '../../shared/DirectoryTable';
import { formatPlace } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';

type Props = { text: string; create: ReactNode };

/** Every organisation in which the words occur. */
export function OrganisationsTable({ text, create }: Props) {
  const { t, language } = useTexts();
  const organisations = useRecords('people', 'listOrganisations', { text }).data;
  const columns = useMemo(
    (): DirectoryColumn<OrganisationRow>[] => [
      { id: 'name', label: t('people.name'), width: '4fr', value: ({ name }) => name },
      {
        id: 'kind',
        label: t('people.kind'),
        width: '2fr',
        value: ({ kind }) => t(`terms.organisationKind.${kind}`),
      },
      {
        id: 'parent',
        label: t('people.parent'),
        width: '3fr',
        value: ({ parentName, partnerName }) => parentName ?? partnerName ?? '',
      },
      {
        id: 'place',
        label: t('people.place'),
        width: '2fr',
        value: ({ city, country }) => formatPlace(city, country, language),
      },
      {
        id: 'people',
        label: t('people.people'),
        width: 100,
        align: 'end',
        value: ({ people }) => people,
      },
    ],
    [t, language],
  );
  return (
    <DirectoryTable
      columns={columns}
      empty={{
        icon: Building2,
        title: t('people.emptyOrganisationsTitle'),
        text: t('people.emptyOrganisationsText'),
        action: create,
      }}
      isSearched={text.trim() !== ''}
      label={t('people.organisations')}
      nameOf={({ name }) => name}
      onOpen={(id) => goTo({ screen: 'organisation', id })}
      records={organisations}
    />
  );
}
