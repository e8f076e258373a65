import { and } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { personName } from '../domain/person';
import { alive } from './alive';
import { distinct, within } from './many-ids';
import { organisation, person } from './tables';

/** The names of people and organisations, by id; of those that are there. Two queries, however many they are. */
export function namesOf(
  db: Reader,
  ids: { persons?: readonly (string | null)[]; organisations?: readonly (string | null)[] },
): ReadonlyMap<string, string> {
  const { id, givenName, familyName, nativeName, position } = person;
  const persons = db
    .select({ id, givenName, familyName, nativeName, position })
    .from(person)
    .where(and(within(id, distinct(ids.persons ?? [])), alive(person)))
    .all();
  const organisations = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(within(organisation.id, distinct(ids.organisations ?? [])), alive(organisation)))
    .all();
  return new Map([
    ...persons.map((one) => [one.id, personName(one)] as const),
    ...organisations.map((one) => [one.id, one.name] as const),
  ]);
}
