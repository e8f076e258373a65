/** Where the keys take the focus and the items: the programme as columns of stops, one for each day and the tray. */
import { addDays } from '../../../db/domain/dates';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import {
  defaultMinutes,
  type GridStep,
  moveBy,
  onDay,
  resizeBy,
  timedAt,
} from '../../../db/domain/scheduling';
import { beginsOn, inOrder } from '../../../db/domain/shifting';
import { dayOf, minuteOfDay, minutesPerDay } from '../../../db/domain/wall-time';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** A place that the focus can stand on: an item, or (without one) the head of a day. */
export type Stop = { id: string; item: ProgrammeItem | null };

/** When a day's first item is put, for want of anything better: nine in the morning. */
const morning = 9 * 60;

export const headOf = (day: string): string => `day ${day}`;

/**
 * The stops, column by column: each day's head and the items that begin on it, then the tray.
 * @param items sorted by time, as the contract lists them
 */
export function stopsOf(items: readonly ProgrammeItem[], days: readonly string[]): Stop[][] {
  const columns = new Map<string, Stop[]>(days.map((day) => [day, [{ id: headOf(day), item: null }]]));
  const tray: Stop[] = [];
  // An item that is being moved isn't where the list has it.
  for (const item of inOrder(items)) {
    const day = beginsOn(item.time);
    (day === null ? tray : columns.get(day))?.push({ id: item.id, item });
  }
  return tray.length > 0 ? [...columns.values(), tray] : [...columns.values()];
}

/** The stop that an arrow leads to, or the same one at an edge. Sideways leads to what is at about the same hour. */
export function stopAt(columns: readonly Stop[][], id: string, arrow: Arrow): string {
  const index = columns.findIndex((stops) => stops.some((stop) => stop.id === id));
  const stops = columns[index] ?? [];
  const row = stops.findIndex((stop) => stop.id === id);
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown')
    return stops[row + (arrow === 'ArrowUp' ? -1 : 1)]?.id ?? id;
  const beside = columns[index + (arrow === 'ArrowLeft' ? -1 : 1)];
  const from = stops[row];
  if (!beside || !from) return id;
  return nearest(beside, from)?.id ?? id;
}

/** The first and last stop of the column in which a stop is. */
export function edgeOf(columns: readonly Stop[][], id: string, edge: 'first' | 'last'): string {
  const stops = columns.find((own) => own.some((stop) => stop.id === id)) ?? [];
  return stops.at(edge === 'first' ? 0 : -1)?.id ?? id;
}

/** The items from one stop to another, in the order of the stops, both ends included. */
export function itemsBetween(columns: readonly Stop[][], from: string, to: string): string[] {
  const stops = columns.flat();
  const ends = [from, to].map((id) => stops.findIndex((stop) => stop.id === id));
  if (ends.includes(-1)) return [];
  return stops.slice(Math.min(...ends), Math.max(...ends) + 1).flatMap(({ id, item }) => (item ? [id] : []));
}

function nearest(stops: readonly Stop[], { item }: Stop): Stop | undefined {
  if (item?.time.kind !== 'timed') return stops[0];
  const minute = minuteOfDay(item.time.startsAt);
  const distance = ({ item: other }: Stop) =>
    other?.time.kind === 'timed' ? Math.abs(minuteOfDay(other.time.startsAt) - minute) : minutesPerDay;
  return [...stops].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * What an arrow makes of a time: up and down a line of the grid, sideways a day. From the tray an item comes to the
 * last day (the tray stands after it), from a day without an hour down to the morning.
 */
export function movedByKey(time: ItemTime, arrow: Arrow, days: readonly string[], step: GridStep): ItemTime {
  const isBack = arrow === 'ArrowUp' || arrow === 'ArrowLeft';
  const isSideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const day = beginsOn(time) ?? days.at(-1);
  if (day === undefined) return time;
  if (time.kind === 'unscheduled') return arrow === 'ArrowLeft' ? { kind: 'day', day } : time;
  if (isSideways) return onDay(time, addDays(day, isBack ? -1 : 1));
  if (time.kind === 'day') return isBack ? time : timedAt(day, morning, defaultMinutes);
  return moveBy(time, isBack ? -step : step);
}

/** What an arrow makes of an item's length: up and down change its end, sideways its start. */
export function resizedByKey(time: ItemTime, arrow: Arrow, step: GridStep): ItemTime {
  const isBack = arrow === 'ArrowUp' || arrow === 'ArrowLeft';
  const edge = arrow === 'ArrowUp' || arrow === 'ArrowDown' ? 'end' : 'start';
  return resizeBy(time, edge, isBack ? -step : step, step);
}

/** When a new item after this one would be: where it ends, for an hour. */
export function timeAfter(time: ItemTime, items: readonly ProgrammeItem[]): ItemTime {
  if (time.kind === 'unscheduled') return time;
  if (time.kind === 'day') return freeTimeOn(time.day, items);
  return timedAt(dayOf(time.endsAt), minuteOfDay(time.endsAt), defaultMinutes);
}

/** After all that a day has, or in its morning. */
export function freeTimeOn(day: string, items: readonly ProgrammeItem[]): ItemTime {
  const ends = items.flatMap(({ time }) =>
    time.kind === 'timed' && dayOf(time.endsAt) === day ? [minuteOfDay(time.endsAt)] : [],
  );
  const last = Math.max(morning, ...ends);
  return timedAt(day, last + defaultMinutes > minutesPerDay ? morning : last, defaultMinutes);
}
