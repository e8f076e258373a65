import type { Language } from '../i18n';
import type { SortOrder } from '../ui/DataTable';

const collators = {
  da: new Intl.Collator('da-DK', { numeric: true, sensitivity: 'base' }),
  en: new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }),
};

/** Rows by one column, as the language orders letters; what is empty comes last in either direction. */
export function sorted<T>(
  rows: readonly T[],
  order: SortOrder,
  textOf: (row: T, column: string) => string | number,
  language: Language,
): T[] {
  const { compare } = collators[language];
  const sign = order.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: textOf(row, order.column) }));
  keyed.sort((a, b) => {
    if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return sign * compare(String(a.key), String(b.key));
  });
  return keyed.map(({ row }) => row);
}
