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

/** The three columns of a mission's dates. */
export const fromDates = (dates: MissionDates) => ({
  startsOn: dates.kind === 'exact' ? dates.startsOn : null,
  endsOn: dates.kind === 'exact' ? dates.endsOn : null,
  period: dates.kind === 'approximate' ? dates.period : null,
});
