import type { ItemTime } from '../programme';
import { durationOf } from '../scheduling';
import { addMinutes, dayOf, minuteOfDay } from '../wall-time';
import { fromInstant, toInstant } from '../zones';
import type { Mend } from './conflict';
import type { TimedEntry } from './scene';

/** Items on the quarter stay on it; the others go to the next five minutes. */
const stepOf = (local: string): number => (minuteOfDay(local) % 15 === 0 ? 15 : 5);

/**
 * The first local time from an instant on that is a multiple of `step` minutes. It never lies before the instant, in
 * the hour that comes twice either: there it is the next one that can be told.
 */
export function localFrom(instant: number, zone: string, step: number): string {
  const shown = fromInstant(instant, zone);
  let local = addMinutes(shown, (step - (minuteOfDay(shown) % step)) % step);
  while (toInstant(local, zone) < instant) local = addMinutes(local, step);
  return local;
}

/**
 * The time of an item that begins at the earliest at an instant, as long as before on the clock; null when that would
 * be on another day, or the item crosses zones and so goes by a timetable.
 */
export function timeAfter({ item, zone, startsAt }: TimedEntry, instant: number): ItemTime | null {
  if (item.endZone !== null) return null;
  const start = localFrom(instant, zone, stepOf(startsAt));
  return dayOf(start) === dayOf(startsAt) ? startingAt(item.time, start) : null;
}

/** The item's time from another start on, as long as before on the clock. */
export const startingAt = (time: ItemTime, startsAt: string): ItemTime => ({
  kind: 'timed',
  startsAt,
  endsAt: addMinutes(startsAt, durationOf(time) ?? 0),
});

/** Moves an item to begin at the earliest at an instant; null where `timeAfter` is. */
export function moveAfter(entry: TimedEntry, instant: number): Mend | null {
  const time = timeAfter(entry, instant);
  return time && { kind: 'move', moves: [{ id: entry.item.id, time }] };
}
