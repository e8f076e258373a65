import { addDays } from './dates';
import type { ProgrammeItem } from './programme';
import { localTime, minutesBetween, minutesPerDay } from './wall-time';

/**
 * The part of an item that lies on one day: minutes of that day (0 to 1440), and which of how many equal
 * columns it stands in. `continuesBefore` and `continuesAfter` say that the item goes on over midnight.
 */
export type DayBlock = {
  readonly id: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
  readonly column: number;
  readonly columns: number;
};

type Placeable = Pick<ProgrammeItem, 'id' | 'time'>;
type DayPart = Omit<DayBlock, 'column' | 'columns'>;

function partOn(day: string, { id, time }: Placeable): DayPart | null {
  if (time.kind !== 'timed') return null;
  if (time.endsAt <= localTime(day, 0) || time.startsAt >= localTime(addDays(day, 1), 0)) return null;
  const start = minutesBetween(localTime(day, 0), time.startsAt);
  const end = minutesBetween(localTime(day, 0), time.endsAt);
  return {
    id,
    startMinute: Math.max(0, start),
    endMinute: Math.min(minutesPerDay, end),
    continuesBefore: start < 0,
    continuesAfter: end > minutesPerDay,
  };
}

/** Earlier first, of those the longer; ids make the order independent of how the items came. */
const byStart = (a: DayPart, b: DayPart): number =>
  a.startMinute - b.startMinute || b.endMinute - a.endMinute || (a.id < b.id ? -1 : 1);

/** Each part in the leftmost column that is free when it starts: as few columns as items at the same time. */
function placeGroup(group: readonly DayPart[]): DayBlock[] {
  const freeFrom: number[] = [];
  const columnOf = group.map(({ startMinute, endMinute }) => {
    const free = freeFrom.findIndex((minute) => minute <= startMinute);
    const column = free === -1 ? freeFrom.length : free;
    freeFrom[column] = endMinute;
    return column;
  });
  return group.map((part, index) => ({ ...part, column: columnOf[index] ?? 0, columns: freeFrom.length }));
}

/**
 * Lays one day's timed items out in columns, so that none covers another: items which overlap, directly or
 * through others, form a group that shares the width, in as few columns as it needs. Wall times are taken as
 * they are written, whatever zone an item has: the grid shows what the programme says.
 */
export function layoutDay(items: readonly Placeable[], day: string): DayBlock[] {
  const parts = items
    .map((item) => partOn(day, item))
    .filter((part) => part !== null)
    .sort(byStart);
  const groups: DayPart[][] = [];
  let groupEnd = -1;
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && part.startMinute < groupEnd) group.push(part);
    else groups.push([part]);
    groupEnd = Math.max(groupEnd, part.endMinute);
  }
  return groups.flatMap(placeGroup);
}
