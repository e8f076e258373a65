import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FilingDirection, MemoKind, MemoLanguage } from '../domain/memo';
import { line, record } from './table-columns';

/** The tables of documents that are drafted from the records, as the queries see them. */

export const memo = sqliteTable('memo', {
  ...record,
  kind: text('kind').$type<MemoKind>().notNull(),
  title: text('title').notNull(),
  language: text('language').$type<MemoLanguage>().notNull(),
  cooperationId: text('cooperation_id'),
  missionId: text('mission_id'),
  bodyId: text('body_id'),
  datedOn: text('dated_on'),
  sentOn: text('sent_on'),
  question: line('question'),
  askedOn: text('asked_on'),
  asker: line('asker'),
  addressees: line('addressees'),
  handler: line('handler'),
  periodFrom: text('period_from'),
  periodTo: text('period_to'),
  hasSources: integer('has_sources', { mode: 'boolean' }).notNull().default(true),
  direction: text('direction').$type<FilingDirection>().notNull().default('internal'),
  party: line('party'),
  journalisedOn: text('journalised_on'),
  finishedOn: text('finished_on'),
  content: line('content'),
});

export const memoTopic = sqliteTable('memo_topic', {
  ...record,
  memoId: text('memo_id').notNull(),
  topicId: text('topic_id').notNull(),
});

export const memoEdit = sqliteTable('memo_edit', {
  ...record,
  memoId: text('memo_id').notNull(),
  passage: text('passage').notNull(),
  text: line('text'),
  basedOn: line('based_on'),
});
