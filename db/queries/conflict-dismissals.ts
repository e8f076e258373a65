import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Dismissal } from '../domain/conflicts/conflict';
import { alive } from './alive';
import { conflictDismissal } from './tables';

/** The dismissed warnings of some missions, with the names they were dismissed by. */
export function dismissals(
  db: Reader,
  missionIds: readonly string[],
): (Dismissal & { missionId: string; subject: string; facts: string })[] {
  const { id, missionId, subject, facts, reason } = conflictDismissal;
  return db
    .select({ id, missionId, subject, facts, reason })
    .from(conflictDismissal)
    .where(and(inArray(missionId, [...missionIds]), alive(conflictDismissal)))
    .orderBy(conflictDismissal.createdAt, id)
    .all();
}

/** Lets a warning stand; what was said of it before, about other facts, goes. */
export function insertDismissal(
  db: Writer,
  record: { id: string; missionId: string; subject: string; facts: string; reason: string },
  now: string,
): void {
  const { missionId, subject } = conflictDismissal;
  db.update(conflictDismissal)
    .set({ deletedAt: now })
    .where(and(eq(missionId, record.missionId), eq(subject, record.subject), alive(conflictDismissal)))
    .run();
  db.insert(conflictDismissal).values(record).run();
}

/** Whether there is such a dismissal. */
export const hasDismissal = (db: Reader, id: string): boolean =>
  db
    .select({ id: conflictDismissal.id })
    .from(conflictDismissal)
    .where(and(eq(conflictDismissal.id, id), alive(conflictDismissal)))
    .get() !== undefined;

export function removeDismissal(db: Writer, id: string, now: string): void {
  db.update(conflictDismissal).set({ deletedAt: now }).where(eq(conflictDismissal.id, id)).run();
}

/** Lets dismissed warnings about somebody, or their part in a mission, be about who they have become. */
export function renameInDismissals(db: Writer, from: string, to: string): void {
  const { subject, facts } = conflictDismissal;
  db.update(conflictDismissal)
    .set({ subject: sql`replace(${subject}, ${from}, ${to})`, facts: sql`replace(${facts}, ${from}, ${to})` })
    .where(and(sql`instr(${subject} || ${facts}, ${from}) > 0`, alive(conflictDismissal)))
    .run();
}
