import { isTopicUsed } from '../../db/domain/topic';
import { given } from '../../db/queries/alive';
import { listResults } from '../../db/queries/results';
import { countsOfTopic, mergeTopics, topicCounts } from '../../db/queries/topic-merging';
import {
  agreementsOnTopic,
  followUpsOnTopic,
  missionsOnTopic,
  needsOnTopic,
  solutionsOnTopic,
} from '../../db/queries/topic-page';
import {
  getTopic,
  insertTopic,
  listTopics,
  moveTopic,
  removeTopic,
  successorOf,
  updateTopic,
} from '../../db/queries/topics';
import { listWorkshops } from '../../db/queries/workshops';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const topics: DatabaseHandlers['topics'] = {
  list: ({ db }) => listTopics(db),
  counts: ({ db }) => [...topicCounts(db)].map(([topicId, counts]) => ({ topicId, counts })),
  page: ({ db }, { id: asked }) => {
    const topic = found(getTopic(db, asked) ?? successorOf(db, asked));
    const { id } = topic;
    return {
      topic,
      counts: countsOfTopic(db, id),
      missions: missionsOnTopic(db, id),
      workshops: listWorkshops(db, { topicId: id }),
      needs: needsOnTopic(db, id),
      solutions: solutionsOnTopic(db, id),
      results: listResults(db, { topicId: id }),
      followUps: followUpsOnTopic(db, id),
      agreements: agreementsOnTopic(db, id),
    };
  },
  create: ({ db, newId }, { nameDa, nameEn, ...more }) => {
    const id = newId();
    insertTopic(db, {
      ...{ shortDa: '', shortEn: '', colour: 'none', icon: 'tag' },
      ...given(more),
      ...{ id, nameDa, nameEn },
    });
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getTopic(db, id));
    updateTopic(db, id, patch);
    return null;
  },
  move: ({ db }, { id, beforeId }) => {
    found(getTopic(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null) found(getTopic(db, beforeId));
    moveTopic(db, id, beforeId);
    return null;
  },
  merge: ({ db, now }, { keptId, goneId }) => {
    if (keptId === goneId)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['goneId'], problem: 'not-a-choice' }] });
    found(getTopic(db, keptId));
    found(getTopic(db, goneId));
    mergeTopics(db, { keptId, goneId }, now);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getTopic(db, id));
    if (isTopicUsed(countsOfTopic(db, id))) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeTopic(db, id, now);
    return null;
  },
};
