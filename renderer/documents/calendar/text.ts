/** Everything that could end a line, or that calendars can't hold: control characters, and halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]+/gu;
const breaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** A text as one line. */
export const oneLine = (text: string): string => text.replace(unprintable, ' ').trim();

/** A text with its line breaks as LF, which the format writes as `\n`. */
export const manyLines = (text: string): string =>
  text
    .split(breaks)
    .map((line) => line.replace(unprintable, ' '))
    .join('\n')
    .trim();

/** A text as a property of no known type has to write it (RFC 5545 section 3.3.11). */
export const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, (mark) => `\\${mark}`);
