import { and, eq, min } from 'drizzle-orm';
import { generateKeyBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import type { Note, NotePatch } from '../domain/note';
import { alive } from './alive';
import { note } from './tables';

const { id, missionId, title, body, position } = note;
const columns = { id, missionId, title, body };

/** A mission's notes, the newest first. */
export function listNotes(db: Reader, mission: string): Note[] {
  return db
    .select(columns)
    .from(note)
    .where(and(eq(missionId, mission), alive(note)))
    .orderBy(position, id)
    .all();
}

/** One note; undefined when there is none, or it was deleted. */
export function getNote(db: Reader, wanted: string): Note | undefined {
  return db
    .select(columns)
    .from(note)
    .where(and(eq(id, wanted), alive(note)))
    .get();
}

/** Puts a note before the mission's others. */
export function insertNote(db: Writer, record: Note): void {
  const first = db
    .select({ position: min(position) })
    .from(note)
    .where(and(eq(missionId, record.missionId), alive(note)))
    .get();
  db.insert(note)
    .values({ ...record, position: generateKeyBetween(null, first?.position ?? null) })
    .run();
}

export function updateNote(db: Writer, wanted: string, patch: NotePatch): void {
  if (Object.keys(patch).length > 0) db.update(note).set(patch).where(eq(id, wanted)).run();
}

export function removeNote(db: Writer, wanted: string, now: string): void {
  db.update(note).set({ deletedAt: now }).where(eq(id, wanted)).run();
}
