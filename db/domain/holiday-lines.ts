import { parseDate } from './dates';
import type { Holiday } from './place';

/** A pasted list of holidays as it was read: `unread` are the lines that weren't, with their number from 1. */
export type HolidayLines = {
  readonly read: Pick<Holiday, 'day' | 'name'>[];
  readonly unread: { readonly line: number; readonly text: string }[];
};

const longestLine = 500;
/** "den 1. maj 2016" is four words. */
const mostDateWords = 4;
const weekdays =
  /^(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|^(?:mon|tue|wed|thu|fri|sat|sun)[,.]\s+/iu;

/**
 * Reads holidays as they are pasted from a web page, a mail or a spreadsheet, one a line, the date first or last:
 * `2016-05-01 Første maj`, `01-05-2016 1. maj`, `Labour Day, 1 May 2016`, cells parted by tabs or semicolons. A day and
 * a name are both needed; empty lines are nothing, and the same holiday twice is one.
 */
export function parseHolidays(text: string): HolidayLines {
  const read = new Map<string, Pick<Holiday, 'day' | 'name'>>();
  const unread: { line: number; text: string }[] = [];
  for (const [index, given] of text.split(/\r\n?|\n/u).entries()) {
    const line = given.trim();
    if (line === '') continue;
    const holiday = line.length <= longestLine ? parseLine(line) : undefined;
    if (holiday) read.set(`${holiday.day} ${holiday.name}`, holiday);
    else unread.push({ line: index + 1, text: line.slice(0, longestLine) });
  }
  return { read: [...read.values()], unread };
}

function parseLine(line: string): Pick<Holiday, 'day' | 'name'> | undefined {
  const words = line
    .replace(/[\t;|]+/gu, ' ')
    .replace(/,(?=\S)/u, ' ')
    .replace(weekdays, '')
    .split(/\s+/u)
    .filter(Boolean);
  for (let count = Math.min(mostDateWords, words.length - 1); count > 0; count--) {
    const first = dateIn(words.slice(0, count), words.slice(count));
    if (first) return first;
    const last = dateIn(words.slice(-count), words.slice(0, -count));
    if (last) return last;
  }
  return undefined;
}

function dateIn(dateWords: string[], nameWords: string[]): Pick<Holiday, 'day' | 'name'> | undefined {
  const day = parseDate(dateWords.join(' ').replace(/^[("]+|[,:.")]+$/gu, ''));
  const name = nameWords
    .join(' ')
    .replace(/^[\s\-–—:,"(]+|[\s\-–—:,"(]+$/gu, '')
    .replace(weekdays, '');
  return day !== null && name !== '' ? { day, name } : undefined;
}
