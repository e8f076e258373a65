import { and, asc, eq, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Amount, CostLine, CostLinePatch, CostOwner, CostSaid, CostStatement } from '../domain/cost';
import { alive, given } from './alive';
import { within } from './many-ids';
import { costLine, costStatement } from './result-tables';

type OwnerColumns = { missionId: string | null; cooperationId: string | null };

/** The two columns of what a cost or hours belong to. */
export const fromOwner = ({ kind, id }: CostOwner): OwnerColumns => ({
  missionId: kind === 'mission' ? id : null,
  cooperationId: kind === 'cooperation' ? id : null,
});

/** What a cost or hours belong to, from its two columns: a CHECK lets exactly one of them be there. */
export const toOwner = ({ missionId, cooperationId }: OwnerColumns): CostOwner =>
  missionId === null ? { kind: 'cooperation', id: cooperationId ?? '' } : { kind: 'mission', id: missionId };

/** The owners of what is read: some missions, and what is some cooperations' own. */
export type CostScope = {
  readonly missionIds: readonly string[];
  readonly cooperationIds: readonly string[];
};

/** Whether a row belongs to one of the owners. */
export const inScope = (
  table: { missionId: SQLiteColumn; cooperationId: SQLiteColumn },
  { missionIds, cooperationIds }: CostScope,
): SQL | undefined => or(within(table.missionId, missionIds), within(table.cooperationId, cooperationIds));

/** The lines of the owners, by the day on which they were held, then in the order in which they were entered. */
export const costLinesOf = (db: Reader, scope: CostScope): CostLine[] =>
  linesWhere(db, inScope(costLine, scope));

/** One line; undefined when there is none, or it was removed. */
export const getCostLine = (db: Reader, id: string): CostLine | undefined =>
  linesWhere(db, eq(costLine.id, id))[0];

function linesWhere(db: Reader, which: SQL | undefined): CostLine[] {
  return db
    .select()
    .from(costLine)
    .where(and(which, alive(costLine)))
    .orderBy(asc(costLine.heldOn), asc(costLine.id))
    .all()
    .map(
      ({
        missionId,
        cooperationId,
        amountMinor,
        currency,
        rate,
        rateOn,
        createdAt,
        deletedAt,
        ...plain
      }) => ({
        ...plain,
        owner: toOwner({ missionId, cooperationId }),
        amount: toAmount(amountMinor, currency, rate, rateOn),
      }),
    );
}

/** What is said of the owners' costs, in the order in which it was said. */
export const costStatementsOf = (db: Reader, scope: CostScope): CostStatement[] =>
  statementsWhere(db, inScope(costStatement, scope));

/** One statement; undefined when there is none, or it was removed. */
export const getCostStatement = (db: Reader, id: string): CostStatement | undefined =>
  statementsWhere(db, eq(costStatement.id, id))[0];

function statementsWhere(db: Reader, which: SQL | undefined): CostStatement[] {
  return db
    .select()
    .from(costStatement)
    .where(and(which, alive(costStatement)))
    .orderBy(asc(costStatement.id))
    .all()
    .map((row) => {
      const { id, administrationId, funderId, topicId, category, source } = row;
      return {
        ...{ id, administrationId, funderId, topicId, category, source },
        owner: toOwner(row),
        said: toSaid(row),
      };
    });
}

export function insertCostLine(db: Writer, { owner, amount, ...plain }: CostLine, now: string): void {
  db.insert(costLine)
    .values({ ...plain, ...fromOwner(owner), ...fromAmount(amount), createdAt: now })
    .run();
}

export function updateCostLine(db: Writer, id: string, { amount, ...plain }: CostLinePatch): void {
  const set = { ...given(plain), ...(amount && fromAmount(amount)) };
  if (Object.keys(set).length > 0) db.update(costLine).set(set).where(eq(costLine.id, id)).run();
}

export function removeCostLine(db: Writer, id: string, now: string): void {
  db.update(costLine).set({ deletedAt: now }).where(eq(costLine.id, id)).run();
}

export function insertCostStatement(db: Writer, { owner, said, ...plain }: CostStatement, now: string): void {
  db.insert(costStatement)
    .values({ ...plain, ...fromOwner(owner), ...fromSaid(said), createdAt: now })
    .run();
}

export function removeCostStatement(db: Writer, id: string, now: string): void {
  db.update(costStatement).set({ deletedAt: now }).where(eq(costStatement.id, id)).run();
}

const toAmount = (minor: number, currency: string, rate: string | null, rateOn: string | null): Amount => ({
  minor,
  currency,
  rate: rate === null || rateOn === null ? null : { value: rate, on: rateOn },
});

const fromAmount = ({ minor, currency, rate }: Amount) => ({
  amountMinor: minor,
  currency,
  rate: rate?.value ?? null,
  rateOn: rate?.on ?? null,
});

function toSaid(row: typeof costStatement.$inferSelect): CostSaid {
  const { kind, amountMinor, currency, rate, rateOn, basis } = row;
  if (kind === 'not-recorded' || kind === 'paid-by-other') return { kind };
  // The table's own CHECKs: a total and an estimate have an amount and its currency.
  const amount = toAmount(amountMinor ?? 0, currency ?? '', rate, rateOn);
  return kind === 'estimate' ? { kind, amount, basis } : { kind, amount };
}

const fromSaid = (said: CostSaid) => ({
  kind: said.kind,
  basis: said.kind === 'estimate' ? said.basis : '',
  ...('amount' in said
    ? fromAmount(said.amount)
    : { amountMinor: null, currency: null, rate: null, rateOn: null }),
});
