import { daysBetween } from '../dates';

/** The ISO weekday of a day, 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  const aMonday = '2001-01-01';
  const days = daysBetween(aMonday, day) % 7;
  return ((days + 7) % 7) + 1;
}
