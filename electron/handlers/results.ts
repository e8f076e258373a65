import type { Reader } from '../../db/connection/office';
import { hostOf } from '../../db/domain/link';
import {
  asItsKind,
  blankResult,
  type ResultPatch,
  type ResultRecord,
  resultProblem,
} from '../../db/domain/result';
import { given } from '../../db/queries/alive';
import {
  contextOf,
  evidenceOf,
  getEvidence,
  getResult,
  insertEvidence,
  insertResult,
  listResults,
  promisedTopics,
  removeEvidence,
  removeResult,
  resultReferencesExist,
  updateEvidence,
  updateResult,
} from '../../db/queries/results';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const results: DatabaseHandlers['results'] = {
  list: ({ db }, filter) => listResults(db, filter),
  get: ({ db }, { id }) => ({ ...found(listResults(db, { id })[0]), links: evidenceOf(db, id) }),
  promisedTopics: ({ db }, { cooperationId }) => promisedTopics(db, cooperationId),
  create: ({ db, newId }, { kind, title, ...more }) => {
    const stated = given(more);
    if (!resultReferencesExist(db, stated)) throw new Refusal({ kind: 'not-found' });
    const record: ResultRecord = asItsKind({
      ...{ ...blankResult, ...stated, ...contextOf(db, stated) },
      ...{ id: newId(), kind, title },
    });
    checkReason(record, ['because']);
    insertResult(db, record);
    return { id: record.id };
  },
  update: ({ db }, { id, patch: stated }) => {
    const before = found(getResult(db, id));
    if (!resultReferencesExist(db, stated)) throw new Refusal({ kind: 'not-found' });
    const patch = { ...withoutOthers(before, stated), ...stated };
    const after = asItsKind({ ...before, ...given(patch) });
    checkReason(after, ['patch', 'because']);
    const following = followingFrom(db, before, patch);
    updateResult(db, id, {
      ...following,
      ...patch,
      ...(patch.itemId && { missionId: following.missionId }),
      ...(patch.matchId && { needId: following.needId }),
      ...pick(after),
    });
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getResult(db, id));
    removeResult(db, id, now);
    return null;
  },

  confirm: ({ db }, { id, by, on }) => {
    found(getResult(db, id));
    if (!resultReferencesExist(db, { confirmedBy: by })) throw new Refusal({ kind: 'not-found' });
    updateResult(db, id, { confirmedBy: by, confirmedOn: on });
    return null;
  },
  withdrawConfirmation: ({ db }, { id }) => {
    found(getResult(db, id));
    updateResult(db, id, { confirmedBy: null, confirmedOn: null });
    return null;
  },

  addEvidence: ({ db, newId }, { resultId, title, link }) => {
    found(getResult(db, resultId));
    const id = newId();
    insertEvidence(db, { id, resultId, title: title || hostOf(link), link });
    return { id };
  },
  updateEvidence: ({ db }, { id, patch }) => {
    const { link } = found(getEvidence(db, id));
    updateEvidence(db, id, {
      ...patch,
      ...(patch.title === '' && { title: hostOf(patch.link ?? link) }),
    });
    return null;
  },
  removeEvidence: ({ db, now }, { id }) => {
    found(getEvidence(db, id));
    removeEvidence(db, id, now);
    return null;
  },
};

const pick = ({ people, because }: ResultRecord) => ({ people, because });

/** Another mission than the item's leaves the item out, and another need than the match's the match. */
function withoutOthers(before: ResultRecord, { missionId, needId }: ResultPatch): ResultPatch {
  return {
    ...(missionId !== undefined && missionId !== before.missionId && { itemId: null }),
    ...(needId !== undefined && needId !== before.needId && { matchId: null }),
  };
}

/** What a newly chosen workshop, match, need, mission or agreement says of what isn't known yet. */
function followingFrom(db: Reader, before: ResultRecord, patch: ResultPatch): ResultPatch {
  const sources = ['itemId', 'matchId', 'needId', 'missionId', 'agreementId'] as const;
  if (!sources.some((source) => patch[source])) return {};
  const { cooperationId, missionId, itemId, topicId, needId, matchId, agreementId } = before;
  const references = { cooperationId, missionId, itemId, topicId, needId, matchId, agreementId };
  const known = Object.entries({ ...references, ...given(patch) }).filter(([, id]) => id !== null);
  return contextOf(db, Object.fromEntries(known));
}

/** That nothing came of it is only worth saying with the reason. */
function checkReason(record: ResultRecord, path: string[]): void {
  const problem = resultProblem(record);
  if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path, problem }] });
}
