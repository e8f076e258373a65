import type { Reader } from '../../db/connection/office';
import { blankOrganisation } from '../../db/domain/organisation';
import { blankPerson, type Person, personName } from '../../db/domain/person';
import { given } from '../../db/queries/alive';
import {
  findOrganisations,
  getOrganisation,
  insertOrganisation,
  isOrganisationInUse,
  isWithin,
  listOrganisations,
  organisationsOf,
  removeOrganisation,
  updateOrganisation,
} from '../../db/queries/organisations';
import { missionsOfOrganisation, missionsOfPerson } from '../../db/queries/participations';
import { getPartner } from '../../db/queries/partners';
import {
  findPeople,
  getPerson,
  insertPerson,
  isPersonInUse,
  listPeople,
  peopleOf,
  removePerson,
  updatePerson,
} from '../../db/queries/people';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

/** How many a picker is shown; whoever isn't among them is found by typing more. */
const mostFound = 30;

export const people: DatabaseHandlers['people'] = {
  list: ({ db }, { text = '' }) => listPeople(db, text),
  find: ({ db }, { text, chosenId }) => findPeople(db, text, chosenId, mostFound),
  get: ({ db }, { id }) => {
    const person = found(getPerson(db, id));
    const organisation = person.organisationId ? getOrganisation(db, person.organisationId) : undefined;
    return { ...person, organisationName: organisation?.name ?? null, missions: missionsOfPerson(db, id) };
  },
  create: ({ db, newId }, input) => {
    const id = newId();
    const person = { ...blankPerson, ...given(input), id };
    checkPerson(db, person, ['givenName']);
    insertPerson(db, person);
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    checkPerson(db, { ...found(getPerson(db, id)), ...patch }, [
      'patch',
      Object.keys(patch)[0] ?? 'givenName',
    ]);
    updatePerson(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getPerson(db, id));
    if (isPersonInUse(db, id)) throw inUse();
    removePerson(db, id, now);
    return null;
  },

  listOrganisations: ({ db }, { text = '' }) => listOrganisations(db, text),
  findOrganisations: ({ db }, { text, chosenId }) => findOrganisations(db, text, chosenId, mostFound),
  getOrganisation: ({ db }, { id }) => {
    const { people: _count, ...organisation } = found(getOrganisation(db, id));
    return {
      ...organisation,
      below: organisationsOf(db, 'parentId', id),
      members: peopleOf(db, [id]),
      missions: missionsOfOrganisation(db, id),
    };
  },
  createOrganisation: ({ db, newId }, input) => {
    const id = newId();
    const partner = input.partnerId ? found(getPartner(db, input.partnerId)) : undefined;
    if (input.parentId) found(getOrganisation(db, input.parentId));
    const country = partner?.country ?? '';
    insertOrganisation(db, { ...blankOrganisation, country, ...given(input), name: input.name, id });
    return { id };
  },
  updateOrganisation: ({ db }, { id, patch }) => {
    found(getOrganisation(db, id));
    if (patch.partnerId) found(getPartner(db, patch.partnerId));
    if (patch.parentId) {
      found(getOrganisation(db, patch.parentId));
      if (isWithin(db, patch.parentId, id))
        throw new Refusal({
          kind: 'invalid',
          problems: [{ path: ['patch', 'parentId'], problem: 'not-a-choice' }],
        });
    }
    updateOrganisation(db, id, patch);
    return null;
  },
  removeOrganisation: ({ db, now }, { id }) => {
    found(getOrganisation(db, id));
    if (isOrganisationInUse(db, id)) throw inUse();
    removeOrganisation(db, id, now);
    return null;
  },
};

const inUse = () => new Refusal({ kind: 'conflict', reason: 'in-use' });

/** @throws Refusal `invalid` at `path` for a person who would be called nothing; `not-found` for an unknown organisation */
function checkPerson(db: Reader, person: Person, path: string[]): void {
  if (personName(person) === '')
    throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'required' }] });
  if (person.organisationId) found(getOrganisation(db, person.organisationId));
}
