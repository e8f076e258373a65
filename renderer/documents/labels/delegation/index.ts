import { ar } from './ar';
import { type DelegationLabels, da } from './da';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export type { DelegationLabels } from './da';

const known: Readonly<Record<string, DelegationLabels>> = { da, en, ar, fr, de };

/** The fixed words in a language (BCP 47; a region or script makes no difference), English where nobody wrote them. */
export const delegationLabelsIn = (language: string): DelegationLabels =>
  known[language.split('-')[0] ?? ''] ?? en;
