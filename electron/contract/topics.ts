import { z } from 'zod';
import { id, record } from '../../db/domain/fields';
import type { FollowUp } from '../../db/domain/follow-up';
import type { Mission } from '../../db/domain/mission';
import type { Need } from '../../db/domain/need';
import type { NamedResult } from '../../db/domain/result';
import type { Solution } from '../../db/domain/solution';
import { type Topic, type TopicCounts, topicFields, topicPatch } from '../../db/domain/topic';
import { command, query, returns } from './operation';
import type { WorkshopRow } from './workshops';

/** Everything that is about one topic, across missions and years. */
export type TopicPage = {
  topic: Topic;
  counts: TopicCounts;
  /** In no particular order. */
  missions: Pick<Mission, 'id' | 'title' | 'dates'>[];
  /** The latest first. */
  workshops: WorkshopRow[];
  /** By partner, and in their order there. */
  needs: (Pick<Need, 'id' | 'title' | 'partnerId' | 'heardOn' | 'state' | 'urgency'> & {
    partnerName: string;
  })[];
  /** By title; the provider's name is null where nobody is named. */
  solutions: (Pick<Solution, 'id' | 'title' | 'readiness'> & { providerName: string | null })[];
  /** The latest first. */
  results: NamedResult[];
  /** In the order of urgency. */
  followUps: (Pick<FollowUp, 'id' | 'title' | 'state' | 'priority' | 'due'> & {
    missionTitle: string | null;
  })[];
  /** Those that cover the topic, the first signed first. */
  agreements: {
    id: string;
    title: string;
    signedOn: string | null;
    cooperationId: string;
    partnerName: string | null;
  }[];
};

export const topics = {
  /** In the office's own order. */
  list: query(z.undefined(), returns<Topic[]>()),
  /** How much is about each topic; topics that nothing is about aren't among them. */
  counts: query(z.undefined(), returns<{ topicId: string; counts: TopicCounts }[]>()),
  /** Of a topic that was merged: the page of the one that it has become. */
  page: query(record({ id }), returns<TopicPage>()),
  /** Behind all others. A short name that is left out is the name. */
  create: command(topicFields.partial().required({ nameDa: true, nameEn: true }), returns<{ id: string }>()),
  update: command(record({ id, patch: topicPatch }), returns<null>()),
  /** Before another topic, or last for null. */
  move: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  /** Everything that is about the one is about the kept one then. */
  merge: command(record({ keptId: id, goneId: id }), returns<null>()),
  /** Only what nothing is about can be removed; the rest can be merged. */
  remove: command(record({ id }), returns<null>()),
};
