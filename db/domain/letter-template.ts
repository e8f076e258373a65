import { z } from 'zod';
import { problem, record, requiredLine } from './fields';
import { languageField } from './language';

/** A Word file with fields in double braces, from which letters in one language are made. */
export type LetterTemplate = {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly base64: string;
};

/** How large a template may be, in bytes: room for a coat of arms, not for photographs. */
export const largestTemplate = 1_500_000;

export const letterTemplateFields = record({
  language: languageField,
  name: requiredLine(),
  base64: z
    .base64(problem('invalid'))
    .min(1, problem('required'))
    .max(Math.ceil(largestTemplate / 3) * 4, problem('too-long')),
});
