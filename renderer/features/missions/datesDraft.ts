import type { MissionDates } from '../../../db/domain/mission';

/** A mission's dates while they are being filled in: days may be missing, the year may be none. */
export type DatesDraft = {
  kind: MissionDates['kind'];
  startsOn: string | null;
  endsOn: string | null;
  year: number | null;
  /** `01`–`12`, or '' for the whole year. */
  month: string;
};

/** @param today `YYYY-MM-DD`; its year is where an approximate date begins */
export function toDatesDraft(dates: MissionDates, today: string): DatesDraft {
  const [year = '', month = ''] =
    dates.kind === 'approximate' ? dates.period.split('-') : [today.slice(0, 4)];
  return {
    kind: dates.kind,
    startsOn: dates.kind === 'exact' ? dates.startsOn : null,
    endsOn: dates.kind === 'exact' ? dates.endsOn : null,
    year: year === '' ? null : Number(year),
    month,
  };
}

/** What the draft says, as the input of `missionDates`, which judges it. */
export function fromDatesDraft({ kind, startsOn, endsOn, year, month }: DatesDraft): unknown {
  if (kind === 'exact') return { kind, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
  if (kind === 'unknown') return { kind };
  return { kind, period: [year ?? '', month].filter((part) => part !== '').join('-') };
}
