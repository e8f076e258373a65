import type { Reader } from '../../db/connection/office';
import { getCooperation } from '../../db/queries/cooperations';
import {
  hasEvaluation,
  insertEvaluation,
  listEvaluations,
  removeEvaluation,
  updateEvaluation,
  writeScore,
} from '../../db/queries/evaluations';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const evaluations: DatabaseHandlers['evaluations'] = {
  list: ({ db }, { cooperationId }) => {
    found(getCooperation(db, cooperationId));
    return listEvaluations(db, cooperationId);
  },
  create: (
    { db, newId, now, today },
    { cooperationId, evaluatedOn = today, evaluatedBy = '', note = '' },
  ) => {
    found(getCooperation(db, cooperationId));
    const id = newId();
    insertEvaluation(db, { id, cooperationId, evaluatedOn, evaluatedBy, note, scores: [] }, now);
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    check(db, id);
    updateEvaluation(db, id, patch);
    return null;
  },
  setScore: ({ db, newId }, { evaluationId, ...score }) => {
    check(db, evaluationId);
    writeScore(db, evaluationId, score, newId);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    check(db, id);
    removeEvaluation(db, id, now);
    return null;
  },
};

function check(db: Reader, id: string): void {
  if (!hasEvaluation(db, id)) throw new Refusal({ kind: 'not-found' });
}
