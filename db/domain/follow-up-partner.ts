/** The partner of everything that a follow-up is about; null where that is nothing, or has none. */
export type PartnersAround = {
  readonly own: string | null;
  readonly need: string | null;
  /** Of the need that the match meets. */
  readonly match: string | null;
  /** Of the agreement's cooperation. */
  readonly agreement: string | null;
  readonly mission: string | null;
};

/** Whose follow-up it is: what it says itself, else what it is about, the closest first. Null: no partner's. */
export const effectivePartner = ({ own, need, match, agreement, mission }: PartnersAround): string | null =>
  own ?? need ?? match ?? agreement ?? mission;
