import { and, desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { FollowUpContact, FollowUpContactPatch } from '../domain/follow-up';
import { personName } from '../domain/person';
import { alive, given } from './alive';
import { followUpContact } from './result-tables';
import { person } from './tables';

/** A contact with the name of whom one was in touch with; null where nobody is named, or they were deleted. */
export type FollowUpContactWithName = FollowUpContact & { personName: string | null };

/** A follow-up's log, the latest first. */
export function contactsOf(db: Reader, followUpId: string): FollowUpContactWithName[] {
  const { givenName, familyName, nativeName, position } = person;
  return db
    .select({ row: followUpContact, named: { givenName, familyName, nativeName, position } })
    .from(followUpContact)
    .leftJoin(person, and(eq(person.id, followUpContact.personId), alive(person)))
    .where(and(eq(followUpContact.followUpId, followUpId), alive(followUpContact)))
    .orderBy(desc(followUpContact.contactedOn), desc(followUpContact.createdAt), desc(followUpContact.id))
    .all()
    .map(({ row: { createdAt, deletedAt, contactedOn, ...row }, named }) => ({
      ...row,
      on: contactedOn,
      personName: named && personName(named),
    }));
}

/** The follow-up that a contact belongs to; undefined when there is no such contact. */
export const followUpOfContact = (db: Reader, id: string): string | undefined =>
  db
    .select({ followUpId: followUpContact.followUpId })
    .from(followUpContact)
    .where(and(eq(followUpContact.id, id), alive(followUpContact)))
    .get()?.followUpId;

export function insertContact(db: Writer, { on, ...contact }: FollowUpContact, now: string): void {
  db.insert(followUpContact)
    .values({ ...contact, contactedOn: on, createdAt: now })
    .run();
}

export function updateContact(db: Writer, id: string, { on, ...patch }: FollowUpContactPatch): void {
  const columns = given({ ...patch, contactedOn: on });
  if (Object.keys(columns).length > 0)
    db.update(followUpContact).set(columns).where(eq(followUpContact.id, id)).run();
}

export function removeContact(db: Writer, id: string, now: string): void {
  db.update(followUpContact).set({ deletedAt: now }).where(eq(followUpContact.id, id)).run();
}
