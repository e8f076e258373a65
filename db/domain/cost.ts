import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine } from './fields';
import { currencyField, minorField } from './need';

export const costKinds = ['budget', 'actual'] as const;
export type CostKind = (typeof costKinds)[number];

/** The categories in which municipalities publish what journeys cost. */
export const costCategories = ['transport', 'accommodation', 'meals', 'other'] as const;
export type CostCategory = (typeof costCategories)[number];

export const vatStates = ['included', 'excluded', 'none', 'not-stated'] as const;
export type VatState = (typeof vatStates)[number];

/** Whose cost it is: a mission's or a cooperation's own. */
export type CostOwner =
  | { readonly kind: 'mission'; readonly id: string }
  | { readonly kind: 'cooperation'; readonly id: string };

/**
 * An amount of money: whole minor units of an ISO 4217 currency, and, for a foreign one, how many of the office's currency
 * one unit was (a decimal fraction as text) on which day. Null for a rate that nobody has looked up.
 */
export type Amount = {
  readonly minor: number;
  readonly currency: string;
  readonly rate: { readonly value: string; readonly on: string } | null;
};

/** One figure of a budget or an account. Days are ISO; null for what isn't known. */
export type CostLine = {
  readonly id: string;
  readonly owner: CostOwner;
  readonly kind: CostKind;
  readonly administrationId: string | null;
  readonly funderId: string | null;
  readonly topicId: string | null;
  readonly category: CostCategory;
  readonly what: string;
  readonly amount: Amount;
  readonly vat: VatState;
  /** Minor units of the amount's currency; null where nobody said how much of it is VAT. */
  readonly vatMinor: number | null;
  readonly heldOn: string | null;
  readonly bookedOn: string | null;
  readonly voucher: string;
};

export const costStatementKinds = ['known-total', 'estimate', 'not-recorded', 'paid-by-other'] as const;
export type CostStatementKind = (typeof costStatementKinds)[number];

/**
 * What is said of an administration's cost where there are no lines, or of all of them together: a known total, an estimate
 * with what it is based on, that none was recorded, or that another paid and the amount isn't stated.
 */
export type CostSaid =
  | { readonly kind: 'known-total'; readonly amount: Amount }
  | { readonly kind: 'estimate'; readonly amount: Amount; readonly basis: string }
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'paid-by-other' };

export type CostStatement = {
  readonly id: string;
  readonly owner: CostOwner;
  readonly administrationId: string | null;
  /** Who paid. */
  readonly funderId: string | null;
  readonly topicId: string | null;
  /** Null for all categories together. */
  readonly category: CostCategory | null;
  readonly said: CostSaid;
  /** Where it is said. */
  readonly source: string;
};

/** A decimal fraction above 0 with up to twelve digits on either side, as text. */
const decimal = z
  .string(problem('not-a-number'))
  .regex(/^\d{1,12}(\.\d{1,12})?$/, problem('not-a-number'))
  .refine((text) => /[1-9]/.test(text), problem('not-a-number'));

export const amountField = record({
  minor: minorField,
  currency: currencyField,
  rate: record({ value: decimal, on: isoDate }).nullable(),
});

export const costOwner = record({ kind: choice(['mission', 'cooperation']), id });

export const costLineFields = record({
  kind: choice(costKinds),
  administrationId: id.nullable(),
  funderId: id.nullable(),
  topicId: id.nullable(),
  category: choice(costCategories),
  what: line(),
  amount: amountField,
  vat: choice(vatStates),
  vatMinor: minorField.nullable(),
  heldOn: isoDate.nullable(),
  bookedOn: isoDate.nullable(),
  voucher: line(),
});
export const costLinePatch = costLineFields.partial();
export type CostLinePatch = z.infer<typeof costLinePatch>;

export const costSaid = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('known-total'), amount: amountField }),
    record({ kind: z.literal('estimate'), amount: amountField, basis: requiredLine() }),
    record({ kind: z.literal('not-recorded') }),
    record({ kind: z.literal('paid-by-other') }),
  ],
  problem('not-a-choice'),
);

export const costStatementFields = record({
  administrationId: id.nullable(),
  funderId: id.nullable(),
  topicId: id.nullable(),
  category: choice(costCategories).nullable(),
  said: costSaid,
  source: line(),
});

/**
 * What one unit of a currency was worth, as people write it: "6,85", "6.85". A rate is so small that nobody groups its
 * digits, so comma and point are both where the decimals begin.
 * @returns a decimal fraction with a point; null for what is none, or zero
 */
export function parseRate(text: string): string | null {
  const rate = text.trim().replace(',', '.');
  return decimal.safeParse(rate).success ? rate : null;
}
