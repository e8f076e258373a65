import type { Reader } from '../../db/connection/office';
import { type CooperationStep, stepProblem } from '../../db/domain/cooperation';
import type { PartyRef } from '../../db/domain/follow-up';
import { listAgreements } from '../../db/queries/agreements';
import { given } from '../../db/queries/alive';
import {
  administrationsOf,
  capacityOf,
  getAdministration,
  getCapacity,
  getPerspective,
  insertAdministration,
  insertCapacity,
  insertPerspective,
  movePart,
  perspectivesOf,
  removePart,
  updateAdministration,
  updateCapacity,
  updatePerspective,
} from '../../db/queries/cooperation-parts';
import {
  getStep,
  insertStep,
  namedStepsOf,
  removeStep,
  updateStep,
} from '../../db/queries/cooperation-steps';
import {
  getCooperation,
  insertCooperation,
  isCooperationInUse,
  listCooperations,
  missionsOf,
  removeCooperation,
  updateCooperation,
} from '../../db/queries/cooperations';
import { listDecisions } from '../../db/queries/decisions';
import { getOrganisation } from '../../db/queries/organisations';
import { getPartner } from '../../db/queries/partners';
import { getPerson } from '../../db/queries/people';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const cooperations: DatabaseHandlers['cooperations'] = {
  list: ({ db }, filter) => {
    if (filter.partnerId) found(getPartner(db, filter.partnerId));
    return listCooperations(db, filter);
  },
  get: ({ db }, { id }) => ({
    ...found(getCooperation(db, id)),
    steps: namedStepsOf(db, id),
    perspectives: perspectivesOf(db, id),
    administrations: administrationsOf(db, id),
    capacity: capacityOf(db, id),
    missions: missionsOf(db, id),
    agreements: listAgreements(db, { cooperationId: id }),
    decisions: listDecisions(db, { cooperationId: id }),
  }),
  create: ({ db, newId, now }, { partnerId, title, ...more }) => {
    found(getPartner(db, partnerId));
    const id = newId();
    const blank = { purpose: '', initiator: '', initiatorReason: '' };
    insertCooperation(db, { ...blank, ...given(more), partnerId, title, id }, now);
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getCooperation(db, id));
    updateCooperation(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getCooperation(db, id));
    if (isCooperationInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeCooperation(db, id, now);
    return null;
  },

  addStep: ({ db, newId, now }, { cooperationId, stage, ...more }) => {
    found(getCooperation(db, cooperationId));
    const step: CooperationStep = {
      ...{ since: null, reason: '', assessor: null },
      ...given(more),
      cooperationId,
      stage,
      id: newId(),
    };
    checkStep(db, step, []);
    insertStep(db, step, now);
    return { id: step.id };
  },
  updateStep: ({ db }, { id, patch }) => {
    const step = found(getStep(db, id));
    checkStep(db, { ...step, ...given(patch) }, ['patch']);
    updateStep(db, id, patch);
    return null;
  },
  removeStep: ({ db, now }, { id }) => {
    found(getStep(db, id));
    removeStep(db, id, now);
    return null;
  },

  addPerspective: ({ db, newId }, input) => {
    found(getCooperation(db, input.cooperationId));
    const id = newId();
    insertPerspective(db, { ...input, id });
    return { id };
  },
  updatePerspective: ({ db }, { id, patch }) => {
    found(getPerspective(db, id));
    updatePerspective(db, id, patch);
    return null;
  },
  movePerspective: ({ db }, { id, beforeId }) => {
    const moved = found(getPerspective(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null) checkSame(moved, found(getPerspective(db, beforeId)));
    movePart(db, 'perspective', moved, beforeId);
    return null;
  },
  removePerspective: ({ db, now }, { id }) => {
    found(getPerspective(db, id));
    removePart(db, 'perspective', id, now);
    return null;
  },

  addAdministration: ({ db, newId }, input) => {
    found(getCooperation(db, input.cooperationId));
    found(getOrganisation(db, input.organisationId));
    const id = newId();
    insertAdministration(db, { ...input, did: input.did ?? '', id });
    return { id };
  },
  updateAdministration: ({ db }, { id, patch }) => {
    found(getAdministration(db, id));
    if (patch.organisationId) found(getOrganisation(db, patch.organisationId));
    updateAdministration(db, id, patch);
    return null;
  },
  moveAdministration: ({ db }, { id, beforeId }) => {
    const moved = found(getAdministration(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null) checkSame(moved, found(getAdministration(db, beforeId)));
    movePart(db, 'administration', moved, beforeId);
    return null;
  },
  removeAdministration: ({ db, now }, { id }) => {
    found(getAdministration(db, id));
    removePart(db, 'administration', id, now);
    return null;
  },

  addCapacity: ({ db, newId }, { assessedBy = '', note = '', ...input }) => {
    found(getCooperation(db, input.cooperationId));
    const id = newId();
    insertCapacity(db, { ...input, assessedBy, note, id });
    return { id };
  },
  updateCapacity: ({ db }, { id, patch }) => {
    found(getCapacity(db, id));
    updateCapacity(db, id, patch);
    return null;
  },
  removeCapacity: ({ db, now }, { id }) => {
    found(getCapacity(db, id));
    removePart(db, 'capacity', id, now);
    return null;
  },
};

/** @throws Refusal for an end without a reason, and for an assessor who isn't there */
function checkStep(db: Reader, step: CooperationStep, path: string[]): void {
  const problem = stepProblem(step);
  if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path: [...path, 'reason'], problem }] });
  checkParty(db, step.assessor);
}

function checkParty(db: Reader, party: PartyRef | null): void {
  if (party?.kind === 'person') found(getPerson(db, party.id));
  if (party?.kind === 'organisation') found(getOrganisation(db, party.id));
}

/** @throws Refusal `invalid` for parts of different cooperations */
function checkSame(moved: { cooperationId: string }, before: { cooperationId: string }): void {
  if (moved.cooperationId !== before.cooperationId)
    throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
}
