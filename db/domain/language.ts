import { z } from 'zod';
import { absentOr, problem } from './fields';

/** The languages in which the program itself speaks. */
export const screenLanguages = ['da', 'en'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

const tagPattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** Whether a text is a BCP 47 language tag of language, script and region: `ar`, `zh-Hant`, `pt-BR`. */
export const isLanguage = (text: string): boolean =>
  tagPattern.test(text) &&
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(text) !== undefined;

export const languageField = z
  .string(problem('unknown-language'))
  .refine(isLanguage, problem('unknown-language'));

/** Languages without repetition, at least one. */
export const languagesField = z
  .array(languageField, absentOr('invalid'))
  .overwrite((given) => [...new Set(given)])
  .min(1, problem('required'))
  .max(12, problem('too-many'));

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
