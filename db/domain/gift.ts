import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine } from './fields';

export const giftDirections = ['given', 'received'] as const;
export type GiftDirection = (typeof giftDirections)[number];

/** What is known of a gift's value; unknown is not zero. */
export const giftValueStates = ['known', 'estimated', 'not-recorded'] as const;
export type GiftValueState = (typeof giftValueStates)[number];

/** A gift given or received: what, worth what, from whom to whom, and where it is kept. */
export type Gift = {
  readonly id: string;
  readonly missionId: string | null;
  readonly direction: GiftDirection;
  readonly what: string;
  readonly value: GiftValue;
  /** ISO; null if not known. */
  readonly changedHandsOn: string | null;
  readonly fromPersonId: string | null;
  readonly fromOrganisationId: string | null;
  readonly toPersonId: string | null;
  readonly toOrganisationId: string | null;
  readonly keptAt: string;
  readonly note: string;
};

/** `minor` is whole minor units (øre) of an ISO 4217 currency. */
export type GiftValue =
  | { readonly state: 'known' | 'estimated'; readonly minor: number; readonly currency: string }
  | { readonly state: 'not-recorded' };

export const giftValue = z.discriminatedUnion(
  'state',
  [
    record({
      state: z.enum(['known', 'estimated']),
      minor: z.int(problem('not-a-number')).min(0, problem('not-a-number')),
      currency: z.string(problem('invalid')).regex(/^[A-Z]{3}$/, problem('invalid')),
    }),
    record({ state: z.literal('not-recorded') }),
  ],
  problem('not-a-choice'),
);

export const giftFields = record({
  missionId: id.nullable(),
  direction: choice(giftDirections),
  what: requiredLine(),
  value: giftValue,
  changedHandsOn: isoDate.nullable(),
  fromPersonId: id.nullable(),
  fromOrganisationId: id.nullable(),
  toPersonId: id.nullable(),
  toOrganisationId: id.nullable(),
  keptAt: line(),
  note: line(),
});
export const giftPatch = giftFields.partial();
export type GiftPatch = z.infer<typeof giftPatch>;
