import { directionOf } from '../../../db/domain/language';
import type { MissionDates } from '../../../db/domain/mission';
import { clockOf } from '../../../db/domain/wall-time';

/** Dates, times and enumerations as documents write them, in any language (BCP 47) that `Intl` knows. */

/**
 * Arabic documents have Latin digits: telephone and case numbers and street addresses stand in them anyway, and a
 * delegation of two languages reads the same numbers in both.
 */
export const localeOf = (language: string): string => {
  if (language === 'en') return 'en-GB';
  return language.split('-')[0] === 'ar' ? `${language}-u-nu-latn` : language;
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * Arabic has two sets of month names: Beirut says أيار where Cairo says مايو. A text for no country in particular
 * gives both, as the United Nations do.
 */
function written(parts: readonly Intl.DateTimeFormatPart[], language: string, day: string): string {
  const levantine = language === 'ar' ? format('ar-LB', { month: 'long' }).format(utc(day)) : '';
  return parts
    .map(({ type, value }) =>
      type === 'month' && levantine !== '' && levantine !== value ? `${levantine}/${value}` : value,
    )
    .join('');
}

const inWords = (day: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  written(format(language, options).formatToParts(utc(day)), language, day);

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "16. maj 2016". */
export const dateIn = (day: string, language: string): string => inWords(day, language, date);

/** "Mandag den 16. maj 2016". */
export const dayHeading = (day: string, language: string): string => {
  const text = inWords(day, language, { weekday: 'long', ...date });
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
};

/** "man. 16. maj": for narrow columns and lines. */
export const shortDay = (day: string, language: string): string =>
  inWords(day, language, { weekday: 'short', day: 'numeric', month: 'short' });

/** "16.–19. maj 2016": first and last day (ISO) with what they share said once. */
export function dateRange(from: string, to: string, language: string): string {
  if (from === to) return dateIn(from, language);
  const parts = format(language, date).formatRangeToParts(utc(from), utc(to));
  // A month that both share belongs to either.
  const part = (source: string) => parts.filter((each) => each.source === source);
  const isOneMonth = part('endRange').every(({ type }) => type !== 'month');
  const runs = isOneMonth ? [{ parts, day: from }] : rangeRuns(parts, from, to);
  return runs.map((run) => written(run.parts, language, run.day)).join('');
}

/** The parts up to the end's first one are about the first day, the rest about the last. */
function rangeRuns(parts: readonly Intl.DateTimeRangeFormatPart[], from: string, to: string) {
  const turn = parts.findIndex(({ source }) => source === 'endRange');
  return [
    { parts: parts.slice(0, turn), day: from },
    { parts: parts.slice(turn), day: to },
  ];
}

/** When a mission is, never more exact than what is known; '' if nothing is. */
export function missionDates(dates: MissionDates, language: string): string {
  if (dates.kind === 'unknown') return '';
  if (dates.kind === 'exact') return dateRange(dates.startsOn, dates.endsOn, language);
  if (dates.period.length === 4) return dates.period;
  return inWords(`${dates.period}-01`, language, { month: 'long', year: 'numeric' });
}

/** A local time's clock: 9.30 in Danish, 09:30 in every other language. */
export function clock(local: string, language: string): string {
  const time = clockOf(local);
  return language.split('-')[0] === 'da' ? `${Number(time.slice(0, 2))}.${time.slice(3)}` : time;
}

/** "9.30–11.00"; which day it ends on isn't said. In Arabic the beginning stands on the right. */
export function clockRange(startsAt: string, endsAt: string, language: string): string {
  const order = directionOf(language) === 'rtl' ? '\u200f' : '';
  return `${order}${clock(startsAt, language)}${order}–${order}${clock(endsAt, language)}`;
}

/** "1 time", "5 timer og 45 minutter". */
export function duration(minutes: number, language: string): string {
  const parts = [
    { unit: 'hour', value: Math.floor(minutes / 60) },
    { unit: 'minute', value: minutes % 60 },
  ].filter(({ unit, value }) => value > 0 || (unit === 'minute' && minutes === 0));
  return listOf(
    parts.map(({ unit, value }) =>
      new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    ),
    language,
  );
}

/** "a, b og c". */
export const listOf = (texts: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language)).format(texts);

/** A country's name for its ISO code; '' for none. */
export const countryIn = (code: string, language: string): string =>
  code === '' ? '' : (new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code);

/** A language's name in a document's language: "arabisk". */
export const languageIn = (code: string, language: string): string =>
  code === '' ? '' : (new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(code) ?? code);

/** A length on the ground: "500 m", "2 km". */
export const distanceIn = (metres: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: metres < 1000 ? 'meter' : 'kilometer',
    maximumFractionDigits: 1,
  }).format(metres < 1000 ? metres : metres / 1000);
