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

/** @param from the day's midnight, and `to` the next one */
function partOn({ from, to }: { from: string; to: string }, { id, time }: Placeable): DayPart | null {
  if (time.kind !== 'timed' || time.endsAt <= from || time.startsAt >= to) return null;
  const start = minutesBetween(from, time.startsAt);
  const end = minutesBetween(from, time.endsAt);
  return {
    id,
    startMinute: Math.max(0, start),
    endMinute: Math.min(minutesPerDay, end),
    continuesBefore: start < 0,
    continuesAfter: end > minutesPerDay,
  };
}

/** Where an item would stand among parallel ones, if it could choose: lower before higher. */
type LaneOf = (id: string) => number;

const oneLane: LaneOf = () => 0;

/** Earlier first, of those the lower lane and the longer; ids make the order independent of how the items came. */
const byStart = (laneOf: LaneOf) => (a: DayPart, b: DayPart) =>
  a.startMinute - b.startMinute ||
  laneOf(a.id) - laneOf(b.id) ||
  b.endMinute - a.endMinute ||
  (a.id < b.id ? -1 : 1);

type Column = { freeFrom: number; lane: number; parts: DayPart[] };

/**
 * Each part in a column that is free when it starts, that of its own lane if there is one, else the leftmost: as few
 * columns as items at the same time. The columns then stand in the order of their lanes.
 */
function placeGroup(group: readonly DayPart[], laneOf: LaneOf): DayBlock[] {
  const columns: Column[] = [];
  for (const part of group) {
    const lane = laneOf(part.id);
    const free = columns.filter(({ freeFrom }) => freeFrom <= part.startMinute);
    const own = free.find((column) => column.lane === lane) ?? free[0];
    if (own) {
      own.freeFrom = part.endMinute;
      own.lane = lane;
      own.parts.push(part);
    } else columns.push({ freeFrom: part.endMinute, lane, parts: [part] });
  }
  const meanLane = ({ parts }: Column) => parts.reduce((sum, { id }) => sum + laneOf(id), 0) / parts.length;
  return columns
    .toSorted((a, b) => meanLane(a) - meanLane(b))
    .flatMap(({ parts }, column) => parts.map((part) => ({ ...part, column, columns: columns.length })))
    .sort(byStart(laneOf));
}

/**
 * Lays one day's timed items out in columns, so that none covers another: items which overlap, directly or
 * through others, form a group that shares the width, in as few columns as it needs. Wall times are taken as
 * they are written, whatever zone an item has: the grid shows what the programme says.
 * @param laneOf the order in which parallel items like to stand, such as that of the delegation's groups
 */
export function layoutDay(items: readonly Placeable[], day: string, laneOf = oneLane): DayBlock[] {
  const midnights = { from: localTime(day, 0), to: localTime(addDays(day, 1), 0) };
  const parts = items
    .map((item) => partOn(midnights, item))
    .filter((part) => part !== null)
    .sort(byStart(laneOf));
  const groups: DayPart[][] = [];
  let groupEnd = -1;
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && part.startMinute < groupEnd) group.push(part);
    else groups.push([part]);
    groupEnd = Math.max(groupEnd, part.endMinute);
  }
  return groups.flatMap((group) => placeGroup(group, laneOf));
}
