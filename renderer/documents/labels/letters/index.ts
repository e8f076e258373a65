import { ar } from './ar';
import { da, type LetterLabels } from './da';
import { en } from './en';

const known: Readonly<Record<string, LetterLabels>> = { da, en, ar };

/** The words of letters in a language (BCP 47; a region or script makes no difference), English where there are none. */
export const letterLabelsIn = (language: string): LetterLabels => known[language.split('-')[0] ?? ''] ?? en;
