/** Everything that could end a line, or that calendars can't hold: control characters, and halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]+/gu;
const unprintableButBreaks = /(?![\t\n])[\p{Cc}\p{Cs}\uFEFF]/gu;

/** A text as one line. */
export const oneLine = (text: string): string => text.replace(unprintable, ' ').trim();

/** A text with its line breaks as LF, which the format writes as `\n`. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unprintableButBreaks, '')
    .trim();

/** A text as a property of no known type has to write it (RFC 5545 section 3.3.11). */
export const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, (mark) => `\\${mark}`);
