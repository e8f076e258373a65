/**
 * Days without a clock: `YYYY-MM-DD` (an ISO date, here a plain string) of the Gregorian calendar. ISO dates
 * compare as text, so `<` and `sort()` are right for them.
 */

const dayMs = 86_400_000;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A first and a last day, both included. */
export type DateRange = { readonly from: string; readonly to: string };

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The ISO date of a day that exists between the years 1000 and 9999, else null. */
function dateOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is `YYYY-MM-DD` of a day that exists. */
export function isDate(text: string): boolean {
  const match = isoPattern.exec(text);
  return match !== null && dateOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: string, count: number): string =>
  new Date(utc(day) + count * dayMs).toISOString().slice(0, 10);

/** The same day of the month `count` months later (earlier when negative); the month's last where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${pad(inYear, 4)}-${pad(inMonth, 2)}-${pad(Math.min(date, daysInMonth(inYear, inMonth)), 2)}`;
}

/** How many days from `from` to `to`: 0 for the same day, negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / dayMs);

/** How many whole months lie between two days, 0 for less than one; `to` isn't before `from`. */
export function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - year) * 12 + (toMonth - month);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Every day of a range in order; none when it ends before it begins. */
export const daysOf = ({ from, to }: DateRange): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** For sorting ISO dates and local times. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a text is a month `YYYY-MM` or a year `YYYY`. */
export const isPeriod = (text: string): boolean =>
  /^\d{4}$/.test(text) ? isDate(`${text}-01-01`) : /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`);

/** First and last day of a period (`YYYY-MM` or `YYYY`). */
export function rangeOfPeriod(period: string): DateRange {
  const [year = '', month] = period.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: `${period}-01`, to: `${period}-${pad(daysInMonth(Number(year), Number(month)), 2)}` };
}

// The first three letters tell the months apart in both languages.
const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
].map((names) => names.split('|'));
const monthNames =
  /^(jan(uary?|uar)?|feb(ruary?|ruar)?|mar(ch|ts)?|apr(il)?|maj|may|june?|juni|july?|juli|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)$/;

function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!monthNames.test(text)) return 0;
  return months.findIndex((names) => names.includes(text.slice(0, 3))) + 1;
}

/** Two-digit years as POSIX (strptime %y) reads them: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

/**
 * Reads a date as Danish and English officials write it, day before month: `16-5-2016`, `16.5.16`, `16/5
 * 2016`, `2016-05-16`, `16. maj 2016`, `den 16. maj 2016`, `16 May 2016`, `May 16, 2016`. Null for what is
 * none of these or a day that doesn't exist; nothing is guessed, so `5/16/2016` is null rather than turned
 * round.
 */
export function parseDate(text: string): string | null {
  const given = text.trim().toLowerCase();
  if (isoPattern.test(given)) return isDate(given) ? given : null;
  const dayFirst = /^(?:den\s+)?(\d{1,2})(?:[-./\s]\s*|\.\s+)([a-z]+|\d{1,2})[-./,\s]\s*(\d{4}|\d{2})$/.exec(
    given,
  );
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4}|\d{2})$/.exec(given);
  const [, day = '', month = '', year = ''] =
    dayFirst ?? (monthFirst ? ['', monthFirst[2], monthFirst[1], monthFirst[3]] : []);
  return day === '' ? null : dateOf(fullYear(year), monthNumber(month), Number(day));
}
