import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { FactValue, PartnerFact, PartnerFactPatch } from '../domain/partner';
import { alive, given } from './alive';
import { lastPosition, positionBefore } from './positions';
import { partnerFact } from './tables';

type Row = typeof partnerFact.$inferSelect;

const { createdAt, deletedAt, ...columns } = getTableColumns(partnerFact);
const order = [asc(partnerFact.position), asc(partnerFact.id)];

/** What is known about a partner, in the order it was put in by hand. */
export function factsOf(db: Reader, partnerId: string): PartnerFact[] {
  return db
    .select(columns)
    .from(partnerFact)
    .where(and(eq(partnerFact.partnerId, partnerId), alive(partnerFact)))
    .orderBy(...order)
    .all()
    .map(toFact);
}

/** One fact; undefined when there is none, or it was deleted. */
export function getFact(db: Reader, id: string): PartnerFact | undefined {
  const row = db
    .select(columns)
    .from(partnerFact)
    .where(and(eq(partnerFact.id, id), alive(partnerFact)))
    .get();
  return row && toFact(row);
}

/** Adds a fact behind the partner's others. */
export function insertFact(db: Writer, { value, ...plain }: PartnerFact): void {
  db.insert(partnerFact)
    .values({ ...plain, ...fromValue(value), position: lastPosition(positions(db, plain.partnerId)) })
    .run();
}

export function updateFact(db: Writer, id: string, { value, ...plain }: PartnerFactPatch): void {
  const set = { ...given(plain), ...(value ? fromValue(value) : {}) };
  if (Object.keys(set).length > 0) db.update(partnerFact).set(set).where(eq(partnerFact.id, id)).run();
}

/** Puts a fact before another of the same partner, or last when there is none. */
export function moveFact(db: Writer, { id, partnerId }: PartnerFact, beforeId: string | null): void {
  const others = positions(db, partnerId).filter((row) => row.id !== id);
  const position = positionBefore(others, beforeId);
  db.update(partnerFact).set({ position }).where(eq(partnerFact.id, id)).run();
}

export function removeFact(db: Writer, id: string, now: string): void {
  db.update(partnerFact).set({ deletedAt: now }).where(eq(partnerFact.id, id)).run();
}

const positions = (db: Reader, partnerId: string) =>
  db
    .select({ id: partnerFact.id, position: partnerFact.position })
    .from(partnerFact)
    .where(and(eq(partnerFact.partnerId, partnerId), alive(partnerFact)))
    .orderBy(...order)
    .all();

function toFact({
  valueKind,
  text,
  low,
  high,
  unit,
  position,
  ...plain
}: Omit<Row, 'createdAt' | 'deletedAt'>): PartnerFact {
  return { ...plain, value: toValue({ valueKind, text, low, high, unit }) };
}

function toValue(row: Pick<Row, 'valueKind' | 'text' | 'low' | 'high' | 'unit'>): FactValue {
  if (row.valueKind === 'text' || row.low === null) return { kind: 'text', text: row.text };
  if (row.valueKind === 'number' || row.high === null)
    return { kind: 'number', value: row.low, unit: row.unit };
  return { kind: 'range', low: row.low, high: row.high, unit: row.unit };
}

const fromValue = (value: FactValue) => ({
  valueKind: value.kind,
  text: value.kind === 'text' ? value.text : '',
  low: value.kind === 'text' ? null : value.kind === 'number' ? value.value : value.low,
  high: value.kind === 'range' ? value.high : null,
  unit: value.kind === 'text' ? '' : value.unit,
});
