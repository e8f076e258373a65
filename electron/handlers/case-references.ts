import { guessCaseNumber, normaliseCaseNumber } from '../../db/domain/case-reference';
import { given } from '../../db/queries/alive';
import {
  caseOwnerExists,
  getCaseReference,
  insertCaseReference,
  listCaseReferences,
  removeCaseReference,
  updateCaseReference,
} from '../../db/queries/case-references';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const caseReferences: DatabaseHandlers['caseReferences'] = {
  list: ({ db }, owner) => listCaseReferences(db, owner),
  add: ({ db, newId }, { recordKind, recordId, asPasted, ...given }) => {
    if (!caseOwnerExists(db, { recordKind, recordId })) throw new Refusal({ kind: 'not-found' });
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
