import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Attachment, AttachmentRecordKind, ListedAttachment } from '../domain/attachment';
import type { AttachmentFiling } from '../domain/journal';
import { alive, given } from './alive';
import { memo } from './memo-tables';
import { lastPosition, positionBefore } from './positions';
import { agreement, attachment, decision, need, result, solution } from './result-tables';
import { followUp, mission, programmeItem } from './tables';

const { id, recordKind, recordId, name, size, sha256, position, createdAt } = attachment;
const columns = { id, recordKind, recordId, name, size, sha256 };
const order = [asc(position), asc(id)];

type Owner = Pick<Attachment, 'recordKind' | 'recordId'>;

const ofOwner = (owner: Owner) =>
  and(eq(recordId, owner.recordId), eq(recordKind, owner.recordKind), alive(attachment));

/** The files of a record in the order in which they were put. */
export function listAttachments(db: Reader, owner: Owner): ListedAttachment[] {
  return db
    .select({ ...columns, addedAt: createdAt })
    .from(attachment)
    .where(ofOwner(owner))
    .orderBy(...order)
    .all();
}

/** One attachment; undefined when there is none, or it was removed. */
export function getAttachment(db: Reader, wanted: string): Attachment | undefined {
  return db
    .select(columns)
    .from(attachment)
    .where(and(eq(id, wanted), alive(attachment)))
    .get();
}

/** Adds a file behind the record's others. */
export function insertAttachment(db: Writer, record: Attachment, now: string): void {
  db.insert(attachment)
    .values({ ...record, position: lastPosition(positions(db, record)), createdAt: now })
    .run();
}

export function renameAttachment(db: Writer, wanted: string, newName: string): void {
  db.update(attachment).set({ name: newName }).where(eq(id, wanted)).run();
}

/** Sets how a file is filed; what the patch leaves out stays. */
export function fileAttachment(db: Writer, wanted: string, patch: AttachmentFiling): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(attachment).set(set).where(eq(id, wanted)).run();
}

/** Puts a file before another of the same record, or last for null. */
export function moveAttachment(db: Writer, moved: Attachment, beforeId: string | null): void {
  const others = positions(db, moved).filter((other) => other.id !== moved.id);
  db.update(attachment)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(id, moved.id))
    .run();
}

/** The bytes stay: the removal can be undone. */
export function removeAttachment(db: Writer, wanted: string, now: string): void {
  db.update(attachment).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

const ownerTables = {
  mission,
  workshop: programmeItem,
  need,
  solution,
  result,
  agreement,
  decision,
  follow_up: followUp,
  memo,
} satisfies Record<AttachmentRecordKind, unknown>;

/** Whether the record is there that a file is to belong to; of programme items only a workshop has files. */
export function attachmentOwnerExists(db: Reader, owner: Owner): boolean {
  const table = ownerTables[owner.recordKind];
  const isWorkshop = owner.recordKind === 'workshop' ? eq(programmeItem.kind, 'workshop') : undefined;
  return (
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, owner.recordId), alive(table), isWorkshop))
      .get() !== undefined
  );
}

const positions = (db: Reader, owner: Owner) =>
  db
    .select({ id, position })
    .from(attachment)
    .where(ofOwner(owner))
    .orderBy(...order)
    .all();
