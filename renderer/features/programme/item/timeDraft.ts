/** When an item is, as its fields hold it while one types: any of them may be empty or not fit the others yet. */
import { addDays } from '../../../../db/domain/dates';
import type { FieldProblem } from '../../../../db/domain/problem';
import type { ItemTime, ProgrammeItem } from '../../../../db/domain/programme';
import { defaultMinutes } from '../../../../db/domain/scheduling';
import { addMinutes, clockOf, dayOf, minutesBetween } from '../../../../db/domain/wall-time';
import { fromInstant, inOtherZone, toInstant } from '../../../../db/domain/zones';

export type TimeDraft = {
  /** `YYYY-MM-DD` */
  day: string | null;
  /** `HH:MM` */
  start: string | null;
  /** `HH:MM` on the clock of the zone in which it ends. */
  end: string | null;
  /** The day on which it ends there, if that is another than `day`. */
  endDay: string | null;
  /** How long it last was, which it stays when the start changes: as `lasting` counts. */
  minutes: number;
  /** The item's own zone, and the one it ends in; null as in `ProgrammeItem`. */
  zone: string | null;
  endZone: string | null;
};

export type TimeField = 'day' | 'start' | 'end';

/** The zones whose clocks say when it begins and when it ends. */
type Clocks = { start: string; end: string };

type Zones = Pick<ProgrammeItem, 'zone' | 'endZone'>;

/** @param usual the zone of an item that has none of its own */
export function clocksOf({ zone, endZone }: Zones, usual: string): Clocks {
  const start = zone ?? usual;
  return { start, end: endZone ?? start };
}

export function draftOf(
  { time, zone, endZone }: Zones & Pick<ProgrammeItem, 'time'>,
  usual: string,
): TimeDraft {
  const empty = { day: null, start: null, end: null, endDay: null, minutes: defaultMinutes, zone, endZone };
  if (time.kind === 'unscheduled') return empty;
  if (time.kind === 'day') return { ...empty, day: time.day };
  const clocks = clocksOf({ zone, endZone }, usual);
  const end = clocks.end === clocks.start ? time.endsAt : inOtherZone(time.endsAt, clocks.start, clocks.end);
  const day = dayOf(time.startsAt);
  return {
    ...empty,
    day,
    start: clockOf(time.startsAt),
    end: clockOf(end),
    endDay: dayOf(end) === day ? null : dayOf(end),
    minutes: lasting(time.startsAt, end, clocks),
  };
}

/**
 * A draft after the item was moved under it: the fields that were touched keep what stands in them, the others go along.
 */
export const rebased = (draft: TimeDraft, before: TimeDraft, after: TimeDraft): TimeDraft => {
  const kept = (Object.keys(after) as (keyof TimeDraft)[]).filter((field) => draft[field] !== before[field]);
  return { ...after, ...Object.fromEntries(kept.map((field) => [field, draft[field]])) };
};

/** The time that the fields say, its end in the zone of the start; or which of them doesn't fit. */
export function timeOf(
  draft: TimeDraft,
  usual: string,
): ItemTime | { field: TimeField; problem: FieldProblem } {
  const { day, start, end, endDay } = draft;
  if (start === null && end === null) return day === null ? { kind: 'unscheduled' } : { kind: 'day', day };
  if (day === null) return { field: 'day', problem: 'required' };
  if (start === null) return { field: 'start', problem: 'required' };
  if (end === null) return { field: 'end', problem: 'required' };
  const clocks = clocksOf(draft, usual);
  const startsAt = `${day}T${start}`;
  const there = `${endDay ?? day}T${end}`;
  const endsAt = clocks.end === clocks.start ? there : inOtherZone(there, clocks.end, clocks.start);
  return startsAt < endsAt
    ? { kind: 'timed', startsAt, endsAt }
    : { field: 'end', problem: 'end-before-start' };
}

/** Another day: what ends on a later day keeps its length. */
export function withDay(draft: TimeDraft, day: string | null, usual: string): TimeDraft {
  return shifted({ ...draft, day }, usual);
}

/** Another start: the end goes along. */
export function withStart(draft: TimeDraft, start: string | null, usual: string): TimeDraft {
  return start === null ? { ...draft, start } : shifted({ ...draft, start }, usual);
}

/** Another end: on the same day, unless it already was on a later one. */
export function withEnd(draft: TimeDraft, end: string | null, usual: string): TimeDraft {
  return measured({ ...draft, end }, usual);
}

/** The end on the day after the start, for what goes on over midnight. */
export function endingNextDay(draft: TimeDraft, usual: string): TimeDraft {
  return draft.day === null ? draft : withEndDay(draft, addDays(draft.day, 1), usual);
}

export function withEndDay(draft: TimeDraft, endDay: string | null, usual: string): TimeDraft {
  return measured({ ...draft, endDay: endDay === draft.day ? null : endDay }, usual);
}

/**
 * Other zones. What the fields say stays, for that is what stands on the ticket; an end that would then come before the
 * start goes along instead, so that it lasts as long as before.
 */
export function withZones(draft: TimeDraft, zones: Partial<Zones>, usual: string): TimeDraft {
  const next = { ...draft, ...zones };
  const { start, end } = clocksOf(next, usual);
  const sensible = { ...next, endZone: end === start ? null : next.endZone };
  const read = timeOf(sensible, usual);
  const comesTooEarly = !('kind' in read) && read.problem === 'end-before-start';
  return comesTooEarly && 'kind' in timeOf(draft, usual)
    ? shifted(sensible, usual)
    : measured(sensible, usual);
}

/**
 * The end that will stand there once it is saved, where that is another than the one typed: an end is kept on the clock of
 * the start's zone, and when that is put back an hour comes twice and can only be kept as the first of the two.
 */
export function endAsKept(draft: TimeDraft, usual: string): string | null {
  const time = timeOf(draft, usual);
  if (!('kind' in time) || time.kind !== 'timed') return null;
  const { end } = draftOf({ ...draft, time }, usual);
  return end === draft.end ? null : end;
}

/** Minutes from start to end: wall minutes in one zone, as the whole programme counts; real ones from zone to zone. */
function lasting(startsAt: string, end: string, clocks: Clocks): number {
  if (clocks.start === clocks.end) return minutesBetween(startsAt, end);
  return (toInstant(end, clocks.end) - toInstant(startsAt, clocks.start)) / 60_000;
}

function shifted(draft: TimeDraft, usual: string): TimeDraft {
  const { day, start, minutes } = draft;
  if (start === null) return draft;
  const clocks = clocksOf(draft, usual);
  // Without a day only the clock counts; any day serves to reckon with.
  const from = `${day ?? '2000-01-01'}T${start}`;
  const end =
    clocks.start === clocks.end
      ? addMinutes(from, minutes)
      : fromInstant(toInstant(from, clocks.start) + minutes * 60_000, clocks.end);
  const endDay = day === null || dayOf(end) === day ? null : dayOf(end);
  return { ...draft, end: clockOf(end), endDay };
}

function measured(draft: TimeDraft, usual: string): TimeDraft {
  const { day, start, end, endDay } = draft;
  if (day === null || start === null || end === null) return draft;
  const minutes = lasting(`${day}T${start}`, `${endDay ?? day}T${end}`, clocksOf(draft, usual));
  return minutes > 0 ? { ...draft, minutes } : draft;
}
