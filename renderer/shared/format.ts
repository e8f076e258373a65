import { addDays, daysBetween } from '../../db/domain/dates';
import type { MissionDates } from '../../db/domain/mission';
import { clockOf, dayOf } from '../../db/domain/wall-time';
import type { Language, Translate } from '../i18n';

/** Dates and times as people write them in the language; nothing on a screen shows an ISO date. */

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** How numbers and dates are written in the language, BCP 47. */
export const localeOf = (language: Language): string => locale[language];

type Style = 'short' | 'long' | 'weekday' | 'month';

const options: Record<Style, Intl.DateTimeFormatOptions> = {
  /** 16. maj 2016 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** mandag den 16. maj 2016 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, own: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...own, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day, `YYYY-MM-DD`, in words. */
export function formatDay(day: string, language: Language, style: Style = 'long'): string {
  return format(language, style, options[style]).format(utc(day));
}

/** A day as case systems write it and fields show it: 16-05-2016. */
export const formatNumeric = (day: string): string => day.split('-').reverse().join('-');

/** Parts of a day for a `DateBlock`: "16" and "maj". */
export function dayAndMonth(day: string, language: Language): { day: string; month: string } {
  const month = format(language, 'monthOnly', { month: 'short' }).format(utc(day)).replace(/\.$/, '');
  return { day: String(Number(day.slice(8))), month };
}

/** "Mandag" and "16. maj", for the head of a day's column. */
export function weekdayAndDay(day: string, language: Language): { weekday: string; date: string } {
  const weekday = format(language, 'weekdayOnly', { weekday: 'long' }).format(utc(day));
  const date = format(language, 'dayMonth', { day: 'numeric', month: 'long' }).format(utc(day));
  return { weekday: capitalised(weekday, language), date };
}

/** The name of an ISO weekday (1 Monday to 7 Sunday): "Mandag". */
export function weekdayName(weekday: number, language: Language): string {
  const monday = '2016-05-16';
  return weekdayAndDay(addDays(monday, weekday - 1), language).weekday;
}

/** "16.–19. maj 2016": from and to with what they share said once. */
export function formatRange(
  from: string,
  to: string,
  language: Language,
  style: 'short' | 'long' = 'long',
): string {
  if (from === to) return formatDay(from, language, style);
  return format(language, style, options[style]).formatRange(utc(from), utc(to));
}

/** When a mission is, never more exact than what is known. */
export function formatMissionDates(
  dates: MissionDates,
  t: Translate,
  language: Language,
  style: 'short' | 'long' = 'long',
): string {
  if (dates.kind === 'unknown') return t('common.dateUnknown');
  if (dates.kind === 'exact') return formatRange(dates.startsOn, dates.endsOn, language, style);
  return formatPeriod(dates.period, language);
}

/** A month or a year: "januar 2017", "2016". */
export const formatPeriod = (period: string, language: Language): string =>
  period.length === 4 ? period : format(language, 'month', options.month).format(utc(`${period}-01`));

/** A local time `…THH:MM` or `HH:MM`: 9.30 in Danish, 9:30 in English. */
export function formatClock(time: string, language: Language): string {
  const clock = time.includes('T') ? clockOf(time) : time;
  const [hours = '', minutes = ''] = clock.split(':');
  return language === 'da' ? `${Number(hours)}.${minutes}` : `${Number(hours)}:${minutes}`;
}

/** "9.30–11.00", with the day where the end is on another one. */
export function formatClockRange(startsAt: string, endsAt: string, language: Language): string {
  const end = formatClock(endsAt, language);
  const later =
    dayOf(startsAt) === dayOf(endsAt) ? end : `${end} (${formatDay(dayOf(endsAt), language, 'short')})`;
  return `${formatClock(startsAt, language)}–${later}`;
}

/** How far a date is from today: "i dag", "i morgen", "8 dage over", or the day itself beyond two weeks ahead. */
export function formatDue(due: string, today: string, t: Translate, language: Language): string {
  const days = daysBetween(today, due);
  if (days < 0) return t('common.daysOver', { count: -days });
  if (days === 0) return t('common.today');
  if (days === 1) return t('common.tomorrow');
  return days <= 14 ? t('common.inDays', { count: days }) : formatDay(due, language, 'short');
}

/** A country's name for its ISO code; '' for none. */
export const countryName = (code: string, language: Language): string =>
  code === '' ? '' : (new Intl.DisplayNames(locale[language], { type: 'region' }).of(code) ?? code);

/** Zones that are named after a city which is called otherwise in Danish. */
const danishCities: Record<string, string> = {
  'Africa/Cairo': 'Kairo',
  'America/Mexico_City': 'Mexico by',
  'Asia/Damascus': 'Damaskus',
  'Atlantic/Faroe': 'Færøerne',
  'Europe/Athens': 'Athen',
  'Europe/Belgrade': 'Beograd',
  'Europe/Brussels': 'Bruxelles',
  'Europe/Bucharest': 'Bukarest',
  'Europe/Copenhagen': 'København',
  'Europe/Lisbon': 'Lissabon',
  'Europe/Moscow': 'Moskva',
  'Europe/Prague': 'Prag',
  'Europe/Rome': 'Rom',
  'Europe/Vienna': 'Wien',
  'Europe/Warsaw': 'Warszawa',
  'Europe/Zurich': 'Zürich',
};

/** A zone by its city: "Asia/Beirut" → "Beirut", "Europe/Copenhagen" → "København" in Danish. */
export const zoneCity = (zone: string, language: Language): string =>
  (language === 'da' && danishCities[zone]) || (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** "Beirut, Libanon" from what of it is known. */
export const formatPlace = (place: string, country: string, language: Language): string =>
  [place, countryName(country, language)].filter(Boolean).join(', ');

/** The first letter made a capital, for a word that begins a line. */
export const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(locale[language]) + text.slice(1);
