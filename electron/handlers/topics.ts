import { listTopics } from '../../db/queries/topics';
import type { DatabaseHandlers } from '.';

export const topics: DatabaseHandlers['topics'] = {
  list: ({ db }) => listTopics(db),
};
