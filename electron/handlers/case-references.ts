import { guessCaseNumber, normaliseCaseNumber } from '../../db/domain/case-reference';
import { given } from '../../db/queries/alive';
import {
  getCaseReference,
  insertCaseReference,
  listCaseReferences,
  removeCaseReference,
  updateCaseReference,
} from '../../db/queries/case-references';
import { getMission } from '../../db/queries/missions';
import { getPartner } from '../../db/queries/partners';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const caseReferences: DatabaseHandlers['caseReferences'] = {
  list: ({ db }, owner) => listCaseReferences(db, owner),
  add: ({ db, newId }, { recordKind, recordId, asPasted, ...given }) => {
    found(recordKind === 'mission' ? getMission(db, recordId) : getPartner(db, recordId));
    const guess = guessCaseNumber(asPasted);
    const { system = guess.system, numberKind = guess.numberKind, note = '' } = given;
    const normalised = normaliseCaseNumber(system, asPasted);
    const id = newId();
    insertCaseReference(db, { id, recordKind, recordId, system, numberKind, asPasted, normalised, note });
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    const reference = { ...found(getCaseReference(db, id)), ...given(patch) };
    const normalised = normaliseCaseNumber(reference.system, reference.asPasted);
    updateCaseReference(db, { ...reference, normalised });
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getCaseReference(db, id));
    removeCaseReference(db, id, now);
    return null;
  },
};
