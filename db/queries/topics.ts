import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Topic, TopicPatch } from '../domain/topic';
import { alive, given } from './alive';
import { lastPosition, positionBefore } from './positions';
import { topic } from './tables';

const { id, nameDa, nameEn, shortDa, shortEn, colour, icon, position } = topic;
const own = { id, nameDa, nameEn, shortDa, shortEn, colour, icon };

/** The office's topics in its own order. */
export const listTopics = (db: Reader): Topic[] =>
  db.select(own).from(topic).where(alive(topic)).orderBy(asc(position), asc(id)).all();

/** One topic; undefined when there is none, or it was deleted or merged into another. */
export const getTopic = (db: Reader, topicId: string): Topic | undefined =>
  db
    .select(own)
    .from(topic)
    .where(and(eq(id, topicId), alive(topic)))
    .get();

/** The topic that one has become by being merged, for an address or a bookmark that still names the old one. */
export function successorOf(db: Reader, topicId: string): Topic | undefined {
  // Merging points everything at the topic that stayed, so one step leads there.
  const gone = db.select({ into: topic.mergedIntoId }).from(topic).where(eq(id, topicId)).get();
  return gone?.into ? getTopic(db, gone.into) : undefined;
}

/** Puts a topic behind all others. */
export function insertTopic(db: Writer, record: Topic): void {
  db.insert(topic)
    .values({ ...record, position: lastPosition(placed(db)) })
    .run();
}

export function updateTopic(db: Writer, topicId: string, patch: TopicPatch): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0) db.update(topic).set(columns).where(eq(id, topicId)).run();
}

/** Puts a topic before another, or last for null. */
export function moveTopic(db: Writer, topicId: string, beforeId: string | null): void {
  const others = placed(db).filter((other) => other.id !== topicId);
  db.update(topic)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(id, topicId))
    .run();
}

export function removeTopic(db: Writer, topicId: string, now: string): void {
  db.update(topic).set({ deletedAt: now }).where(eq(id, topicId)).run();
}

const placed = (db: Reader) =>
  db.select({ id, position }).from(topic).where(alive(topic)).orderBy(asc(position), asc(id)).all();
