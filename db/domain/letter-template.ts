import { z } from 'zod';
import { choice, problem, record, requiredLine } from './fields';
import { languageField } from './language';
import { memoKinds } from './memo';

/** What is made of a template: letters of invitation, or one of the kinds of documents that are drafted from the records. */
export const templatePurposes = ['letter', ...memoKinds] as const;
export type TemplatePurpose = (typeof templatePurposes)[number];

/** A Word file with fields in double braces, from which letters or documents in one language are made. */
export type LetterTemplate = {
  readonly id: string;
  readonly purpose: TemplatePurpose;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly base64: string;
};

/** How large a template may be, in bytes: room for a coat of arms, not for photographs. */
export const largestTemplate = 1_500_000;

export const letterTemplateFields = record({
  purpose: choice(templatePurposes).default('letter'),
  language: languageField,
  name: requiredLine(),
  base64: z
    .base64(problem('invalid'))
    .min(1, problem('required'))
    .max(Math.ceil(largestTemplate / 3) * 4, problem('too-long')),
});
