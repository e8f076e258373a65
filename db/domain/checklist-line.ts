import type { ChecklistEntry } from './checklist';
import { daysBetween, parseDate } from './dates';
import type { MissionDates } from './mission';
import type { FieldProblem } from './problem';

/** How long before something is due one is reminded of it unless someone says otherwise, in days. */
export const usualReminder = 7;

const offset = /^([tr])\s*([-+−–])\s*(\d+)(?:\s*[:.,]?\s+(.+)|\s*)$/i;
const dated = /^(.{6,20}?)\s*:\s+(.+)$/;
/** A day in figures. */
const figures = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;

/**
 * Reads a line as people write checklists: `T-60 Visum` (days before the first day), `T+14 Rapport` (after it), `R+3 Tak`
 * (after the last day; R−1 before it), `16-5-2016: Møde` (that very day, while the mission's days are known). A line that
 * says no day is due on the first day.
 * @returns null for a line that says nothing; a problem for a day that says nothing to do, or doesn't exist
 */
export function parseChecklistLine(
  line: string,
  dates: MissionDates,
): ChecklistEntry | { problem: FieldProblem } | null {
  const text = line.trim();
  if (text === '') return null;
  const [, letter = '', sign = '', days = '', rest = ''] = offset.exec(text) ?? [];
  if (letter !== '' && rest === '') return { problem: 'required' };
  if (letter !== '')
    return {
      ...{ title: rest.trim(), remindDays: usualReminder },
      anchor: letter.toLowerCase() === 't' ? 'departure' : 'return',
      offsetDays: sign === '+' ? Number(days) : -Number(days) || 0,
    };
  const [, date = '', titled = ''] = dated.exec(text) ?? [];
  const day = parseDate(date);
  if (day === null && figures.test(date)) return { problem: 'not-a-date' };
  if (day !== null && dates.kind === 'exact')
    return {
      ...{ title: titled.trim(), remindDays: usualReminder },
      ...(day > dates.endsOn
        ? { anchor: 'return', offsetDays: daysBetween(dates.endsOn, day) }
        : { anchor: 'departure', offsetDays: daysBetween(dates.startsOn, day) }),
    };
  return { title: text, remindDays: usualReminder, anchor: 'departure', offsetDays: 0 };
}

/** "T−60", "R+14": an entry's day as people say it. */
export const offsetText = ({ anchor, offsetDays }: Pick<ChecklistEntry, 'anchor' | 'offsetDays'>): string => {
  const letter = anchor === 'departure' ? 'T' : 'R';
  if (offsetDays === 0) return letter;
  return `${letter}${offsetDays < 0 ? '−' : '+'}${Math.abs(offsetDays)}`;
};
