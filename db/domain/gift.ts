import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine } from './fields';
import { largestAmount } from './money';

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

/** A gift with the names of who gave and who took it, null where nobody is known or they were deleted. */
export type NamedGift = Gift & { readonly fromName: string | null; readonly toName: string | null };

/** `minor` is whole minor units (øre) of an ISO 4217 currency. */
export type GiftValue =
  | { readonly state: 'known' | 'estimated'; readonly minor: number; readonly currency: string }
  | { readonly state: 'not-recorded' };

export const giftValue = z.discriminatedUnion(
  'state',
  [
    record({
      state: z.enum(['known', 'estimated']),
      minor: z
        .int(problem('not-a-number'))
        .min(0, problem('not-a-number'))
        .max(largestAmount, problem('not-a-number')),
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

/** What some gifts are worth, currency by currency, and how many of them that covers: unknown is not zero. */
export type GiftTotals = {
  readonly gifts: number;
  /** How many have a value, known or estimated. */
  readonly valued: number;
  /** How many of those were estimated. */
  readonly estimated: number;
  /** By code; `minor` is whole minor units. */
  readonly sums: readonly { readonly currency: string; readonly minor: number }[];
};

export function giftTotals(gifts: readonly Pick<Gift, 'value'>[]): GiftTotals {
  const values = gifts.flatMap(({ value }) => (value.state === 'not-recorded' ? [] : [value]));
  const sums = new Map<string, number>();
  for (const { currency, minor } of values) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return {
    gifts: gifts.length,
    valued: values.length,
    estimated: values.filter(({ state }) => state === 'estimated').length,
    sums: [...sums]
      .map(([currency, minor]) => ({ currency, minor }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}
