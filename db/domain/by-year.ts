/** What lies in one year; null for what nobody knows the year of. */
export type Year<R> = { readonly year: number | null; readonly rows: readonly R[] };

/**
 * Rows under their years, the latest year first and those without one last; within a year they keep their order.
 * @param dayOf a day, a month or a year (`2016-10-10`, `2016-10`, `2016`), null if not known
 */
export function byYear<R>(rows: readonly R[], dayOf: (row: R) => string | null): Year<R>[] {
  const years = Map.groupBy(rows, (row) => {
    const day = dayOf(row);
    return day === null ? null : Number(day.slice(0, 4));
  });
  return [...years]
    .map(([year, own]) => ({ year, rows: own }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY));
}
