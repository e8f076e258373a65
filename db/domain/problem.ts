import type { z } from 'zod';

/** Everything that can be wrong with a field of an input. The codes are stable: i18n has a text for each. */
export const fieldProblems = [
  'required',
  'too-long',
  'too-many',
  'not-text',
  'not-a-number',
  'not-an-id',
  'not-a-choice',
  'not-a-date',
  'not-a-time',
  'end-before-start',
  'answered-before-asked',
  'period-too-long',
  'low-above-high',
  'unknown-zone',
  'unknown-country',
  'unknown-language',
  'not-coordinates',
  'not-an-ean',
  'not-a-link',
  'reason-required',
  'council-request-required',
  'costs-open',
  'file-empty',
  'file-too-big',
  'unknown-field',
  'invalid',
] as const;

export type FieldProblem = (typeof fieldProblems)[number];

/** A problem and where it is: `path` as the user's form has it, e.g. `['dates', 'endsOn']`. */
export type FieldError = { readonly path: readonly (string | number)[]; readonly problem: FieldProblem };

const known: ReadonlySet<string> = new Set(fieldProblems);

const isFieldProblem = (code: string): code is FieldProblem => known.has(code);

/**
 * What zod found, as field errors. The schemas of this room use the codes as their messages; a message that
 * is no code (a schema from elsewhere) becomes `invalid`.
 */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    problem: isFieldProblem(issue.message) ? issue.message : 'invalid',
  }));
}
