/**
 * Putting programme items on the grid: pure arithmetic on wall times; minutes count from a day's midnight.
 */
import type { ItemTime } from './programme';
import { addMinutes, localTime, minuteOfDay, minutesBetween } from './wall-time';

/** The grids that one can choose between, in minutes; moved items keep to the chosen one. */
export const gridSteps = [5, 15, 30, 60] as const;
export type GridStep = (typeof gridSteps)[number];
export const usualStep: GridStep = 15;

/** How long an item without a time is when it is put on the grid. */
export const defaultMinutes = 60;

/** The nearest line of the grid; halfway goes to the later one. */
export const snap = (minute: number, step: GridStep): number => Math.round(minute / step) * step;

/** How many wall minutes an item takes; null unless it is timed. */
export const durationOf = (time: ItemTime): number | null =>
  time.kind === 'timed' ? minutesBetween(time.startsAt, time.endsAt) : null;

/** A time from a minute of a day on. */
export function timedAt(day: string, startMinute: number, minutes: number): ItemTime {
  const startsAt = localTime(day, startMinute);
  return { kind: 'timed', startsAt, endsAt: addMinutes(startsAt, minutes) };
}

/**
 * The item moved to begin at a minute of a day. It keeps its duration; without one it gets `defaultMinutes`.
 */
export const moveTo = (time: ItemTime, day: string, startMinute: number): ItemTime =>
  timedAt(day, startMinute, durationOf(time) ?? defaultMinutes);

/** The item moved by wall minutes; what has no clock time stays as it is. */
export const moveBy = (time: ItemTime, minutes: number): ItemTime =>
  time.kind === 'timed'
    ? { ...time, startsAt: addMinutes(time.startsAt, minutes), endsAt: addMinutes(time.endsAt, minutes) }
    : time;

/**
 * The item with its start or end moved by wall minutes, the other edge fixed; never shorter than a step of the
 * grid (or than it already is, if it is shorter). What has no clock time stays as it is.
 */
export function resizeBy(time: ItemTime, edge: 'start' | 'end', minutes: number, step: GridStep): ItemTime {
  if (time.kind !== 'timed') return time;
  const duration = minutesBetween(time.startsAt, time.endsAt);
  const wanted = edge === 'end' ? duration + minutes : duration - minutes;
  const allowed = Math.max(wanted, Math.min(duration, step));
  return edge === 'end'
    ? { ...time, endsAt: addMinutes(time.startsAt, allowed) }
    : { ...time, startsAt: addMinutes(time.endsAt, -allowed) };
}

/** The item moved to another day at the same clock time; what has no clock time gets that day. */
export const onDay = (time: ItemTime, day: string): ItemTime =>
  time.kind === 'timed' ? moveTo(time, day, minuteOfDay(time.startsAt)) : { kind: 'day', day };
