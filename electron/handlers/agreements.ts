import type { Reader } from '../../db/connection/office';
import {
  type Agreement,
  type AgreementParty,
  type AgreementRenewal,
  agreementProblems,
} from '../../db/domain/agreement';
import type { FieldError, FieldProblem } from '../../db/domain/problem';
import {
  getParty,
  insertParty,
  partiesOf,
  removeParty,
  updateParty,
} from '../../db/queries/agreement-parties';
import {
  addAgreementTopics,
  decisionsUnder,
  getAgreement,
  getRenewal,
  insertAgreement,
  insertRenewal,
  isAgreementInUse,
  listAgreements,
  removeAgreement,
  removeAgreementTopic,
  removeRenewal,
  updateAgreement,
  updateRenewal,
} from '../../db/queries/agreements';
import { given } from '../../db/queries/alive';
import { getCooperation } from '../../db/queries/cooperations';
import { getOrganisation } from '../../db/queries/organisations';
import { getPerson } from '../../db/queries/people';
import { listTopics } from '../../db/queries/topics';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

const blank: Omit<Agreement, 'id' | 'cooperationId' | 'title'> = {
  signedOn: null,
  signedAt: '',
  term: { kind: 'open' },
  terminatedOn: null,
  terminatedReason: '',
  note: '',
  topicIds: [],
};

export const agreements: DatabaseHandlers['agreements'] = {
  list: ({ db }, filter) => {
    if (filter.cooperationId) found(getCooperation(db, filter.cooperationId));
    return listAgreements(db, filter);
  },
  get: ({ db }, { id }) => ({
    ...found(getAgreement(db, id)),
    parties: partiesOf(db, id),
    restsOn: decisionsUnder(db, id),
  }),
  create: ({ db, newId, now }, { cooperationId, title, ...more }) => {
    found(getCooperation(db, cooperationId));
    const agreement: Agreement = { ...blank, ...given(more), cooperationId, title, id: newId() };
    checkDays(agreement, []);
    checkTopics(db, agreement.topicIds);
    insertAgreement(db, agreement, now);
    addAgreementTopics(db, agreement.id, agreement.topicIds, newId, now);
    return { id: agreement.id };
  },
  update: ({ db }, { id, patch }) => {
    checkDays({ ...found(getAgreement(db, id)), ...given(patch) }, ['patch']);
    updateAgreement(db, id, patch);
    return null;
  },
  terminate: ({ db }, { id, on, reason }) => {
    const agreement = found(getAgreement(db, id));
    if (agreement.signedOn !== null && on < agreement.signedOn) throw invalid(['on'], 'end-before-start');
    updateAgreement(db, id, { terminatedOn: on, terminatedReason: reason });
    return null;
  },
  withdrawTermination: ({ db }, { id }) => {
    found(getAgreement(db, id));
    updateAgreement(db, id, { terminatedOn: null, terminatedReason: '' });
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getAgreement(db, id));
    if (isAgreementInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeAgreement(db, id, now);
    return null;
  },

  addTopic: ({ db, newId, now }, { id, topicId }) => {
    found(getAgreement(db, id));
    checkTopics(db, [topicId]);
    addAgreementTopics(db, id, [topicId], newId, now);
    return null;
  },
  removeTopic: ({ db, now }, { id, topicId }) => {
    found(getAgreement(db, id));
    removeAgreementTopic(db, id, topicId, now);
    return null;
  },

  addParty: ({ db, newId }, { agreementId, side, ...more }) => {
    found(getAgreement(db, agreementId));
    const party: AgreementParty = {
      ...{ organisationId: null, signatoryId: null, office: '' },
      ...given(more),
      agreementId,
      side,
      id: newId(),
    };
    checkParty(db, party, []);
    insertParty(db, party);
    return { id: party.id };
  },
  updateParty: ({ db }, { id, patch }) => {
    checkParty(db, { ...found(getParty(db, id)), ...given(patch) }, ['patch']);
    updateParty(db, id, patch);
    return null;
  },
  removeParty: ({ db, now }, { id }) => {
    found(getParty(db, id));
    removeParty(db, id, now);
    return null;
  },

  addRenewal: ({ db, newId }, { note = '', ...input }) => {
    found(getAgreement(db, input.agreementId));
    const renewal: AgreementRenewal = { ...input, note, id: newId() };
    checkRenewal(renewal, []);
    insertRenewal(db, renewal);
    return { id: renewal.id };
  },
  updateRenewal: ({ db }, { id, patch }) => {
    checkRenewal({ ...found(getRenewal(db, id)), ...given(patch) }, ['patch']);
    updateRenewal(db, id, patch);
    return null;
  },
  removeRenewal: ({ db, now }, { id }) => {
    found(getRenewal(db, id));
    removeRenewal(db, id, now);
    return null;
  },
};

const invalid = (path: FieldError['path'], problem: FieldProblem) =>
  new Refusal({ kind: 'invalid', problems: [{ path: [...path], problem }] });

function checkDays(agreement: Agreement, within: string[]): void {
  const problems = agreementProblems(agreement);
  if (problems.length > 0)
    throw new Refusal({
      kind: 'invalid',
      problems: problems.map(({ path, problem }) => ({ path: [...within, ...path], problem })),
    });
}

function checkTopics(db: Reader, topicIds: readonly string[]): void {
  const known = new Set(listTopics(db).map(({ id }) => id));
  if (!topicIds.every((id) => known.has(id))) throw new Refusal({ kind: 'not-found' });
}

/** @throws Refusal `invalid` where neither an organisation nor a signatory is named; `not-found` for one who isn't there */
function checkParty(db: Reader, party: AgreementParty, within: string[]): void {
  if (party.organisationId === null && party.signatoryId === null)
    throw invalid([...within, 'organisationId'], 'required');
  if (party.organisationId !== null) found(getOrganisation(db, party.organisationId));
  if (party.signatoryId !== null) found(getPerson(db, party.signatoryId));
}

function checkRenewal({ renewedOn, endsOn }: AgreementRenewal, within: string[]): void {
  if (endsOn < renewedOn) throw invalid([...within, 'endsOn'], 'end-before-start');
}
