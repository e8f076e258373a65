import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { BlockedTime } from '../domain/place';
import { alive } from './alive';
import { blockedTime } from './tables';

/** Whose time is blocked. */
export type BlockedOwner = { placeId: string } | { personId: string };

const { createdAt, deletedAt, ...columns } = getTableColumns(blockedTime);

/** When a place or a person can't be had, by time. */
export function blockedTimesOf(db: Reader, owner: BlockedOwner): BlockedTime[] {
  const own =
    'placeId' in owner ? eq(blockedTime.placeId, owner.placeId) : eq(blockedTime.personId, owner.personId);
  return db
    .select(columns)
    .from(blockedTime)
    .where(and(own, alive(blockedTime)))
    .orderBy(asc(blockedTime.startsAt), asc(blockedTime.id))
    .all();
}

/** Whether there is such a blocked time. */
export function hasBlockedTime(db: Reader, id: string): boolean {
  const row = db
    .select({ id: blockedTime.id })
    .from(blockedTime)
    .where(and(eq(blockedTime.id, id), alive(blockedTime)))
    .get();
  return row !== undefined;
}

export function insertBlockedTime(db: Writer, record: BlockedTime): void {
  db.insert(blockedTime).values(record).run();
}

export function removeBlockedTime(db: Writer, id: string, now: string): void {
  db.update(blockedTime).set({ deletedAt: now }).where(eq(blockedTime.id, id)).run();
}
