import { blankPerson, personName } from '../../db/domain/person';
import { latestPostFirst } from '../../db/domain/person-details';
import { given } from '../../db/queries/alive';
import { getOrganisation } from '../../db/queries/organisations';
import { missionsOfPerson } from '../../db/queries/participations';
import {
  assistedBy,
  findPeople,
  getPerson,
  insertPerson,
  isPersonInUse,
  listPeople,
  removePerson,
  updatePerson,
} from '../../db/queries/people';
import { contactsOf, languagesOf, postsOf, wordingsOf } from '../../db/queries/person-details';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';
import { checkPerson } from './check-person';
import { mostFound, organisations } from './organisations';
import { personDetails } from './person-details';

export const people: DatabaseHandlers['people'] = {
  list: ({ db }, { text = '' }) => listPeople(db, text),
  find: ({ db }, { text, chosenId }) => findPeople(db, text, chosenId, mostFound),
  get: ({ db }, { id }) => {
    const person = found(getPerson(db, id));
    const organisation = person.organisationId ? getOrganisation(db, person.organisationId) : undefined;
    const assistant = person.assistantId ? getPerson(db, person.assistantId) : undefined;
    return {
      ...person,
      organisationName: organisation?.name ?? null,
      organisationCountry: organisation?.country ?? '',
      assistantName: assistant ? personName(assistant) : null,
      assists: assistedBy(db, id),
      wordings: wordingsOf(db, id),
      posts: latestPostFirst(postsOf(db, id)),
      languages: languagesOf(db, id).map(({ language, level }) => ({ language, level })),
      contacts: contactsOf(db, id),
      missions: missionsOfPerson(db, id),
    };
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
    if (isPersonInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removePerson(db, id, now);
    return null;
  },
  ...personDetails,
  ...organisations,
};
