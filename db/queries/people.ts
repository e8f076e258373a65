import { and, desc, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { personUses } from '../domain/merging';
import type { Person, PersonPatch } from '../domain/person';
import { queryTerms } from '../domain/search';
import { alive, given } from './alive';
import { matching } from './matching';
import { usesOf } from './person-merging';
import { organisation, person } from './tables';

/** A person as lists and pickers show them. */
export type PersonListRow = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'nativeName' | 'position' | 'organisationId' | 'email' | 'phone'
> & { organisationName: string | null };

const { createdAt, deletedAt, mergedIntoId, ...own } = getTableColumns(person);
const { id, givenName, familyName, nativeName, position, organisationId, email, phone } = own;
const listColumns = {
  ...{ id, givenName, familyName, nativeName, position, organisationId, email, phone },
  organisationName: organisation.name,
};

const rows = (db: Reader) =>
  db
    .select(listColumns)
    .from(person)
    .leftJoin(organisation, and(eq(organisation.id, person.organisationId), alive(organisation)));

/** Everybody in whom, or in whose organisation, the words occur; by name. */
export function listPeople(db: Reader, text: string): PersonListRow[] {
  return rows(db)
    .where(and(alive(person), containing(text)))
    .orderBy(sql`${givenName} || ' ' || ${familyName}`, position)
    .all();
}

/** The people of some organisations, by name. */
export function peopleOf(db: Reader, organisationIds: readonly string[]): PersonListRow[] {
  return rows(db)
    .where(and(alive(person), inArray(organisationId, [...organisationIds])))
    .orderBy(sql`${givenName} || ' ' || ${familyName}`, position)
    .all();
}

/** The best few for what was typed (the newest while nothing was), and the chosen one, if any, behind them. */
export function findPeople(
  db: Reader,
  text: string,
  chosenId: string | null,
  limit: number,
): PersonListRow[] {
  const best = rows(db)
    .where(and(alive(person), containing(text)))
    .orderBy(...(queryTerms(text) === null ? [] : [sql`${givenName} || ' ' || ${familyName}`]), desc(id))
    .limit(limit)
    .all();
  if (chosenId === null || best.some((row) => row.id === chosenId)) return best;
  return [
    ...best,
    ...rows(db)
      .where(and(alive(person), eq(id, chosenId)))
      .all(),
  ];
}

/** Those whom one reaches through this person: their assistant or focal point; by name. */
export function assistedBy(db: Reader, personId: string): PersonListRow[] {
  return rows(db)
    .where(and(alive(person), eq(person.assistantId, personId)))
    .orderBy(sql`${givenName} || ' ' || ${familyName}`, position)
    .all();
}

function containing(text: string): SQL | undefined {
  const terms = queryTerms(text);
  if (terms === null) return undefined;
  return or(
    sql`${id} IN ${matching('person', terms)}`,
    sql`${organisationId} IN ${matching('organisation', terms)}`,
  );
}

/** One person; undefined when there is none, or they were deleted. */
export function getPerson(db: Reader, personId: string): Person | undefined {
  return db
    .select(own)
    .from(person)
    .where(and(eq(id, personId), alive(person)))
    .get();
}

export function insertPerson(db: Writer, record: Person): void {
  db.insert(person).values(record).run();
}

export function updatePerson(db: Writer, personId: string, patch: PersonPatch): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0) db.update(person).set(columns).where(eq(id, personId)).run();
}

export function removePerson(db: Writer, personId: string, now: string): void {
  db.update(person).set({ deletedAt: now }).where(eq(id, personId)).run();
}

/** Whether anything names the person; their own calendar goes with them. */
export function isPersonInUse(db: Reader, personId: string): boolean {
  const uses = usesOf(db, personId);
  return personUses.some((use) => use !== 'blockedTimes' && uses[use] > 0);
}
