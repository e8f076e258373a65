import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { MissionContact, MissionContactPatch } from '../domain/mission-contact';
import { alive, given } from './alive';
import { lastPosition, positionBefore } from './positions';
import { missionContact } from './tables';

const { createdAt, deletedAt, position, ...columns } = getTableColumns(missionContact);
const order = [asc(position), asc(missionContact.id)];

/** Whom to call on a mission, in the order it was put in by hand. */
export function listContacts(db: Reader, missionId: string): MissionContact[] {
  return db
    .select(columns)
    .from(missionContact)
    .where(and(eq(missionContact.missionId, missionId), alive(missionContact)))
    .orderBy(...order)
    .all();
}

/** One contact; undefined when there is none, or it was deleted. */
export function getContact(db: Reader, id: string): MissionContact | undefined {
  return db
    .select(columns)
    .from(missionContact)
    .where(and(eq(missionContact.id, id), alive(missionContact)))
    .get();
}

/** Adds a contact behind the mission's others. */
export function insertContact(db: Writer, contact: MissionContact): void {
  db.insert(missionContact)
    .values({ ...contact, position: lastPosition(positions(db, contact.missionId)) })
    .run();
}

export function updateContact(db: Writer, id: string, patch: MissionContactPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(missionContact).set(set).where(eq(missionContact.id, id)).run();
}

/** Puts a contact before another of the same mission, or last when there is none. */
export function moveContact(db: Writer, { id, missionId }: MissionContact, beforeId: string | null): void {
  const others = positions(db, missionId).filter((row) => row.id !== id);
  const between = positionBefore(others, beforeId);
  db.update(missionContact).set({ position: between }).where(eq(missionContact.id, id)).run();
}

export function removeContact(db: Writer, id: string, now: string): void {
  db.update(missionContact).set({ deletedAt: now }).where(eq(missionContact.id, id)).run();
}

const positions = (db: Reader, missionId: string) =>
  db
    .select({ id: missionContact.id, position })
    .from(missionContact)
    .where(and(eq(missionContact.missionId, missionId), alive(missionContact)))
    .orderBy(...order)
    .all();
