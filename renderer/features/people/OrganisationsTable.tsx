import { Building2, SearchX } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { OrganisationRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { formatPlace } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { sorted } from '../../shared/sorting';
import { type DataColumn, DataTable, type SortOrder } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';

type Props = { text: string; create: ReactNode };

/** Every organisation in which the words occur. */
export function OrganisationsTable({ text, create }: Props) {
  const { t, language } = useTexts();
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' });
  const organisations = useRecords('people', 'listOrganisations', { text }).data;
  const words = useMemo(
    (): Record<string, (organisation: OrganisationRow) => string | number> => ({
      name: ({ name }) => name,
      kind: ({ kind }) => t(`terms.organisationKind.${kind}`),
      parent: ({ parentName, partnerName }) => parentName ?? partnerName ?? '',
      place: ({ city, country }) => formatPlace(city, country, language),
      people: ({ people }) => people,
    }),
    [t, language],
  );
  const rows = useMemo(
    () => organisations && sorted(organisations, sort, (row, column) => words[column]?.(row) ?? '', language),
    [organisations, sort, words, language],
  );
  const columns = useMemo((): DataColumn<OrganisationRow>[] => {
    const column = (id: string, label: string, width: number | `${number}fr`) => ({
      ...{ id, label, width, isSortable: true },
      render: (row: OrganisationRow) => <bdi>{words[id]?.(row)}</bdi>,
    });
    return [
      column('name', t('people.name'), '4fr'),
      column('kind', t('people.kind'), '2fr'),
      column('parent', t('people.parent'), '3fr'),
      column('place', t('people.place'), '2fr'),
      { ...column('people', t('people.people'), 100), align: 'end' },
    ];
  }, [t, words]);
  if (!rows) return null;
  return (
    <DataTable
      columns={columns}
      empty={
        text.trim() === '' ? (
          <EmptyState action={create} icon={Building2} title={t('people.emptyOrganisationsTitle')}>
            {t('people.emptyOrganisationsText')}
          </EmptyState>
        ) : (
          <EmptyState icon={SearchX} title={t('people.noHitsTitle')}>
            {t('people.noHitsText')}
          </EmptyState>
        )
      }
      label={t('people.organisations')}
      onOpen={(id) => goTo({ screen: 'organisation', id })}
      onSort={setSort}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      rows={rows}
      sort={sort}
    />
  );
}
