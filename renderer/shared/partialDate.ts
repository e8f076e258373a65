import { parseDate } from '../../db/domain/dates';
import { isPartialDate } from '../../db/domain/partial-date';
import type { Language } from '../i18n';
import { formatDay, formatNumeric, formatPeriod } from './format';

/** Reads a day, a month ("maj 2014", "5/2014") or a year as people write them; null for what is none of them. */
export function parsePartialDate(text: string): string | null {
  const given = text.trim();
  if (isPartialDate(given)) return given;
  const month = /\d{4}$/.test(given) ? parseDate(`1-${given}`) : null;
  return parseDate(given) ?? month?.slice(0, 7) ?? null;
}

/** As a field shows it, to be read by {@link parsePartialDate} again: 16-05-2014, "maj 2014", 2014. */
export const partialDateText = (date: string, language: Language): string =>
  date.length === 10 ? formatNumeric(date) : formatPeriod(date, language);

/** In a sentence: "16. maj 2014", "maj 2014", "2014". */
export const formatPartialDate = (date: string, language: Language): string =>
  date.length === 10 ? formatDay(date, language) : formatPeriod(date, language);
