import { z } from 'zod';
import { absentOr, problem } from './fields';

/**
 * Whether 13 digits are a GLN, in Danish called EAN number: the last is the check digit of the others (GS1 General
 * Specifications section 7.9: weights 1 and 3 in turn, sum divisible by ten).
 */
export const isEan = (text: string): boolean =>
  /^\d{13}$/.test(text) &&
  [...text].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;

/** An EAN number as people paste it, without its spaces and hyphens; '' for none. */
export const eanField = z
  .string(absentOr('not-text'))
  .overwrite((text) => text.replace(/[\s\u00a0-]/g, ''))
  .refine((text) => text === '' || isEan(text), problem('not-an-ean'));
