import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import { blankOrganisation } from '../domain/organisation';
import { blankPerson } from '../domain/person';
import type { PersonLanguage, Photo } from '../domain/person-details';
import {
  type ImportedContact,
  type ImportedFields,
  type ImportTarget,
  importedFieldNames,
  type KnownPerson,
} from '../domain/person-import';
import { alive } from './alive';
import { within } from './many-ids';
import { contactDetail, importMapping, organisation, person, personLanguage, photo } from './tables';

/** What an import writes of one person. */
export type WrittenPerson = {
  id: string;
  fields: Partial<ImportedFields>;
  /** Null for none, or no change. */
  organisationId: string | null;
  email: string;
  phone: string;
  further: readonly ImportedContact[];
  languages: readonly PersonLanguage[];
  photo: Photo | null;
};

const { givenName, familyName, nativeName, honorific, title, position, positionSince, pronunciation, notes } =
  person;
const { precedenceClass, precedenceNumber } = person;
const fieldColumns = {
  ...{ givenName, familyName, nativeName, honorific, title, position, positionSince, pronunciation, notes },
  ...{ precedenceClass, precedenceNumber },
};

/** Everybody, as far as a file can be compared with them. Four queries, however many they are. */
export function knownPeople(db: Reader): KnownPerson[] {
  const further = grouped(
    db.select().from(contactDetail).where(alive(contactDetail)).orderBy(asc(contactDetail.position)).all(),
  );
  const spoken = grouped(db.select().from(personLanguage).where(alive(personLanguage)).all());
  const photos = new Set(
    db
      .select({ id: photo.personId })
      .from(photo)
      .where(alive(photo))
      .all()
      .map(({ id }) => id),
  );
  return db
    .select({
      ...{ id: person.id, email: person.email, phone: person.phone, ...fieldColumns },
      organisation: sql<string>`coalesce(${organisation.name}, '')`,
      country: sql<string>`coalesce(${organisation.country}, '')`,
    })
    .from(person)
    .leftJoin(organisation, and(eq(organisation.id, person.organisationId), alive(organisation)))
    .where(alive(person))
    .orderBy(person.id)
    .all()
    .map(({ email, phone, ...row }) => ({
      ...row,
      contacts: [
        ...(email ? [{ kind: 'email' as const, label: '', value: email }] : []),
        ...(phone ? [{ kind: 'phone' as const, label: '', value: phone }] : []),
        ...(further.get(row.id) ?? []).map(({ kind, label, value }) => ({ kind, label, value })),
      ],
      languages: (spoken.get(row.id) ?? []).map(({ language }) => language),
      hasPhoto: photos.has(row.id),
    }));
}

const grouped = <T extends { personId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ personId }) => personId);

/** The first address and number of those who are there, by their ids. */
export function reachedAt(
  db: Reader,
  personIds: readonly string[],
): Map<string, { email: string; phone: string }> {
  const rows = db
    .select({ id: person.id, email: person.email, phone: person.phone })
    .from(person)
    .where(and(within(person.id, personIds), alive(person)))
    .all();
  return new Map(rows.map(({ id, ...reached }) => [id, reached]));
}

/** Every organisation's name; of two with one name the older comes last. */
export function organisationNames(db: Reader): { id: string; name: string }[] {
  return db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(alive(organisation))
    .orderBy(desc(organisation.id))
    .all();
}

export function insertOrganisations(db: Writer, rows: readonly { id: string; name: string }[]): void {
  if (rows.length === 0) return;
  db.insert(organisation)
    .values(rows.map((row) => ({ ...blankOrganisation, ...row })))
    .run();
}

export function insertPeople(db: Writer, rows: readonly WrittenPerson[]): void {
  if (rows.length === 0) return;
  const values = rows.map(({ id, fields, organisationId, email, phone }) => ({
    ...blankPerson,
    ...fields,
    ...{ id, organisationId, email, phone },
  }));
  db.insert(person).values(values).run();
}

/** Writes what is given; a field that isn't keeps what it has. One statement, prepared once. */
export function updatePeople(db: Writer, rows: readonly WrittenPerson[]): void {
  if (rows.length === 0) return;
  const kept = (name: keyof typeof columns) => sql`coalesce(${sql.placeholder(name)}, ${columns[name]})`;
  const columns = {
    ...fieldColumns,
    ...{ organisationId: person.organisationId, email: person.email, phone: person.phone },
  };
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const update = db
    .update(person)
    .set(Object.fromEntries(names.map((name) => [name, kept(name)])))
    .where(eq(person.id, sql.placeholder('id')))
    .prepare();
  const nothing = Object.fromEntries(importedFieldNames.map((name) => [name, null]));
  for (const { id, fields, organisationId, email, phone } of rows)
    update.run({ ...nothing, ...fields, id, organisationId, email, phone });
}

/** Puts further numbers and addresses behind those that are there. */
export function insertContacts(db: Writer, rows: readonly WrittenPerson[], newId: () => string): void {
  const adding = rows.filter(({ further }) => further.length > 0);
  if (adding.length === 0) return;
  const last = new Map(
    db
      .select({ personId: contactDetail.personId, last: sql<string>`max(${contactDetail.position})` })
      .from(contactDetail)
      .where(
        and(
          within(
            contactDetail.personId,
            adding.map(({ id }) => id),
          ),
          alive(contactDetail),
        ),
      )
      .groupBy(contactDetail.personId)
      .all()
      .map((row) => [row.personId, row.last]),
  );
  const values = adding.flatMap(({ id, further }) => {
    const keys = generateNKeysBetween(last.get(id) ?? null, null, further.length);
    last.set(id, keys.at(-1) ?? '');
    return further.map((contact, index) => ({
      ...{ id: newId(), personId: id, ...contact },
      position: keys[index] ?? '',
    }));
  });
  for (const part of parts(values)) db.insert(contactDetail).values(part).run();
}

/** SQLite counts the variables of a statement. */
const parts = <T>(rows: readonly T[], size = 1_000): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );

/** Adds the languages that are not there yet. */
export function insertSpokenLanguages(db: Writer, rows: readonly WrittenPerson[], newId: () => string): void {
  const adding = rows.filter(({ languages }) => languages.length > 0);
  const spoken = db
    .select()
    .from(personLanguage)
    .where(
      and(
        within(
          personLanguage.personId,
          adding.map(({ id }) => id),
        ),
        alive(personLanguage),
      ),
    )
    .all();
  const there = new Set(spoken.map(({ personId, language }) => `${personId} ${language}`));
  const values = adding.flatMap(({ id, languages }) =>
    languages.flatMap((own) => {
      const key = `${id} ${own.language}`;
      if (there.has(key)) return [];
      there.add(key);
      return [{ id: newId(), personId: id, ...own }];
    }),
  );
  for (const part of parts(values)) db.insert(personLanguage).values(part).run();
}

/** Adds a photo to those who have none. */
export function insertPhotos(db: Writer, rows: readonly WrittenPerson[], newId: () => string): void {
  const adding = rows.filter((row) => row.photo !== null);
  const there = new Set(
    db
      .select({ id: photo.personId })
      .from(photo)
      .where(
        and(
          within(
            photo.personId,
            adding.map(({ id }) => id),
          ),
          alive(photo),
        ),
      )
      .all()
      .map(({ id }) => id),
  );
  const values = adding.flatMap(({ id, photo: own }) => {
    if (!own || there.has(id)) return [];
    there.add(id);
    return [{ id: newId(), personId: id, ...own }];
  });
  for (const part of parts(values)) db.insert(photo).values(part).run();
}

const keyOf = (headings: readonly string[]): string => JSON.stringify(headings);

/** What columns with these headings were last taken for. */
export function mappingOf(db: Reader, headings: readonly string[]): ImportTarget[] | null {
  const row = db
    .select({ mapping: importMapping.mapping })
    .from(importMapping)
    .where(and(eq(importMapping.headings, keyOf(headings)), alive(importMapping)))
    .orderBy(desc(importMapping.id))
    .get();
  return row ? (JSON.parse(row.mapping) as ImportTarget[]) : null;
}

export function writeMapping(
  db: Writer,
  id: string,
  headings: readonly string[],
  mapping: readonly ImportTarget[],
): void {
  const changed = db
    .update(importMapping)
    .set({ mapping: JSON.stringify(mapping) })
    .where(and(eq(importMapping.headings, keyOf(headings)), alive(importMapping)))
    .run();
  if (changed.changes > 0) return;
  db.insert(importMapping)
    .values({ id, headings: keyOf(headings), mapping: JSON.stringify(mapping) })
    .run();
}
