import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import { type TopicCounts, type TopicUse, topicUses } from '../domain/topic';
import { alive } from './alive';
import { renameInDismissals } from './conflict-dismissals';
import { memoTopic } from './memo-tables';
import { living, type RecordTable } from './references';
import {
  agreementTopic,
  costLine,
  costStatement,
  hoursLine,
  hoursStatement,
  inquiry,
  need,
  partnerStatement,
  result,
  solutionTopic,
} from './result-tables';
import { followUp, missionTopic, programmeItem, topic } from './tables';

/** Every field that names a topic and can name another instead. */
const references: readonly {
  use: TopicUse;
  table: RecordTable & { topicId: SQLiteColumn };
  /** Where a row says no more than that something has the topic: what has it, once. */
  owner?: SQLiteColumn;
}[] = [
  { use: 'missions', table: missionTopic, owner: missionTopic.missionId },
  { use: 'items', table: programmeItem },
  { use: 'followUps', table: followUp },
  { use: 'needs', table: need },
  { use: 'statements', table: partnerStatement },
  { use: 'solutions', table: solutionTopic, owner: solutionTopic.solutionId },
  { use: 'inquiries', table: inquiry },
  { use: 'agreements', table: agreementTopic, owner: agreementTopic.agreementId },
  { use: 'results', table: result },
  { use: 'costs', table: costLine },
  { use: 'costs', table: costStatement },
  { use: 'hours', table: hoursLine },
  { use: 'hours', table: hoursStatement },
  { use: 'memos', table: memoTopic, owner: memoTopic.memoId },
];

const none: TopicCounts = Object.fromEntries(topicUses.map((use) => [use, 0])) as Record<TopicUse, number>;

/** How much is about each topic, by the topic's id; topics that nothing is about aren't among them. One query. */
export function topicCounts(db: Reader): Map<string, TopicCounts> {
  const parts = references.map(
    ({ use, table, owner }): SQL =>
      sql`SELECT ${use} AS use, ${table.topicId} AS id, count(DISTINCT ${owner ?? table.id}) AS n
        FROM ${table} WHERE ${table.topicId} IS NOT NULL AND ${living(table)} GROUP BY ${table.topicId}`,
  );
  const rows = db.all<{ use: TopicUse; id: string; n: number }>(sql.join(parts, sql` UNION ALL `));
  const counts = new Map<string, Record<TopicUse, number>>();
  for (const { use, id, n } of rows) {
    const own = counts.get(id) ?? none;
    counts.set(id, { ...own, [use]: own[use] + n });
  }
  return counts;
}

/** How much is about one topic. */
export const countsOfTopic = (db: Reader, topicId: string): TopicCounts =>
  topicCounts(db).get(topicId) ?? none;

/**
 * Makes two topics one: everything that names the other names the kept one, what had both has it once, and the other is
 * deleted, pointing to what it has become. Released programmes keep the names with which they were released.
 */
export function mergeTopics(
  db: Writer,
  { keptId, goneId }: { keptId: string; goneId: string },
  now: string,
): void {
  for (const { table, owner } of references) {
    if (owner)
      db.update(table)
        .set({ deletedAt: now })
        .where(
          and(
            eq(table.topicId, goneId),
            alive(table),
            sql`${owner} IN (SELECT ${owner} FROM ${table} WHERE ${table.topicId} = ${keptId} AND ${alive(table)})`,
          ),
        )
        .run();
    db.update(table)
      .set({ ['topicId' as string]: keptId })
      .where(and(eq(table.topicId, goneId), alive(table)))
      .run();
  }
  renameInDismissals(db, goneId, keptId);
  db.update(topic).set({ mergedIntoId: keptId }).where(eq(topic.mergedIntoId, goneId)).run();
  db.update(topic).set({ mergedIntoId: keptId, deletedAt: now }).where(eq(topic.id, goneId)).run();
}
