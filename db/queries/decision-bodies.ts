import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { DecisionBody } from '../domain/decision';
import { alive } from './alive';
import { lastPosition, positionBefore } from './positions';
import { isNamed } from './references';
import { decision, decisionBody } from './result-tables';

const { id, name, position } = decisionBody;

/** The political bodies, in the office's order. */
export const listBodies = (db: Reader): DecisionBody[] =>
  places(db).map((row) => ({ id: row.id, name: row.name }));

/** One body; undefined when there is none, or it was removed. */
export const getBody = (db: Reader, wanted: string): DecisionBody | undefined =>
  db
    .select({ id, name })
    .from(decisionBody)
    .where(and(eq(id, wanted), alive(decisionBody)))
    .get();

/** Adds a body behind the others. */
export function insertBody(db: Writer, body: DecisionBody): void {
  db.insert(decisionBody)
    .values({ ...body, position: lastPosition(places(db)) })
    .run();
}

export function renameBody(db: Writer, { id: wanted, name: text }: DecisionBody): void {
  db.update(decisionBody).set({ name: text }).where(eq(id, wanted)).run();
}

/** Puts a body before another, or last for null. */
export function moveBody(db: Writer, wanted: string, beforeId: string | null): void {
  const others = places(db).filter((other) => other.id !== wanted);
  db.update(decisionBody)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(id, wanted))
    .run();
}

export function removeBody(db: Writer, wanted: string, now: string): void {
  db.update(decisionBody).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

/** Whether a decision is the body's. */
export const isBodyInUse = (db: Reader, wanted: string): boolean =>
  isNamed(db, [{ table: decision, column: decision.bodyId }], wanted);

const places = (db: Reader) =>
  db
    .select({ id, name, position })
    .from(decisionBody)
    .where(alive(decisionBody))
    .orderBy(asc(position), asc(id))
    .all();
