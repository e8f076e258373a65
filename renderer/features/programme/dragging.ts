/** What is dragged on the grid and where it would land: pure arithmetic, minutes from a day's midnight. */
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import { type GridStep, moveTo, onDay, resizeBy, snap, timedAt } from '../../../db/domain/scheduling';
import { localTime, minutesBetween } from '../../../db/domain/wall-time';

/** What the pointer took hold of; `offset` is how many minutes after the item's start it did so. */
export type Grab =
  | { kind: 'move'; item: ProgrammeItem; offset: number }
  | { kind: 'resize'; item: ProgrammeItem; edge: 'start' | 'end' }
  | { kind: 'create'; day: string; minute: number };

/**
 * Where the pointer is: on the grid, on a day's head (that day, no time yet), on a day of the week strip (that day at the
 * same hour), or on the tray.
 */
export type Spot =
  | { kind: 'slot'; day: string; minute: number }
  | { kind: 'day'; day: string }
  | { kind: 'strip'; day: string }
  | { kind: 'tray' };

/** The line of the grid at or before a minute. */
export const floorToGrid = (minute: number, step: GridStep): number => Math.floor(minute / step) * step;

/** The time that the grabbed thing would get if it were let go of at the spot; null where it would get none. */
export function draggedTime(grab: Grab, spot: Spot, step: GridStep): ItemTime | null {
  if (grab.kind === 'move') return movedTo(grab, spot, step);
  if (spot.kind !== 'slot') return null;
  if (grab.kind === 'resize') return resizedTo(grab, localTime(spot.day, snap(spot.minute, step)), step);
  const anchor = floorToGrid(grab.minute, step);
  const from = Math.min(anchor, floorToGrid(spot.minute, step));
  const to = Math.max(anchor + step, Math.ceil(spot.minute / step) * step);
  return timedAt(grab.day, from, to - from);
}

function movedTo({ item, offset }: Extract<Grab, { kind: 'move' }>, spot: Spot, step: GridStep): ItemTime {
  if (spot.kind === 'tray') return { kind: 'unscheduled' };
  if (spot.kind === 'day') return spot;
  if (spot.kind === 'strip') return onDay(item.time, spot.day);
  return moveTo(item.time, spot.day, snap(spot.minute - offset, step));
}

function resizedTo(
  { item, edge }: Extract<Grab, { kind: 'resize' }>,
  target: string,
  step: GridStep,
): ItemTime {
  const { time } = item;
  if (time.kind !== 'timed') return time;
  return resizeBy(time, edge, minutesBetween(edge === 'end' ? time.endsAt : time.startsAt, target), step);
}
