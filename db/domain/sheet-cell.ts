/** A sign with which spreadsheets let a formula begin (OWASP, CSV injection), behind any apostrophes. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A telephone number that no spreadsheet takes for a sum or a formula: a plus and groups of digits with a space between
 * them. It stays as it is typed.
 */
const telephone = /^\+\d{1,4}(?: \d+)+$/;

/** A text as a cell of separated values, in which nothing runs: an apostrophe stands before what would. */
export const guarded = (text: string): string =>
  formula.test(text) && !telephone.test(text) ? `'${text}` : text;

/** What a guarded cell says; any other cell says itself. */
export const unguarded = (cell: string): string => (formula.test(cell) ? cell.replace(/^'/, '') : cell);
