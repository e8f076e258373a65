import type { Reader } from '../../db/connection/office';
import { type Decision, decisionProblem } from '../../db/domain/decision';
import { given } from '../../db/queries/alive';
import { getCooperation } from '../../db/queries/cooperations';
import {
  getBody,
  insertBody,
  isBodyInUse,
  listBodies,
  moveBody,
  removeBody,
  renameBody,
} from '../../db/queries/decision-bodies';
import {
  addResting,
  canRest,
  decisionsBefore,
  getDecision,
  homeOf,
  insertDecision,
  isResting,
  listDecisions,
  removeDecision,
  removeResting,
  restingOn,
  restsUpon,
  updateDecision,
} from '../../db/queries/decisions';
import { getMission } from '../../db/queries/missions';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

const blank: Omit<Decision, 'id' | 'title' | 'kind'> = {
  bodyId: null,
  decidedOn: null,
  cooperationId: null,
  missionId: null,
  summary: '',
  conditions: '',
  agendaLink: '',
};

export const decisions: DatabaseHandlers['decisions'] = {
  bodies: ({ db }) => listBodies(db),
  addBody: ({ db, newId }, { name }) => {
    const id = newId();
    insertBody(db, { id, name });
    return { id };
  },
  renameBody: ({ db }, body) => {
    found(getBody(db, body.id));
    renameBody(db, body);
    return null;
  },
  moveBody: ({ db }, { id, beforeId }) => {
    found(getBody(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null) found(getBody(db, beforeId));
    moveBody(db, id, beforeId);
    return null;
  },
  removeBody: ({ db, now }, { id }) => {
    found(getBody(db, id));
    if (isBodyInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeBody(db, id, now);
    return null;
  },

  list: ({ db }, filter) => {
    if (filter.cooperationId) found(getCooperation(db, filter.cooperationId));
    if (filter.missionId) found(getMission(db, filter.missionId));
    return listDecisions(db, filter);
  },
  get: ({ db }, { id }) => {
    const decision = found(getDecision(db, id));
    return {
      ...decision,
      ...homeOf(db, decision),
      restingRecords: restingOn(db, id),
      restsOn: decisionsBefore(db, id),
    };
  },
  create: ({ db, newId, now }, { title, kind, ...more }) => {
    const decision: Decision = { ...blank, ...given(more), title, kind, id: newId() };
    check(db, decision, []);
    insertDecision(db, decision, now);
    return { id: decision.id };
  },
  update: ({ db }, { id, patch }) => {
    const { bodyName: _body, resting: _resting, ...before } = found(getDecision(db, id));
    check(db, { ...before, ...given(patch) }, ['patch'], before);
    updateDecision(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    if (found(getDecision(db, id)).resting > 0) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeDecision(db, id, now);
    return null;
  },

  addResting: ({ db, newId, now }, { decisionId, kind, recordId }) => {
    found(getDecision(db, decisionId));
    if (!canRest(db, kind, recordId)) throw new Refusal({ kind: 'not-found' });
    // A decision that rested on itself, be it through others, would stand on nothing.
    if (kind === 'decision' && restsUpon(db, decisionId, recordId))
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['recordId'], problem: 'not-a-choice' }] });
    addResting(db, { id: newId(), decisionId, kind, recordId }, now);
    return null;
  },
  removeResting: ({ db, now }, { id }) => {
    if (!isResting(db, id)) throw new Refusal({ kind: 'not-found' });
    removeResting(db, id, now);
    return null;
  },
};

/**
 * @param before what it was: a reference that stays may be to something that was deleted since
 * @throws Refusal `invalid` for a decision that belongs to nothing; `not-found` for a new reference to what isn't there
 */
function check(db: Reader, decision: Decision, within: string[], before?: Decision): void {
  const problem = decisionProblem(decision);
  if (problem)
    throw new Refusal({ kind: 'invalid', problems: [{ path: [...within, 'cooperationId'], problem }] });
  const { bodyId, cooperationId, missionId } = decision;
  if (bodyId !== null && bodyId !== before?.bodyId) found(getBody(db, bodyId));
  if (cooperationId !== null && cooperationId !== before?.cooperationId)
    found(getCooperation(db, cooperationId));
  if (missionId !== null && missionId !== before?.missionId) found(getMission(db, missionId));
}
