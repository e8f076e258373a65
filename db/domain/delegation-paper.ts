/**
 * What can be made of a delegation: who comes in order of precedence, who arrives when, who sleeps where, what the host has
 * to provide for, whom to call, name badges, place cards and the plan of a table.
 */
export const delegationPapers = [
  'delegation-list',
  'arrivals',
  'rooms',
  'needs',
  'contact-sheet',
  'badges',
  'place-cards',
  'seating',
] as const;
export type DelegationPaper = (typeof delegationPapers)[number];

/** In which script names stand on badges and place cards. */
export const nameScripts = ['latin', 'native', 'both'] as const;
export type NameScript = (typeof nameScripts)[number];

/** Sheets of cards that are cut: they have no margins but their own, and no foot. */
export const isCutUp = (paper: string): boolean => paper === 'badges' || paper === 'place-cards';
