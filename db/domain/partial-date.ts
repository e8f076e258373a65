import { z } from 'zod';
import { isDate, isPeriod, rangeOfPeriod } from './dates';
import { absentOr, problem } from './fields';

/** Whether a text is a day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`: no more exact than what is known. */
export const isPartialDate = (text: string): boolean => isDate(text) || isPeriod(text);

export const partialDate = z.string(absentOr('not-a-date')).refine(isPartialDate, problem('not-a-date'));

/** The first day that a partial date can mean; for sorting, and for who has been in office longer. */
export const firstDayOf = (date: string): string => (isDate(date) ? date : rangeOfPeriod(date).from);

/** The last day that a partial date can mean. */
export const lastDayOf = (date: string): string => (isDate(date) ? date : rangeOfPeriod(date).to);
