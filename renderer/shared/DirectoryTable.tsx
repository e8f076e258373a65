import { type LucideIcon, SearchX } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTexts } from '../i18n';
import { type DataColumn, DataTable, type SortOrder } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { sorted } from './sorting';

/** A column as data: what it is of a record. */
export type DirectoryColumn<T> = Omit<DataColumn<T>, 'render' | 'isSortable'> & {
  /** What stands there and what the rows are sorted by; '' where there is nothing. */
  value: (row: T) => string | number;
  /** How it stands there, where it isn't the bare value. */
  render?: (row: T) => ReactNode;
  /** Rows can be sorted by it unless this is false. */
  isSortable?: boolean;
};

type Props<T> = {
  /** Name for screen readers. */
  label: string;
  /** Among them `name`, by which the rows are sorted at first. The same array while nothing changed. */
  columns: readonly DirectoryColumn<T>[];
  /** What is to be seen; undefined until it is read. The same array while nothing changed. */
  records: readonly T[] | undefined;
  /** What typing the first letters finds. */
  nameOf: (row: T) => string;
  onOpen: (id: string) => void;
  /** They were looked for: when there are none, that is because nothing fits. */
  isSearched: boolean;
  /** What is said while there are none at all. */
  empty: { icon: LucideIcon; title: string; text: string; action: ReactNode };
};

/** A list of the directory: sorted by any column, opened with a press or Enter. */
export function DirectoryTable<T extends { readonly id: string }>(props: Props<T>) {
  const { label, columns, records, nameOf, onOpen, isSearched, empty } = props;
  const { t, language } = useTexts();
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' });
  const rows = useMemo(() => {
    const values = new Map(columns.map(({ id, value }) => [id, value]));
    return records && sorted(records, sort, (row, column) => values.get(column)?.(row) ?? '', language);
  }, [records, columns, sort, language]);
  const shown = useMemo(
    () =>
      columns.map(
        ({ value, render = (row: T) => <bdi>{value(row)}</bdi>, isSortable = true, ...column }) => ({
          ...column,
          render,
          isSortable,
        }),
      ),
    [columns],
  );
  if (!rows) return null;
  return (
    <DataTable
      columns={shown}
      empty={
        isSearched ? (
          <EmptyState icon={SearchX} title={t('people.noHitsTitle')}>
            {t('people.noHitsText')}
          </EmptyState>
        ) : (
          <EmptyState action={empty.action} icon={empty.icon} title={empty.title}>
            {empty.text}
          </EmptyState>
        )
      }
      label={label}
      onOpen={onOpen}
      onSort={setSort}
      rowId={({ id }) => id}
      rowName={nameOf}
      rows={rows}
      sort={sort}
    />
  );
}
