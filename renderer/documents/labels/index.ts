import { ar } from './ar';
import { da, type Labels } from './da';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export type { Labels } from './da';

const known: Readonly<Record<string, Labels>> = { da, en, ar, fr, de };

/** The fixed words in a language (BCP 47; a region or script makes no difference), English where nobody wrote them. */
export const labelsIn = (language: string): Labels => known[language.split('-')[0] ?? ''] ?? en;
