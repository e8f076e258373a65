import { and, asc, eq, getTableColumns, ne } from 'drizzle-orm';
import { generateKeyBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import type {
  ContactDetail,
  ContactDetailPatch,
  PersonLanguage,
  PersonWording,
  Photo,
  Post,
  PostPatch,
  WordingPatch,
} from '../domain/person-details';
import { alive, given } from './alive';
import { within } from './many-ids';
import { contactDetail, organisation, person, personLanguage, personWording, photo, post } from './tables';

/** A post with where it was held. */
export type PostRow = Post & { organisationName: string | null };

const postColumns = () => {
  const { createdAt, deletedAt, ...columns } = getTableColumns(post);
  return columns;
};

/** The posts that a person held or holds besides the present office. */
export function postsOf(db: Reader, personId: string): PostRow[] {
  return db
    .select({ ...postColumns(), organisationName: organisation.name })
    .from(post)
    .leftJoin(organisation, and(eq(organisation.id, post.organisationId), alive(organisation)))
    .where(and(eq(post.personId, personId), alive(post)))
    .all();
}

/** One post; undefined when there is none, or it was deleted. */
export function getPost(db: Reader, id: string): Post | undefined {
  return db
    .select(postColumns())
    .from(post)
    .where(and(eq(post.id, id), alive(post)))
    .get();
}

export function insertPost(db: Writer, record: Post): void {
  db.insert(post).values(record).run();
}

export function updatePost(db: Writer, id: string, patch: PostPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(post).set(set).where(eq(post.id, id)).run();
}

export function removePost(db: Writer, id: string, now: string): void {
  db.update(post).set({ deletedAt: now }).where(eq(post.id, id)).run();
}

/** Somebody who holds or held an office of an organisation. */
export type OfficeHolder = {
  personId: string;
  givenName: string;
  familyName: string;
  nativeName: string;
  position: string;
  startsOn: string | null;
  endsOn: string | null;
  isPresent: boolean;
};

/** Who holds and who held which office of an organisation, in no order. */
export function officeHolders(db: Reader, organisationId: string): OfficeHolder[] {
  const names = {
    personId: person.id,
    ...{ givenName: person.givenName, familyName: person.familyName, nativeName: person.nativeName },
  };
  const present = db
    .select({ ...names, position: person.position, startsOn: person.positionSince })
    .from(person)
    .where(and(eq(person.organisationId, organisationId), ne(person.position, ''), alive(person)))
    .all();
  const former = db
    .select({ ...names, position: post.position, startsOn: post.startsOn, endsOn: post.endsOn })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), alive(person)))
    .where(and(eq(post.organisationId, organisationId), alive(post)))
    .all();
  return [
    ...present.map((row) => ({ ...row, endsOn: null, isPresent: true })),
    ...former.map((row) => ({ ...row, isPresent: false })),
  ];
}

/** How a person is addressed in other languages, by language. */
export function wordingsOf(db: Reader, personId: string): PersonWording[] {
  const { language, honorific, title, position } = personWording;
  return db
    .select({ language, honorific, title, position })
    .from(personWording)
    .where(and(eq(personWording.personId, personId), alive(personWording)))
    .orderBy(asc(language), asc(personWording.id))
    .all();
}

const wordingIn = (personId: string, language: string) =>
  and(eq(personWording.personId, personId), eq(personWording.language, language), alive(personWording));

/** Changes what is said in a language; makes it, with `newId`, where nothing was. */
export function writeWording(
  db: Writer,
  personId: string,
  language: string,
  patch: WordingPatch,
  newId: () => string,
): void {
  const known = db.select({ id: personWording.id }).from(personWording).where(wordingIn(personId, language));
  const set = given(patch);
  if (!known.get())
    db.insert(personWording)
      .values({ ...set, id: newId(), personId, language })
      .run();
  else if (Object.keys(set).length > 0)
    db.update(personWording).set(set).where(wordingIn(personId, language)).run();
}

export function removeWording(db: Writer, personId: string, language: string, now: string): void {
  db.update(personWording).set({ deletedAt: now }).where(wordingIn(personId, language)).run();
}

/** Forgets what a person's office is called in other languages; how they are addressed stays. */
export function clearWordedPositions(db: Writer, personId: string): void {
  db.update(personWording)
    .set({ position: '' })
    .where(and(eq(personWording.personId, personId), ne(personWording.position, ''), alive(personWording)))
    .run();
}

/** The languages that a person speaks, in the order in which they were added. */
export function languagesOf(db: Reader, personId: string): (PersonLanguage & { id: string })[] {
  const { id, language, level } = personLanguage;
  return db
    .select({ id, language, level })
    .from(personLanguage)
    .where(and(eq(personLanguage.personId, personId), alive(personLanguage)))
    .orderBy(asc(personLanguage.createdAt), asc(id))
    .all();
}

/** Makes these the languages that a person speaks. */
export function writeLanguages(
  db: Writer,
  personId: string,
  languages: readonly PersonLanguage[],
  { newId, now }: { newId: () => string; now: string },
): void {
  const known = languagesOf(db, personId);
  for (const { id, language } of known) {
    const wanted = languages.find((one) => one.language === language);
    db.update(personLanguage)
      .set(wanted ? { level: wanted.level } : { deletedAt: now })
      .where(eq(personLanguage.id, id))
      .run();
  }
  const added = languages.filter(({ language }) => !known.some((one) => one.language === language));
  if (added.length > 0)
    db.insert(personLanguage)
      .values(added.map((one) => ({ ...one, id: newId(), personId })))
      .run();
}

const contactColumns = () => {
  const { createdAt, deletedAt, position, ...columns } = getTableColumns(contactDetail);
  return columns;
};
const contactOrder = [asc(contactDetail.position), asc(contactDetail.id)];
const contactsOfPerson = (personId: string) =>
  and(eq(contactDetail.personId, personId), alive(contactDetail));

/** The numbers and addresses that a person has besides the first ones, in their order. */
export function contactsOf(db: Reader, personId: string): ContactDetail[] {
  return db
    .select(contactColumns())
    .from(contactDetail)
    .where(contactsOfPerson(personId))
    .orderBy(...contactOrder)
    .all();
}

/** One further number or address; undefined when there is none, or it was deleted. */
export function getContactDetail(db: Reader, id: string): ContactDetail | undefined {
  return db
    .select(contactColumns())
    .from(contactDetail)
    .where(and(eq(contactDetail.id, id), alive(contactDetail)))
    .get();
}

/** Adds a number or an address behind the person's others. */
export function insertContactDetail(db: Writer, record: ContactDetail): void {
  const last = db
    .select({ position: contactDetail.position })
    .from(contactDetail)
    .where(contactsOfPerson(record.personId))
    .orderBy(...contactOrder)
    .all()
    .at(-1);
  db.insert(contactDetail)
    .values({ ...record, position: generateKeyBetween(last?.position ?? null, null) })
    .run();
}

export function updateContactDetail(db: Writer, id: string, patch: ContactDetailPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(contactDetail).set(set).where(eq(contactDetail.id, id)).run();
}

export function removeContactDetail(db: Writer, id: string, now: string): void {
  db.update(contactDetail).set({ deletedAt: now }).where(eq(contactDetail.id, id)).run();
}

/** The photos of those among these people who have one. */
export function photosOf(db: Reader, personIds: readonly string[]): (Photo & { personId: string })[] {
  const { personId, mediaType, base64 } = photo;
  const rows = db
    .select({ personId, mediaType, base64 })
    .from(photo)
    .where(and(within(personId, personIds), alive(photo)))
    .orderBy(asc(photo.id))
    .all();
  return [...new Map(rows.map((row) => [row.personId, row])).values()];
}

/** Makes a photo the person's own, in place of any before it. */
export function writePhoto(db: Writer, id: string, personId: string, own: Photo, now: string): void {
  removePhoto(db, personId, now);
  db.insert(photo)
    .values({ ...own, id, personId })
    .run();
}

export function removePhoto(db: Writer, personId: string, now: string): void {
  db.update(photo)
    .set({ deletedAt: now })
    .where(and(eq(photo.personId, personId), alive(photo)))
    .run();
}
