import { useCallback, useEffect, useState } from 'react';
import { addDays, daysBetween } from '../../../db/domain/dates';
import { type GridStep, usualStep } from '../../../db/domain/scheduling';
import type { Track } from '../../../db/domain/tracks';

/** How many days stand side by side. */
export const spans = ['all', 'week', 'three', 'one'] as const;
export type Span = (typeof spans)[number];

/** How one looks at a programme. */
export type View = {
  span: Span;
  /** The day that is to be seen, with as many after it as the span has; null: the first. */
  from: string | null;
  step: GridStep;
  /** The height of an hour in pixels. */
  hour: HourHeight;
  track: Track;
};

/** Heights of an hour in pixels; at the usual one a quarter still holds a line. */
export const hourHeights = [28, 40, 56, 84, 128, 192] as const;
type HourHeight = (typeof hourHeights)[number];
const usualHour: HourHeight = 56;

/** More days than this don't stand side by side unless one says so. */
const daysOfWeek = 7;

/** For as long as the window is open. */
const kept = new Map<string, View>();

/** How the window looks at a mission's programme; kept while the window is open, and no longer. */
export function useView(missionId: string, days: readonly string[]) {
  const [view, setView] = useState<View>(
    () =>
      kept.get(missionId) ?? {
        span: days.length > daysOfWeek ? 'week' : 'all',
        from: null,
        step: usualStep,
        hour: usualHour,
        track: { kind: 'everybody' },
      },
  );
  useEffect(() => void kept.set(missionId, view), [missionId, view]);
  const look = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);
  return [view, look] as const;
}

/** The days that the span shows. */
export function daysShown(days: readonly string[], { span, from }: Pick<View, 'span' | 'from'>): string[] {
  if (span === 'all') return [...days];
  if (span === 'week') return weekOf(days, from);
  const count = span === 'one' ? 1 : 3;
  const first = from === null ? 0 : days.findIndex((day) => day >= from);
  const start = first === -1 ? days.length : first;
  return days.slice(Math.max(0, Math.min(start, days.length - count))).slice(0, count);
}

/** The days that stand in the week strip together: all of a short programme, else those of one calendar week. */
export function weekOf(days: readonly string[], from: string | null): string[] {
  if (days.length <= daysOfWeek) return [...days];
  const weeks = [...new Set(days.map(mondayOf))];
  const monday = from === null ? weeks[0] : (weeks.findLast((week) => week <= from) ?? weeks[0]);
  return days.filter((day) => mondayOf(day) === monday);
}

/** The first day of the week before or after, if there is one. */
export function weekBeside(
  days: readonly string[],
  week: readonly string[],
  side: 'before' | 'after',
): string | undefined {
  const [first = ''] = week;
  const last = week.at(-1) ?? '';
  if (side === 'after') return days.find((day) => day > last);
  const before = days.findLast((day) => day < first);
  return before && weekOf(days, before)[0];
}

/** 1970-01-05 was a Monday. */
const mondayOf = (day: string): string =>
  addDays(day, -(((daysBetween('1970-01-05', day) % daysOfWeek) + daysOfWeek) % daysOfWeek));

/** The next height of an hour, or the same one at an end. */
export function zoomed(hour: HourHeight, by: -1 | 1): HourHeight {
  return hourHeights[hourHeights.indexOf(hour) + by] ?? hour;
}
