import { blankOrganisation } from '../../db/domain/organisation';
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
import { missionsOfOrganisation } from '../../db/queries/participations';
import { getPartner } from '../../db/queries/partners';
import { peopleOf } from '../../db/queries/people';
import { officeHolders } from '../../db/queries/person-details';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

/** How many a picker is shown; whoever isn't among them is found by typing more. */
export const mostFound = 30;

type Operations =
  | 'listOrganisations'
  | 'findOrganisations'
  | 'getOrganisation'
  | 'createOrganisation'
  | 'updateOrganisation'
  | 'removeOrganisation';

/** The part of the directory that people belong to. */
export const organisations: Pick<DatabaseHandlers['people'], Operations> = {
  listOrganisations: ({ db }, { text = '' }) => listOrganisations(db, text),
  findOrganisations: ({ db }, { text, chosenId }) => findOrganisations(db, text, chosenId, mostFound),
  getOrganisation: ({ db }, { id }) => {
    const { people: _count, ...organisation } = found(getOrganisation(db, id));
    return {
      ...organisation,
      below: organisationsOf(db, 'parentId', id),
      members: peopleOf(db, [id]),
      holders: officeHolders(db, id),
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
    if (isOrganisationInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeOrganisation(db, id, now);
    return null;
  },
};
