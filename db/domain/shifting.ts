/** Moving several programme items at once: pure arithmetic on wall times, each in its own zone. */
import { addDays, daysBetween } from './dates';
import { daysOfItem, type ItemTime, type ProgrammeItem } from './programme';
import { defaultMinutes, moveBy, onDay } from './scheduling';
import { addMinutes, dayOf, localTime, minutesBetween } from './wall-time';

type Placed = Pick<ProgrammeItem, 'id' | 'time'>;

/** Where an item goes. */
export type Move = { readonly id: string; readonly time: ItemTime };

/** The day an item begins on; null while it has none. */
export function beginsOn(time: ItemTime): string | null {
  if (time.kind === 'unscheduled') return null;
  return time.kind === 'day' ? time.day : dayOf(time.startsAt);
}

/** Items in the order of the programme: by day and hour, what has only a day before its hours, what has none last. */
export function inOrder<T extends Pick<ProgrammeItem, 'time'>>(items: readonly T[]): T[] {
  const from = ({ time }: T) =>
    time.kind === 'timed' ? time.startsAt : time.kind === 'day' ? time.day : '~';
  return items.toSorted((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0));
}

/** What begins on a day at a minute of it or later; what has no clock time isn't later than anything. */
export function beginningFrom<T extends Placed>(items: readonly T[], day: string, minute: number): T[] {
  const from = localTime(day, minute);
  return items.filter(
    ({ time }) => time.kind === 'timed' && dayOf(time.startsAt) === day && time.startsAt >= from,
  );
}

/** All that have a clock time, so many wall minutes later (earlier when negative). */
export const shifted = (items: readonly Placed[], minutes: number): Move[] =>
  items.flatMap(({ id, time }) => (time.kind === 'timed' ? [{ id, time: moveBy(time, minutes) }] : []));

/** Whether a move takes an item over midnight: it would lie on other days than it does. */
export const crossesMidnight = (before: ItemTime, after: ItemTime): boolean =>
  daysOfItem(before).join() !== daysOfItem(after).join();

/**
 * Several items moved as one of them is: those with a clock time by as many minutes, those with only a day by as
 * many days, to a day's head by as many days and without their hours, to the tray all of them. What has no day yet
 * and goes to an hour gets one after the other, an hour each; what stays as it is isn't named.
 * @param anchor one of `items`
 * @param target the time that the anchor gets
 */
export function movedTogether(items: readonly Placed[], anchor: Placed, target: ItemTime): Move[] {
  const moved = timesTogether(items, anchor, target);
  return items.flatMap(({ id, time }) => {
    const next = moved.get(id);
    return next && JSON.stringify(next) !== JSON.stringify(time) ? [{ id, time: next }] : [];
  });
}

function timesTogether(
  items: readonly Placed[],
  anchor: Placed,
  target: ItemTime,
): ReadonlyMap<string, ItemTime> {
  const each = (timeOf: (item: Placed) => ItemTime) =>
    new Map(items.map((item) => [item.id, item.id === anchor.id ? target : timeOf(item)]));
  if (target.kind === 'unscheduled') return each(() => target);
  const days = dayShift(anchor.time, target);
  if (target.kind === 'day')
    return each(({ time }) => ({ kind: 'day', day: dayLater(time, days) ?? target.day }));
  if (anchor.time.kind === 'timed') {
    const minutes = minutesBetween(anchor.time.startsAt, target.startsAt);
    return each(({ time }) => (time.kind === 'timed' ? moveBy(time, minutes) : laterDay(time, days)));
  }
  const queue = oneAfterAnother(items, anchor, target);
  return each(({ id, time }) => queue.get(id) ?? laterDay(time, days));
}

/** Days from where an item begins to where it would; 0 for what has no day. */
function dayShift(from: ItemTime, to: ItemTime): number {
  const [before, after] = [beginsOn(from), beginsOn(to)];
  return before === null || after === null ? 0 : daysBetween(before, after);
}

function dayLater(time: ItemTime, days: number): string | null {
  const day = beginsOn(time);
  return day === null ? null : addDays(day, days);
}

function laterDay(time: ItemTime, days: number): ItemTime {
  const day = dayLater(time, days);
  return day === null ? time : onDay(time, day);
}

/** What has no clock time, behind the anchor. */
function oneAfterAnother(
  items: readonly Placed[],
  anchor: Placed,
  target: Extract<ItemTime, { kind: 'timed' }>,
): ReadonlyMap<string, ItemTime> {
  const waiting = items.filter(({ id, time }) => id !== anchor.id && time.kind !== 'timed');
  return new Map(
    waiting.map(({ id }, index) => {
      const startsAt = addMinutes(target.endsAt, index * defaultMinutes);
      return [id, { kind: 'timed', startsAt, endsAt: addMinutes(startsAt, defaultMinutes) }];
    }),
  );
}
