import { ar } from './ar';
import { type CatalogueLabels, da } from './da';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export type { CatalogueLabels } from './da';

const known: Readonly<Record<string, CatalogueLabels>> = { da, en, ar, fr, de };

/** The languages in which the fixed words stand. */
export const catalogueLanguages = Object.keys(known);

/** The fixed words in a language (BCP 47; a region or script makes no difference), English where nobody wrote them. */
export const catalogueLabelsIn = (language: string): CatalogueLabels =>
  known[language.split('-')[0] ?? ''] ?? en;
