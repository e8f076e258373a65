import {
  type Amount,
  type CostCategory,
  type CostKind,
  type CostLine,
  type CostStatement,
  costCategories,
  type VatState,
  vatStates,
} from './cost';
import { administrationsIn, counted, covers } from './counted';
import { compareDates } from './dates';
import { minorDigits } from './money';

/**
 * Sums that know what they don't know. A sum is never one number: it is what is known, what is estimated, which foreign
 * amounts nobody has converted, and of whom nothing was recorded, stated or said. Unknown is not zero.
 */

/** A sum in a currency other than the office's, in its minor units, for which no rate is known. */
export type ForeignSum = { readonly currency: string; readonly minor: number };

/** What is known of one administration's cost; null for what nobody has stated. */
export type CostPart = {
  /** Null for what was entered without naming an administration. */
  readonly administrationId: string | null;
  /** Minor units of the office's currency. */
  readonly known: number | null;
  readonly estimated: number | null;
  readonly withoutRate: readonly ForeignSum[];
  readonly isNotRecorded: boolean;
  /** Who paid without stating how much; null for somebody unnamed. */
  readonly paidBy: readonly (string | null)[];
  /** Neither a figure nor a statement. */
  readonly isSilent: boolean;
};

/** A stated total that isn't what the lines below it add up to, both in the office's currency. */
export type Difference = {
  readonly statementId: string;
  readonly administrationId: string | null;
  readonly stated: number;
  readonly lines: number;
};

export type CostSum = {
  /** The office's, ISO 4217. */
  readonly currency: string;
  readonly known: number | null;
  readonly estimated: number | null;
  readonly withoutRate: readonly ForeignSum[];
  readonly parts: readonly CostPart[];
  /** Whether `known` is all there is: a figure of everybody, none estimated, foreign or unstated. */
  readonly isComplete: boolean;
  readonly differences: readonly Difference[];
  /** What of the known is of which category; `null` for a total that isn't divided. */
  readonly byCategory: readonly { readonly category: CostCategory | null; readonly known: number }[];
  /** What of the known lines includes VAT, excludes it, has none, or doesn't say; stated totals aren't in it. */
  readonly byVat: readonly { readonly vat: VatState; readonly known: number }[];
};

export type CostRecords = {
  readonly lines: readonly CostLine[];
  readonly statements: readonly CostStatement[];
  /** Of whom one expects to know: those that take part, in the order in which they are shown. */
  readonly administrationIds: readonly string[];
};

/**
 * An amount in minor units of the office's currency; null for a foreign one without a rate. Exact: a half is rounded away
 * from zero, nothing else is rounded.
 */
export function inOfficeCurrency({ minor, currency, rate }: Amount, office: string): number | null {
  if (currency === office) return minor;
  if (rate === null) return null;
  const [whole = '0', fraction = ''] = rate.value.split('.');
  // minor / 10^digits * rate * 10^officeDigits, as one fraction of whole numbers.
  const numerator = BigInt(minor) * BigInt(`${whole}${fraction}`) * 10n ** BigInt(minorDigits(office));
  const denominator = 10n ** BigInt(fraction.length + minorDigits(currency));
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** A figure that counts: a line's or a stated total's. */
type Figure = {
  readonly administrationId: string | null;
  readonly category: CostCategory | null;
  readonly amount: Amount;
  readonly vat: VatState | null;
};

/**
 * Sums what was entered of one kind (budget or actual); statements speak of what was actually spent. What counts beside
 * what is in counted.ts.
 * @param office the office's currency, ISO 4217
 */
export function sumCosts(records: CostRecords, office: string, kind: CostKind = 'actual'): CostSum {
  const lines = records.lines.filter((line) => line.kind === kind);
  const statements = kind === 'actual' ? records.statements : [];
  const { totals, estimates, lines: own } = counted(lines, statements);
  const figures: Figure[] = [
    ...own,
    ...totals.map((total) => ({ ...total, amount: amountOf(total), vat: null })),
  ];
  const known = addUp(figures, office);
  const guessed = addUp(
    estimates.map((one) => ({ ...one, amount: amountOf(one), vat: null })),
    office,
  );
  const parts = administrationsIn([...records.lines, ...records.statements], records.administrationIds).map(
    (administrationId) => partOf(administrationId, { figures, estimates, statements, office }),
  );
  const differences = totals.flatMap((total): Difference[] => {
    const under = lines.filter((line) => covers(total, line));
    const sum = addUp(under, office);
    const amount = inOfficeCurrency(amountOf(total), office);
    const isTold = under.length > 0 && sum.foreign.length === 0 && amount !== null && sum.minor !== amount;
    return isTold
      ? [
          {
            statementId: total.id,
            administrationId: total.administrationId,
            stated: amount,
            lines: sum.minor ?? 0,
          },
        ]
      : [];
  });
  return {
    currency: office,
    known: known.minor,
    estimated: guessed.minor,
    withoutRate: mergeForeign([...known.foreign, ...guessed.foreign]),
    parts,
    isComplete: parts.length > 0 && parts.every(isWhole),
    differences,
    byCategory: [...costCategories, null].flatMap((category) => {
      const { minor } = addUp(
        figures.filter((figure) => figure.category === category),
        office,
      );
      return minor === null ? [] : [{ category, known: minor }];
    }),
    byVat: vatStates.flatMap((vat) => {
      const { minor } = addUp(
        figures.filter((figure) => figure.vat === vat),
        office,
      );
      return minor === null ? [] : [{ vat, known: minor }];
    }),
  };
}

/** Whether a figure is known, and nothing beside it is unknown. */
export const isWhole = (part: Omit<CostPart, 'administrationId' | 'isSilent'>): boolean =>
  part.known !== null &&
  part.estimated === null &&
  part.withoutRate.length === 0 &&
  !part.isNotRecorded &&
  part.paidBy.length === 0;

const amountOf = ({ said }: CostStatement): Amount => {
  if (said.kind === 'known-total' || said.kind === 'estimate') return said.amount;
  throw new Error('a statement without an amount was asked for one');
};

function partOf(
  administrationId: string | null,
  of: {
    figures: readonly Figure[];
    estimates: readonly CostStatement[];
    statements: readonly CostStatement[];
    office: string;
  },
): CostPart {
  const isOwn = (record: { administrationId: string | null }) => record.administrationId === administrationId;
  const known = addUp(of.figures.filter(isOwn), of.office);
  const estimated = addUp(
    of.estimates.filter(isOwn).map((one) => ({ ...one, amount: amountOf(one), vat: null })),
    of.office,
  );
  const said = of.statements.filter(isOwn);
  const paid = said.filter((statement) => statement.said.kind === 'paid-by-other');
  const part = {
    administrationId,
    known: known.minor,
    estimated: estimated.minor,
    withoutRate: mergeForeign([...known.foreign, ...estimated.foreign]),
    isNotRecorded: said.some((statement) => statement.said.kind === 'not-recorded'),
    paidBy: [...new Set(paid.map(({ funderId }) => funderId))].sort((a, b) => compareDates(a ?? '', b ?? '')),
  };
  const isSilent =
    part.known === null && part.withoutRate.length === 0 && part.estimated === null && said.length === 0;
  return { ...part, isSilent };
}

/** The sum of what can be said in the office's currency, null for nothing; and the rest by its own. */
export function addUp(
  figures: readonly Pick<Figure, 'amount'>[],
  office: string,
): { minor: number | null; foreign: ForeignSum[] } {
  let minor: number | null = null;
  const foreign: ForeignSum[] = [];
  for (const { amount } of figures) {
    const own = inOfficeCurrency(amount, office);
    if (own === null) foreign.push({ currency: amount.currency, minor: amount.minor });
    else minor = (minor ?? 0) + own;
  }
  return { minor, foreign: mergeForeign(foreign) };
}

/** Foreign sums, each currency once, by its code. */
export const mergeForeign = (sums: readonly ForeignSum[]): ForeignSum[] =>
  [...Map.groupBy(sums, ({ currency }) => currency)]
    .map(([currency, own]) => ({ currency, minor: own.reduce((sum, { minor }) => sum + minor, 0) }))
    .sort((a, b) => compareDates(a.currency, b.currency));
