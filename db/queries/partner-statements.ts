import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { PartnerStatement, PartnerStatementPatch } from '../domain/partner';
import { alive, given } from './alive';
import { lastPosition, positionBefore } from './positions';
import { partnerStatement } from './result-tables';

const { id, partnerId, kind, topicId, text, source, sourceDate, position } = partnerStatement;
const columns = { id, partnerId, kind, topicId, text, source, sourceDate };
const order = [asc(position), asc(id)];

/** A partner's challenges, what it asks of us and what we hope to learn, in the order they were put by hand. */
export function statementsOf(db: Reader, ofPartner: string): PartnerStatement[] {
  return db
    .select(columns)
    .from(partnerStatement)
    .where(and(eq(partnerId, ofPartner), alive(partnerStatement)))
    .orderBy(...order)
    .all();
}

/** One statement; undefined when there is none, or it was deleted. */
export function getStatement(db: Reader, wanted: string): PartnerStatement | undefined {
  return db
    .select(columns)
    .from(partnerStatement)
    .where(and(eq(id, wanted), alive(partnerStatement)))
    .get();
}

/** Adds a statement behind the partner's others. */
export function insertStatement(db: Writer, record: PartnerStatement): void {
  db.insert(partnerStatement)
    .values({ ...record, position: lastPosition(inOrder(db, record)) })
    .run();
}

export function updateStatement(db: Writer, wanted: string, patch: PartnerStatementPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(partnerStatement).set(set).where(eq(id, wanted)).run();
}

/** Puts a statement before another of its kind, or last for null. */
export function moveStatement(db: Writer, record: PartnerStatement, beforeId: string | null): void {
  const others = inOrder(db, record).filter((other) => other.id !== record.id);
  db.update(partnerStatement)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(id, record.id))
    .run();
}

export function removeStatement(db: Writer, wanted: string, now: string): void {
  db.update(partnerStatement).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

const inOrder = (db: Reader, like: Pick<PartnerStatement, 'partnerId' | 'kind'>) =>
  db
    .select({ id, position })
    .from(partnerStatement)
    .where(and(eq(partnerId, like.partnerId), eq(kind, like.kind), alive(partnerStatement)))
    .orderBy(...order)
    .all();
