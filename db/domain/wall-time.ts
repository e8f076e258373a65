/**
 * Times as a clock on the wall shows them: `HH:MM`, and with their day `YYYY-MM-DDTHH:MM` (a local time).
 * Minutes are wall minutes: a day has 1440 of them, whatever the zone does that night. Local times compare as
 * text.
 */
import { addDays, daysBetween, isDate } from './dates';

export const minutesPerDay = 1440;

const clockPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether a text is `HH:MM`, 00:00 to 23:59. */
export const isTime = (text: string): boolean => clockPattern.test(text);

/** Whether a text is `YYYY-MM-DDTHH:MM` of a day that exists. */
export const isLocalTime = (text: string): boolean =>
  text.length === 16 && text[10] === 'T' && isDate(text.slice(0, 10)) && isTime(text.slice(11));

/** The day of a local time. */
export const dayOf = (local: string): string => local.slice(0, 10);

/** `HH:MM` of a local time. */
export const clockOf = (local: string): string => local.slice(11);

/** Minutes from midnight to a local time, 0 to 1439. */
export const minuteOfDay = (local: string): number =>
  Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** The local time `minute` minutes after a day's midnight; past 1440 or below 0 it is another day's. */
export function localTime(day: string, minute: number): string {
  const days = Math.floor(minute / minutesPerDay);
  const rest = minute - days * minutesPerDay;
  const clock = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${addDays(day, days)}T${clock}`;
}

/** The local time `minutes` wall minutes later. */
export const addMinutes = (local: string, minutes: number): string =>
  localTime(dayOf(local), minuteOfDay(local) + minutes);

/** Wall minutes from one local time to another, negative when the second is earlier. */
export const minutesBetween = (from: string, to: string): number =>
  daysBetween(dayOf(from), dayOf(to)) * minutesPerDay + minuteOfDay(to) - minuteOfDay(from);

/**
 * Reads a time of day as it is typed: `9`, `930`, `0930`, `9.30`, `9:30`, `09:30`, `kl. 9.30`, `9 am`, `9:30
 * pm`. Gives `HH:MM`, or null for anything else; `24:00` is null, the day after begins with `00:00`.
 */
export function parseTime(text: string): string | null {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?\s*(?:([ap])\.?m\.?)?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return null;
  const [, hourText, minute = '00', half] = match;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  const time = `${String(hour).padStart(2, '0')}:${minute}`;
  return isTime(time) ? time : null;
}
