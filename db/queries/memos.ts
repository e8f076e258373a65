import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Memo, MemoEdit, MemoPatch } from '../domain/memo';
import { alive, given } from './alive';
import { within } from './many-ids';
import { memo, memoEdit, memoTopic } from './memo-tables';
import { isNamed } from './references';
import { cooperation } from './result-tables';
import { mission } from './tables';

/** A document with what it tells of; without its content. */
export type ListedMemo = Memo & { aboutTitle: string | null };

/** What a list of documents is narrowed to; each field left out narrows nothing. */
export type MemoListFilter = { id?: string; cooperationId?: string; missionId?: string };

const { content, createdAt, deletedAt, ...columns } = {
  id: memo.id,
  kind: memo.kind,
  title: memo.title,
  language: memo.language,
  cooperationId: memo.cooperationId,
  missionId: memo.missionId,
  bodyId: memo.bodyId,
  datedOn: memo.datedOn,
  sentOn: memo.sentOn,
  question: memo.question,
  askedOn: memo.askedOn,
  asker: memo.asker,
  addressees: memo.addressees,
  handler: memo.handler,
  periodFrom: memo.periodFrom,
  periodTo: memo.periodTo,
  hasSources: memo.hasSources,
  direction: memo.direction,
  party: memo.party,
  journalisedOn: memo.journalisedOn,
  finishedOn: memo.finishedOn,
  content: memo.content,
  createdAt: memo.createdAt,
  deletedAt: memo.deletedAt,
};

/** Documents, the newest first; two queries, however many they are. */
export function listMemos(db: Reader, filter: MemoListFilter): ListedMemo[] {
  const rows = db
    .select({ own: columns, cooperationTitle: cooperation.title, missionTitle: mission.title })
    .from(memo)
    .leftJoin(cooperation, and(eq(cooperation.id, memo.cooperationId), alive(cooperation)))
    .leftJoin(mission, and(eq(mission.id, memo.missionId), alive(mission)))
    .where(
      and(
        alive(memo),
        filter.id ? eq(memo.id, filter.id) : undefined,
        filter.cooperationId ? eq(memo.cooperationId, filter.cooperationId) : undefined,
        filter.missionId ? eq(memo.missionId, filter.missionId) : undefined,
      ),
    )
    .orderBy(desc(createdAt), desc(memo.id))
    .all();
  const topics = Map.groupBy(
    db
      .select({ memoId: memoTopic.memoId, topicId: memoTopic.topicId })
      .from(memoTopic)
      .where(
        and(
          within(
            memoTopic.memoId,
            rows.map(({ own }) => own.id),
          ),
          alive(memoTopic),
        ),
      )
      .orderBy(asc(memoTopic.createdAt), asc(memoTopic.id))
      .all(),
    ({ memoId }) => memoId,
  );
  return rows.map(({ own, cooperationTitle, missionTitle }) => ({
    ...own,
    topicIds: topics.get(own.id)?.map(({ topicId }) => topicId) ?? [],
    aboutTitle: cooperationTitle ?? missionTitle,
  }));
}

/** One document; undefined when there is none, or it was removed. */
export const getMemo = (db: Reader, id: string): ListedMemo | undefined => listMemos(db, { id })[0];

/** Whether there is a document that tells of the mission: it would be about nothing without it. */
export const isMissionTold = (db: Reader, missionId: string): boolean =>
  isNamed(db, [{ table: memo, column: memo.missionId }], missionId);

/** What a finished document says, JSON; '' while it isn't finished. */
export const contentOf = (db: Reader, id: string): string =>
  db.select({ content }).from(memo).where(eq(memo.id, id)).get()?.content ?? '';

export function insertMemo(
  db: Writer,
  { topicIds, ...record }: Memo,
  newId: () => string,
  now: string,
): void {
  db.insert(memo)
    .values({ ...record, createdAt: now })
    .run();
  for (const topicId of topicIds) addMemoTopic(db, { id: newId(), memoId: record.id, topicId }, now);
}

export function updateMemo(db: Writer, id: string, patch: MemoPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(memo).set(set).where(eq(memo.id, id)).run();
}

export function removeMemo(db: Writer, id: string, now: string): void {
  db.update(memo).set({ deletedAt: now }).where(eq(memo.id, id)).run();
}

/** Sets a document as it stands, or (null and '') lets it follow the records again. */
export function setFinished(db: Writer, id: string, finishedOn: string | null, text: string): void {
  db.update(memo).set({ finishedOn, content: text }).where(eq(memo.id, id)).run();
}

/** Adds a topic; nothing to do for one that is there. */
export function addMemoTopic(
  db: Writer,
  row: { id: string; memoId: string; topicId: string },
  now: string,
): void {
  const there = db
    .select({ id: memoTopic.id })
    .from(memoTopic)
    .where(and(eq(memoTopic.memoId, row.memoId), eq(memoTopic.topicId, row.topicId), alive(memoTopic)))
    .get();
  if (!there)
    db.insert(memoTopic)
      .values({ ...row, createdAt: now })
      .run();
}

export function removeMemoTopic(db: Writer, memoId: string, topicId: string, now: string): void {
  db.update(memoTopic)
    .set({ deletedAt: now })
    .where(and(eq(memoTopic.memoId, memoId), eq(memoTopic.topicId, topicId), isNull(memoTopic.deletedAt)))
    .run();
}

/** What was written over a document's passages. */
export const editsOf = (db: Reader, memoId: string): MemoEdit[] =>
  db
    .select({ passage: memoEdit.passage, text: memoEdit.text, basedOn: memoEdit.basedOn })
    .from(memoEdit)
    .where(and(eq(memoEdit.memoId, memoId), alive(memoEdit)))
    .orderBy(asc(memoEdit.id))
    .all();

/** Writes over a passage, in the place of what was written there before. */
export function writeEdit(db: Writer, memoId: string, newId: string, edit: MemoEdit, now: string): void {
  const former = db
    .select({ id: memoEdit.id })
    .from(memoEdit)
    .where(and(eq(memoEdit.memoId, memoId), eq(memoEdit.passage, edit.passage), alive(memoEdit)))
    .get();
  const { text, basedOn } = edit;
  if (former) db.update(memoEdit).set({ text, basedOn }).where(eq(memoEdit.id, former.id)).run();
  else
    db.insert(memoEdit)
      .values({ ...edit, id: newId, memoId, createdAt: now })
      .run();
}

/** Gives a passage back to the records. */
export function removeEdit(db: Writer, memoId: string, passage: string, now: string): void {
  db.update(memoEdit)
    .set({ deletedAt: now })
    .where(and(eq(memoEdit.memoId, memoId), eq(memoEdit.passage, passage), isNull(memoEdit.deletedAt)))
    .run();
}
