/** When an item is, as its fields hold it while one types: any of them may be empty or not fit the others yet. */
import { addDays } from '../../../db/domain/dates';
import type { FieldProblem } from '../../../db/domain/problem';
import type { ItemTime } from '../../../db/domain/programme';
import { defaultMinutes, durationOf } from '../../../db/domain/scheduling';
import { addMinutes, clockOf, dayOf, minutesBetween } from '../../../db/domain/wall-time';

export type TimeDraft = {
  /** `YYYY-MM-DD` */
  day: string | null;
  /** `HH:MM` */
  start: string | null;
  end: string | null;
  /** The day on which it ends, if that is another than `day`. */
  endDay: string | null;
  /** How long it last was, which it stays when the start changes. */
  minutes: number;
};

export type TimeField = 'day' | 'start' | 'end';

export function draftOf(time: ItemTime): TimeDraft {
  const empty = {
    day: null,
    start: null,
    end: null,
    endDay: null,
    minutes: durationOf(time) ?? defaultMinutes,
  };
  if (time.kind === 'unscheduled') return empty;
  if (time.kind === 'day') return { ...empty, day: time.day };
  const day = dayOf(time.startsAt);
  const endDay = dayOf(time.endsAt) === day ? null : dayOf(time.endsAt);
  return { ...empty, day, start: clockOf(time.startsAt), end: clockOf(time.endsAt), endDay };
}

/** The time that the fields say, or which of them doesn't fit. */
export function timeOf({
  day,
  start,
  end,
  endDay,
}: TimeDraft): ItemTime | { field: TimeField; problem: FieldProblem } {
  if (start === null && end === null) return day === null ? { kind: 'unscheduled' } : { kind: 'day', day };
  if (day === null) return { field: 'day', problem: 'required' };
  if (start === null) return { field: 'start', problem: 'required' };
  if (end === null) return { field: 'end', problem: 'required' };
  const startsAt = `${day}T${start}`;
  const endsAt = `${endDay ?? day}T${end}`;
  return startsAt < endsAt
    ? { kind: 'timed', startsAt, endsAt }
    : { field: 'end', problem: 'end-before-start' };
}

/** Another day: what ends on a later day keeps its length. */
export function withDay(draft: TimeDraft, day: string | null): TimeDraft {
  return shifted({ ...draft, day });
}

/** Another start: the end goes along. */
export function withStart(draft: TimeDraft, start: string | null): TimeDraft {
  return start === null ? { ...draft, start } : shifted({ ...draft, start });
}

/** Another end: on the same day, unless it already was on a later one. */
export function withEnd(draft: TimeDraft, end: string | null): TimeDraft {
  return measured({ ...draft, end });
}

/** The end on the day after the start, for what goes on over midnight. */
export function endingNextDay(draft: TimeDraft): TimeDraft {
  return draft.day === null ? draft : measured({ ...draft, endDay: addDays(draft.day, 1) });
}

export function withEndDay(draft: TimeDraft, endDay: string | null): TimeDraft {
  return measured({ ...draft, endDay: endDay === draft.day ? null : endDay });
}

function shifted(draft: TimeDraft): TimeDraft {
  const { day, start, minutes } = draft;
  if (start === null) return draft;
  // Without a day only the clock counts; any day serves to reckon with.
  const from = `${day ?? '2000-01-01'}T${start}`;
  const endsAt = addMinutes(from, minutes);
  const endDay = day === null || dayOf(endsAt) === day ? null : dayOf(endsAt);
  return { ...draft, end: clockOf(endsAt), endDay };
}

function measured(draft: TimeDraft): TimeDraft {
  const time = timeOf(draft);
  if (!('kind' in time) || time.kind !== 'timed') return draft;
  return { ...draft, minutes: minutesBetween(time.startsAt, time.endsAt) };
}
