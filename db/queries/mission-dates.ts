import type { MissionDates } from '../domain/mission';

/** A mission's dates from its three columns. */
export function toDates(row: {
  startsOn: string | null;
  endsOn: string | null;
  period: string | null;
}): MissionDates {
  const { startsOn, endsOn, period } = row;
  if (startsOn !== null && endsOn !== null) return { kind: 'exact', startsOn, endsOn };
  return period === null ? { kind: 'unknown' } : { kind: 'approximate', period };
}
