import type { Reader } from '../connection/office';
import type { Topic } from '../domain/topic';
import { alive } from './alive';
import { topic } from './tables';

export function listTopics(db: Reader): Topic[] {
  const { id, nameDa, nameEn, shortDa, shortEn, colour, icon } = topic;
  return db
    .select({ id, nameDa, nameEn, shortDa, shortEn, colour, icon })
    .from(topic)
    .where(alive(topic))
    .orderBy(topic.position)
    .all();
}
