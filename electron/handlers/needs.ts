import { blankNeed, type Need, needStateProblem } from '../../db/domain/need';
import { given } from '../../db/queries/alive';
import {
  addNeedTags,
  getNeed,
  heardAt,
  insertNeed,
  isNeedInUse,
  knownWords,
  listNeeds,
  moveNeed,
  needReferencesExist,
  needWordings,
  removeNeed,
  removeNeedTag,
  removeNeedWording,
  updateNeed,
  writeNeedWording,
} from '../../db/queries/needs';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const needs: DatabaseHandlers['needs'] = {
  list: ({ db }, filter) => listNeeds(db, filter),
  get: ({ db }, { id }) => ({ ...found(getNeed(db, id)), wordings: needWordings(db, id) }),
  create: ({ db, newId, now }, input) => {
    const source = input.itemId ? found(heardAt(db, input.itemId)) : undefined;
    const record: Need = {
      ...blankNeed,
      ...source,
      ...given(input),
      // An item is of one mission only.
      ...(source && { missionId: source.missionId }),
      partnerId: input.partnerId,
      title: input.title,
      id: newId(),
    };
    if (!needReferencesExist(db, record)) throw new Refusal({ kind: 'not-found' });
    insertNeed(db, record, now);
    addNeedTags(db, record.id, 'about', record.tags, newId);
    addNeedTags(db, record.id, 'lacks', record.lacks, newId);
    return { id: record.id };
  },
  update: ({ db }, { id, patch }) => {
    const before = found(getNeed(db, id));
    if (!needReferencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    updateNeed(db, id, {
      ...patch,
      ...(patch.itemId && { missionId: found(heardAt(db, patch.itemId)).missionId }),
      ...(!patch.itemId &&
        patch.missionId !== undefined &&
        patch.missionId !== before.missionId && { itemId: null }),
    });
    return null;
  },
  changeState: ({ db, today }, { id, state, reason = '', on }) => {
    const before = found(getNeed(db, id));
    const stateReason = state === 'out-of-scope' ? reason : '';
    const problem = needStateProblem({ state, stateReason });
    if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path: ['reason'], problem }] });
    const stateOn = on === undefined ? (state === before.state ? before.stateOn : today) : on;
    updateNeed(db, id, { state, stateReason, stateOn });
    return null;
  },
  move: ({ db }, { id, beforeId }) => {
    const own = found(getNeed(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null && found(getNeed(db, beforeId)).partnerId !== own.partnerId)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
    moveNeed(db, own, beforeId);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getNeed(db, id));
    if (isNeedInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeNeed(db, id, now);
    return null;
  },

  setWording: ({ db, newId }, { id, language, title }) => {
    found(getNeed(db, id));
    writeNeedWording(db, id, { language, title }, newId);
    return null;
  },
  removeWording: ({ db, now }, { id, language }) => {
    found(getNeed(db, id));
    removeNeedWording(db, id, language, now);
    return null;
  },

  addTags: ({ db, newId }, { id, kind, words }) => {
    found(getNeed(db, id));
    addNeedTags(db, id, kind, words, newId);
    return null;
  },
  removeTag: ({ db, now }, { id, kind, word }) => {
    found(getNeed(db, id));
    removeNeedTag(db, id, kind, word, now);
    return null;
  },
  words: ({ db }, { kind }) => knownWords(db, kind),
};
