import { z } from 'zod';
import { id, record, requiredLine } from '../../db/domain/fields';
import {
  contentLimit,
  type Memo,
  type MemoEdit,
  memoEditFields,
  memoFields,
  memoPatch,
} from '../../db/domain/memo';
import type { MemoRecords } from '../../db/domain/memo-records';
import { command, query, returns } from './operation';

/** A document with the title of what it tells of; null for what was removed. */
export type ListedMemo = Memo & { aboutTitle: string | null };

const one = record({ id });

/** Documents that are drafted from the records: answers, briefings, recommendations, reports, status. */
export const memos = {
  /** The newest first. */
  list: query(record({ cooperationId: id, missionId: id }).partial(), returns<ListedMemo[]>()),
  get: query(one, returns<ListedMemo>()),
  /**
   * Everything that the document is drafted from, and what was written over it. `content` is what it says once it is
   * finished (JSON, `memoContent`), '' until then.
   */
  read: query(one, returns<{ records: MemoRecords; edits: MemoEdit[]; content: string }>()),
  /** An answer, a briefing, a recommendation and a status are a cooperation's, a report is a mission's. */
  create: command(
    memoFields.partial().required({ kind: true, title: true, language: true }),
    returns<{ id: string }>(),
  ),
  /** Refused (`finished`) for what is finished, but for how it is filed. */
  update: command(record({ id, patch: memoPatch }), returns<null>()),
  remove: command(one, returns<null>()),
  addTopic: command(record({ id, topicId: id }), returns<null>()),
  removeTopic: command(record({ id, topicId: id }), returns<null>()),

  /** Writes over a passage; '' takes it out. */
  write: command(memoEditFields.extend({ id }), returns<null>()),
  /** Gives a passage back to the records. */
  restore: command(record({ id, passage: requiredLine() }), returns<null>()),

  /** From today on it stands as it is, whatever becomes of the records. `content` is JSON of `memoContent`. */
  finish: command(record({ id, content: z.string().min(2).max(contentLimit) }), returns<null>()),
  /** It follows the records again. */
  reopen: command(one, returns<null>()),
};
