import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { type Findable, inOrder, pairKey } from '../domain/duplicates';
import type { PersonInFull } from '../domain/merging';
import { personName } from '../domain/person';
import type { Photo } from '../domain/person-details';
import { alive } from './alive';
import { within } from './many-ids';
import { getOrganisation } from './organisations';
import { getPerson, type PersonListRow } from './people';
import { contactsOf, languagesOf } from './person-details';
import { contactDetail, distinctPair, organisation, person, personWording, photo, post } from './tables';

/** A person as a list shows them, with all that tells whether they are somebody else as well. */
export type FindablePerson = PersonListRow & Findable;

/** Everybody, in two queries however many they are. */
export const findablePeople = (db: Reader): FindablePerson[] => findable(db);

/** Those of some people who are there. */
export const findableOf = (db: Reader, ids: readonly string[]): FindablePerson[] => findable(db, ids);

function findable(db: Reader, ids?: readonly string[]): FindablePerson[] {
  const { personId, kind, value } = contactDetail;
  const further = Map.groupBy(
    db
      .select({ personId, kind, value })
      .from(contactDetail)
      .where(and(alive(contactDetail), ids && within(personId, ids)))
      .all(),
    (row) => row.personId,
  );
  const { id, givenName, familyName, nativeName, position, organisationId, email, phone } = person;
  return db
    .select({
      ...{ id, givenName, familyName, nativeName, position, organisationId, email, phone },
      organisationName: organisation.name,
      country: sql<string>`coalesce(${organisation.country}, '')`,
    })
    .from(person)
    .leftJoin(organisation, and(eq(organisation.id, person.organisationId), alive(organisation)))
    .where(and(alive(person), ids && within(id, ids)))
    .orderBy(asc(id))
    .all()
    .map((row) => {
      const own = further.get(row.id) ?? [];
      const all = (of: 'email' | 'phone') => [
        ...(row[of] ? [row[of]] : []),
        ...own.filter((detail) => detail.kind === of).map((detail) => detail.value),
      ];
      return { ...row, emails: all('email'), phones: all('phone') };
    });
}

/** Who were said to be different people, by `pairKey`. */
export function pairsApart(db: Reader): Set<string> {
  const { firstId, secondId } = distinctPair;
  const rows = db.select({ firstId, secondId }).from(distinctPair).where(alive(distinctPair)).all();
  return new Set(rows.map((row) => pairKey(row.firstId, row.secondId)));
}

/** Writes down that two are different people, once. */
export function setApart(db: Writer, id: string, one: string, other: string): void {
  if (pairsApart(db).has(pairKey(one, other))) return;
  const [firstId, secondId] = inOrder(one, other);
  db.insert(distinctPair).values({ id, firstId, secondId }).run();
}

/** Somebody with all that is known of them; undefined when there is no such person, or they were deleted. */
export function personInFull(db: Reader, personId: string): PersonInFull | undefined {
  const own = getPerson(db, personId);
  if (!own) return undefined;
  const home = own.organisationId ? getOrganisation(db, own.organisationId) : undefined;
  const helper = own.assistantId ? getPerson(db, own.assistantId) : undefined;
  return {
    person: own,
    country: home?.country ?? '',
    assistantName: helper ? personName(helper) : '',
    wordings: wordingsOf(db, personId),
    posts: postsOf(db, personId),
    languages: languagesOf(db, personId),
    contacts: contactsOf(db, personId),
    photoId: photoOf(db, personId)?.id ?? null,
  };
}

function wordingsOf(db: Reader, personId: string) {
  const { id, language, honorific, title, position } = personWording;
  return db
    .select({ id, language, honorific, title, position })
    .from(personWording)
    .where(and(eq(personWording.personId, personId), alive(personWording)))
    .orderBy(asc(language), asc(id))
    .all();
}

function postsOf(db: Reader, personId: string) {
  const { id, organisationId, position, startsOn, endsOn, note } = post;
  return db
    .select({ id, organisationId, position, startsOn, endsOn, note })
    .from(post)
    .where(and(eq(post.personId, personId), alive(post)))
    .orderBy(asc(post.createdAt), asc(id))
    .all();
}

/** The photo of a person, the newest where there are several. */
export function photoOf(db: Reader, personId: string): (Photo & { id: string }) | undefined {
  const { id, mediaType, base64 } = photo;
  return db
    .select({ id, mediaType, base64 })
    .from(photo)
    .where(and(eq(photo.personId, personId), alive(photo)))
    .orderBy(sql`${photo.createdAt} DESC`, sql`${id} DESC`)
    .get();
}

/** The names of some organisations, by their ids. */
export function namesOfOrganisations(db: Reader, ids: readonly string[]): Record<string, string> {
  const rows = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(within(organisation.id, ids), alive(organisation)))
    .all();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
