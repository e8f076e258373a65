import type { Reader, Writer } from '../../db/connection/office';
import { blankMemo, type Memo, type MemoPatch, memoDayProblem, memoOwnerProblem } from '../../db/domain/memo';
import { memoContent } from '../../db/domain/memo-content';
import type { FieldError } from '../../db/domain/problem';
import { given } from '../../db/queries/alive';
import { memoRecords } from '../../db/queries/memo-records';
import {
  addMemoTopic,
  contentOf,
  editsOf,
  getMemo,
  insertMemo,
  listMemos,
  removeEdit,
  removeMemo,
  removeMemoTopic,
  setFinished,
  updateMemo,
  writeEdit,
} from '../../db/queries/memos';
import { areThere, isThere } from '../../db/queries/references';
import { cooperation, decisionBody } from '../../db/queries/result-tables';
import { mission, topic } from '../../db/queries/tables';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

/** What may still be said of a finished document: how it is filed. */
const filing = new Set<string>([
  'direction',
  'party',
  'journalisedOn',
  'sentOn',
] satisfies (keyof MemoPatch)[]);

export const memos: DatabaseHandlers['memos'] = {
  list: ({ db }, filter) => listMemos(db, filter),
  get: ({ db }, { id }) => found(getMemo(db, id)),
  read: ({ db, today }, { id }) => {
    const { aboutTitle, ...memo } = found(getMemo(db, id));
    return {
      records: found(memoRecords(db, memo, today)),
      edits: editsOf(db, id),
      content: contentOf(db, id),
    };
  },
  create: ({ db, newId, now }, { kind, title, language, ...more }) => {
    const record: Memo = {
      // A single page has no room for notes, unless somebody wants them.
      ...{ ...blankMemo, hasSources: kind !== 'status', cooperationId: null, missionId: null },
      ...given(more),
      ...{ id: newId(), kind, title, language },
    };
    refuse(memoOwnerProblem(record), []);
    refuse(memoDayProblem(record), []);
    checkReferences(db, record);
    insertMemo(db, record, newId, now);
    return { id: record.id };
  },
  update: ({ db }, { id, patch }) => {
    const before = found(getMemo(db, id));
    if (before.finishedOn !== null && Object.keys(given(patch)).some((key) => !filing.has(key)))
      throw new Refusal({ kind: 'conflict', reason: 'finished' });
    refuse(memoDayProblem({ ...before, ...given(patch) }), ['patch']);
    checkReferences(db, { ...patch, topicIds: [] });
    updateMemo(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getMemo(db, id));
    removeMemo(db, id, now);
    return null;
  },
  addTopic: ({ db, newId, now }, { id, topicId }) => {
    openMemo(db, id);
    checkReferences(db, { topicIds: [topicId] });
    addMemoTopic(db, { id: newId(), memoId: id, topicId }, now);
    return null;
  },
  removeTopic: ({ db, now }, { id, topicId }) => {
    openMemo(db, id);
    removeMemoTopic(db, id, topicId, now);
    return null;
  },
  write: ({ db, newId, now }, { id, ...edit }) => {
    openMemo(db, id);
    writeEdit(db, id, newId(), edit, now);
    return null;
  },
  restore: ({ db, now }, { id, passage }) => {
    openMemo(db, id);
    removeEdit(db, id, passage, now);
    return null;
  },
  finish: ({ db, today }, { id, content }) => {
    openMemo(db, id);
    if (!isContent(content)) refuse({ path: ['content'], problem: 'invalid' }, []);
    setFinished(db, id, today, content);
    return null;
  },
  reopen: ({ db }, { id }) => {
    found(getMemo(db, id));
    setFinished(db, id, null, '');
    return null;
  },
};

/** A document that still follows the records. */
function openMemo(db: Reader, id: string): Memo {
  const memo = found(getMemo(db, id));
  if (memo.finishedOn !== null) throw new Refusal({ kind: 'conflict', reason: 'finished' });
  return memo;
}

function refuse(error: FieldError | null, path: string[]): void {
  if (error) throw new Refusal({ kind: 'invalid', problems: [{ ...error, path: [...path, ...error.path] }] });
}

type References = Partial<Pick<Memo, 'cooperationId' | 'missionId' | 'bodyId' | 'topicIds'>>;

function checkReferences(
  db: Reader | Writer,
  { cooperationId, missionId, bodyId, topicIds = [] }: References,
): void {
  const isGone =
    (cooperationId && !isThere(db, cooperation, cooperationId)) ||
    (missionId && !isThere(db, mission, missionId)) ||
    (bodyId && !isThere(db, decisionBody, bodyId)) ||
    !areThere(
      db,
      topicIds.map((id) => ({ table: topic, id })),
    );
  if (isGone) throw new Refusal({ kind: 'not-found' });
}

function isContent(text: string): boolean {
  try {
    return memoContent.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
