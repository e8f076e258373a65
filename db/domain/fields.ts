import { z } from 'zod';
import { isCountry } from './countries';
import { isDate } from './dates';
import type { FieldProblem } from './problem';
import { isLocalTime } from './wall-time';
import { isZone } from './zones';

/** Longest single-line text that is a title or a name, in UTF-16 units. */
export const titleLimit = 500;
/** Longest running text (purpose, notes, Markdown), in UTF-16 units. */
export const textLimit = 100_000;
const listLimit = 1_000;

/** Names a problem in a schema, so that a mistyped code doesn't compile. */
export const problem = (code: FieldProblem) => ({ error: code });

/** Names the problem of a value that is there; one that isn't is `required`. */
export const absentOr = (code: FieldProblem) => ({
  error: (issue: { input?: unknown }): FieldProblem => (issue.input === undefined ? 'required' : code),
});

// Control characters, half surrogate pairs (which UTF-8 can't hold) and the byte order mark say nothing and
// come along with pasted text: they are dropped rather than refused, so that nobody loses a draft to
// something invisible. Tab and newline are kept where lines are kept, and are a space elsewhere.
const unprintable = /[\p{Cc}\p{Cs}\uFEFF]/gu;
const unprintableInText = /(?![\t\n])[\p{Cc}\p{Cs}\uFEFF]/gu;
/** Joiners, direction marks and fillers belong in many names, but by themselves nobody sees them: they say nothing. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Z}]+$/u;

/** A line as it is kept: composed, trimmed, without line breaks and what can't be seen. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unprintable, '')
    .normalize('NFC')
    .trim()
    .replace(unseen, '');
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unprintableInText, '')
    .normalize('NFC');
}

/** One line of text, trimmed, possibly empty. */
export const line = (limit: number = titleLimit) =>
  z.string(absentOr('not-text')).overwrite(cleanLine).max(limit, problem('too-long'));

/** One line of text that must say something. */
export const requiredLine = (limit: number = titleLimit) => line(limit).min(1, problem('required'));

/** Running text with line breaks (LF), not trimmed: one may be in the middle of typing it. */
export const runningText = z
  .string(absentOr('not-text'))
  .overwrite(cleanText)
  .max(textLimit, problem('too-long'));

export const id = z.uuid(absentOr('not-an-id'));

/** Ids without repetition, in the order given. */
export const ids = z
  .array(id, absentOr('invalid'))
  .overwrite((given) => [...new Set(given)])
  .max(listLimit, problem('too-many'));

/** `YYYY-MM-DD` of a day that exists. */
export const isoDate = z.string(absentOr('not-a-date')).refine(isDate, problem('not-a-date'));

/** `YYYY-MM-DDTHH:MM` of a day that exists. */
export const localTimeField = z.string(absentOr('not-a-time')).refine(isLocalTime, problem('not-a-time'));

/** An IANA time zone. */
export const zoneField = z.string(problem('unknown-zone')).refine(isZone, problem('unknown-zone'));

/** An IANA time zone, or '' for not known. */
export const zoneOrUnknown = z
  .string(absentOr('unknown-zone'))
  .refine((zone) => zone === '' || isZone(zone), problem('unknown-zone'));

/** An ISO 3166 alpha-2 code, or '' for not known. */
export const countryOrUnknown = z
  .string(absentOr('unknown-country'))
  .refine((country) => country === '' || isCountry(country), problem('unknown-country'));

/** One of a closed set. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, absentOr('not-a-choice'));

/** An object of exactly these fields. */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue): FieldProblem => (issue.code === 'unrecognized_keys' ? 'unknown-field' : 'invalid'),
  });
