import type { Reader } from '../../db/connection/office';
import { type Person, personName } from '../../db/domain/person';
import { getOrganisation } from '../../db/queries/organisations';
import { getPerson } from '../../db/queries/people';
import { found, Refusal } from '../contract/result';

/**
 * @throws Refusal `invalid` at `path` for a person who would be called nothing or be their own assistant; `not-found` for
 *   an organisation or assistant who isn't there
 */
export function checkPerson(db: Reader, person: Person, path: string[]): void {
  if (personName(person) === '')
    throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'required' }] });
  if (person.organisationId) found(getOrganisation(db, person.organisationId));
  if (person.assistantId === person.id)
    throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'not-a-choice' }] });
  if (person.assistantId) found(getPerson(db, person.assistantId));
}
