import {
  type Amount,
  type CostCategory,
  type CostLine,
  type CostStatement,
  costCategories,
  type VatState,
  vatStates,
} from './cost';
import { addUp, type CostPart, isWhole, mergeForeign, sumCosts } from './cost-sum';
import { counted } from './counted';
import { compareDates } from './dates';

/** The columns of the list: the municipalities' categories, and what nobody has divided between them. */
export const opennessColumns = [...costCategories, 'undivided'] as const;
export type OpennessColumn = (typeof opennessColumns)[number];

/** What is known of an amount that is published; the rules are those of cost-sum.ts. */
export type Stated = Omit<CostPart, 'administrationId'> & {
  /** The VAT of the figures that count, estimates aside; VAT that was known apart has been added. */
  readonly vat: readonly VatState[];
};

/** What a journey cost an administration, as it is published: including VAT wherever that can be told. */
export type JourneyCost = {
  /** Null for what was entered without naming an administration. */
  readonly administrationId: string | null;
  readonly columns: Readonly<Record<OpennessColumn, Stated>>;
  readonly total: Stated;
  /** Who paid, besides the administration itself. */
  readonly funderIds: readonly string[];
  /** First and last day on which something was held, latest on which something was booked; null where none is noted. */
  readonly heldFrom: string | null;
  readonly heldTo: string | null;
  readonly bookedOn: string | null;
  readonly vouchers: readonly string[];
};

/** A cost line with its VAT added, where it was left out and somebody said how much it is. */
const withVat = (line: CostLine): CostLine =>
  line.vat === 'excluded' && line.vatMinor !== null
    ? {
        ...line,
        amount: { ...line.amount, minor: line.amount.minor + line.vatMinor },
        vat: 'included',
      }
    : line;

/**
 * What a journey cost, administration by administration; at least one row, silent where nobody said anything.
 * @param records all of the journey's own, budgets included: they are left out here
 * @param office the office's currency, ISO 4217
 */
export function journeyCosts(
  records: {
    readonly lines: readonly CostLine[];
    readonly statements: readonly CostStatement[];
    readonly administrationIds: readonly string[];
  },
  office: string,
): JourneyCost[] {
  const lines = records.lines.filter(({ kind }) => kind === 'actual').map(withVat);
  const { parts } = sumCosts({ ...records, lines }, office);
  const known = parts.length > 0 ? parts : [{ administrationId: null, ...nothing }];
  const figures = figuresIn(lines, records.statements);
  return known.map(({ administrationId, ...total }) => {
    const isOwn = (record: { administrationId: string | null }) =>
      record.administrationId === administrationId;
    const own = lines.filter(isOwn);
    const said = records.statements.filter(isOwn);
    const counting = figures.filter(isOwn);
    const held = own.flatMap(({ heldOn }) => heldOn ?? []).sort(compareDates);
    const booked = own.flatMap(({ bookedOn }) => bookedOn ?? []).sort(compareDates);
    const column = (category: CostCategory | null) =>
      stated(
        counting.filter((figure) => figure.category === category),
        said.filter((statement) => statement.category === category),
        office,
      );
    return {
      administrationId,
      total: { ...total, vat: vatOf(counting) },
      columns: {
        transport: column('transport'),
        accommodation: column('accommodation'),
        meals: column('meals'),
        other: column('other'),
        undivided: column(null),
      },
      funderIds: [...new Set([...own, ...said].flatMap(({ funderId }) => funderId ?? []))],
      heldFrom: held[0] ?? null,
      heldTo: held.at(-1) ?? null,
      bookedOn: booked.at(-1) ?? null,
      vouchers: [...new Set(own.map(({ voucher }) => voucher).filter((voucher) => voucher !== ''))],
    };
  });
}

type Figure = {
  readonly administrationId: string | null;
  readonly category: CostCategory | null;
  readonly amount: Amount;
  readonly vat: VatState;
  readonly isEstimate: boolean;
};

/** The figures that count; what a stated total or an estimate has of VAT is said by none. */
function figuresIn(lines: readonly CostLine[], statements: readonly CostStatement[]): Figure[] {
  const { lines: own, totals, estimates } = counted(lines, statements);
  const toFigure =
    (isEstimate: boolean) =>
    ({ administrationId, category, said }: CostStatement): Figure[] =>
      'amount' in said
        ? [{ administrationId, category, amount: said.amount, vat: 'not-stated', isEstimate }]
        : [];
  return [
    ...own.map(({ administrationId, category, amount, vat }) => ({
      ...{ administrationId, category, amount, vat },
      isEstimate: false,
    })),
    ...totals.flatMap(toFigure(false)),
    ...estimates.flatMap(toFigure(true)),
  ];
}

const nothing: Omit<CostPart, 'administrationId'> = {
  known: null,
  estimated: null,
  withoutRate: [],
  isNotRecorded: false,
  paidBy: [],
  isSilent: true,
};

function stated(figures: readonly Figure[], said: readonly CostStatement[], office: string): Stated {
  const known = addUp(
    figures.filter(({ isEstimate }) => !isEstimate),
    office,
  );
  const estimated = addUp(
    figures.filter(({ isEstimate }) => isEstimate),
    office,
  );
  const payers = said.filter((statement) => statement.said.kind === 'paid-by-other');
  return {
    known: known.minor,
    estimated: estimated.minor,
    withoutRate: mergeForeign([...known.foreign, ...estimated.foreign]),
    isNotRecorded: said.some((statement) => statement.said.kind === 'not-recorded'),
    paidBy: [...new Set(payers.map(({ funderId }) => funderId))].sort((a, b) =>
      compareDates(a ?? '', b ?? ''),
    ),
    isSilent: figures.length === 0 && said.length === 0,
    vat: vatOf(figures),
  };
}

function vatOf(figures: readonly Figure[]): VatState[] {
  const states = figures.filter(({ isEstimate }) => !isEstimate).map(({ vat }) => vat);
  return vatStates.filter((state) => states.includes(state));
}

/** Whether a figure is all there is to say: known, nothing beside it unknown, and not without its VAT. */
export const isPublishable = (cell: Stated): boolean => isWhole(cell) && !cell.vat.includes('excluded');

/** What the list comes to, and of how many rows that is all there is to know. */
export type OpennessTotals = {
  readonly total: Pick<Stated, 'known' | 'estimated' | 'withoutRate'>;
  readonly columns: Readonly<Record<OpennessColumn, OpennessTotals['total']>>;
  readonly rows: number;
  /** How many have a figure for all of it: the others are in the counts that follow, some in several. */
  readonly whole: number;
  readonly estimated: number;
  readonly withoutRate: number;
  readonly notRecorded: number;
  readonly paidByOther: number;
  readonly silent: number;
  /** How many have a figure without its VAT, or of which nobody said whether it has it. */
  readonly excludingVat: number;
  readonly vatNotStated: number;
};

/** What the rows come to, column by column; estimates, and what has no rate, beside it. */
export function opennessTotals(rows: readonly JourneyCost[]): OpennessTotals {
  const count = (is: (row: JourneyCost) => boolean) => rows.filter(is).length;
  const sumOf = (cells: readonly Stated[]): OpennessTotals['total'] => ({
    known: addKnown(cells.map(({ known }) => known)),
    estimated: addKnown(cells.map(({ estimated }) => estimated)),
    withoutRate: mergeForeign(cells.flatMap(({ withoutRate }) => withoutRate)),
  });
  const column = (name: OpennessColumn) => sumOf(rows.map(({ columns }) => columns[name]));
  return {
    total: sumOf(rows.map(({ total }) => total)),
    columns: {
      transport: column('transport'),
      accommodation: column('accommodation'),
      meals: column('meals'),
      other: column('other'),
      undivided: column('undivided'),
    },
    rows: rows.length,
    whole: count(({ total }) => isPublishable(total)),
    estimated: count(({ total }) => total.estimated !== null),
    withoutRate: count(({ total }) => total.withoutRate.length > 0),
    notRecorded: count(({ total }) => total.isNotRecorded),
    paidByOther: count(({ total }) => total.paidBy.length > 0),
    silent: count(({ total }) => total.isSilent),
    excludingVat: count(({ total }) => total.vat.includes('excluded')),
    vatNotStated: count(({ total }) => total.vat.includes('not-stated')),
  };
}

const addKnown = (amounts: readonly (number | null)[]): number | null => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
};
