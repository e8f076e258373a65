import { and, asc, eq, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import {
  type NamedNeed,
  type Need,
  type NeedPatch,
  type NeedTagKind,
  type NeedWording,
  wordKey,
} from '../domain/need';
import { personName } from '../domain/person';
import { daysOfItem } from '../domain/programme';
import { alive, given } from './alive';
import { toItemTime } from './item-times';
import { within } from './many-ids';
import { lastPosition, positionBefore } from './positions';
import { areThere, isNamed } from './references';
import { need, needMatch, needTag, needWording, result, solutionTag } from './result-tables';
import { followUp, mission, partner, person, programmeItem, topic } from './tables';

const { createdAt, deletedAt, position, ...own } = need;
const columns = {
  id: own.id,
  partnerId: own.partnerId,
  topicId: own.topicId,
  title: own.title,
  words: own.words,
  wordsLanguage: own.wordsLanguage,
  missionId: own.missionId,
  itemId: own.itemId,
  document: own.document,
  saidById: own.saidById,
  heardOn: own.heardOn,
  urgency: own.urgency,
  affectedLow: own.affectedLow,
  affectedHigh: own.affectedHigh,
  affectedIsAbout: own.affectedIsAbout,
  affectedNote: own.affectedNote,
  state: own.state,
  stateReason: own.stateReason,
  stateOn: own.stateOn,
  budgetMinor: own.budgetMinor,
  currency: own.currency,
  staff: own.staff,
  neededBy: own.neededBy,
};
const { givenName, familyName, nativeName, position: office } = person;

/** What a list of needs is narrowed to; each field left out narrows nothing. */
export type NeedListFilter = {
  id?: string;
  partnerId?: string;
  topicId?: string;
  missionId?: string;
  itemId?: string;
};

/** Needs with names, partner by partner by name, each one's in the order in which they were put by hand. */
export function listNeeds(db: Reader, filter: NeedListFilter): NamedNeed[] {
  const conditions = (['id', 'partnerId', 'topicId', 'missionId', 'itemId'] as const).flatMap((field) => {
    const wanted = filter[field];
    return wanted === undefined ? [] : [eq(need[field], wanted)];
  });
  const rows = db
    .select({
      row: columns,
      partnerName: partner.name,
      missionTitle: mission.title,
      itemTitle: programmeItem.title,
      saidBy: { givenName, familyName, nativeName, position: office },
    })
    .from(need)
    .leftJoin(partner, and(eq(partner.id, need.partnerId), alive(partner)))
    .leftJoin(mission, and(eq(mission.id, need.missionId), alive(mission)))
    .leftJoin(programmeItem, and(eq(programmeItem.id, need.itemId), alive(programmeItem)))
    .leftJoin(person, and(eq(person.id, need.saidById), alive(person)))
    .where(and(alive(need), ...conditions))
    .orderBy(asc(partner.name), asc(need.partnerId), asc(position), asc(need.id))
    .all();
  const wordsOf = Map.groupBy(
    tagsWhere(
      db,
      within(
        needTag.needId,
        rows.map(({ row }) => row.id),
      ),
    ),
    ({ needId }) => needId,
  );
  return rows.map(({ row, saidBy, ...names }) => ({
    ...fromRow(row, wordsOf.get(row.id) ?? []),
    ...names,
    saidByName: saidBy && personName(saidBy),
  }));
}

/** One need with names; undefined when there is none, or it was deleted. */
export const getNeed = (db: Reader, id: string): NamedNeed | undefined => listNeeds(db, { id })[0];

/** Adds a need behind the partner's others. Its words are added apart. */
export function insertNeed(db: Writer, { tags: _tags, lacks: _lacks, ...record }: Need, now: string): void {
  db.insert(need)
    .values({
      ...toColumns(record),
      id: record.id,
      partnerId: record.partnerId,
      title: record.title,
      position: lastPosition(inOrder(db, record.partnerId)),
      createdAt: now,
    })
    .run();
}

export function updateNeed(
  db: Writer,
  id: string,
  patch: NeedPatch & Partial<Pick<Need, 'state' | 'stateReason' | 'stateOn'>>,
): void {
  const set = toColumns(patch);
  if (Object.keys(set).length > 0) db.update(need).set(set).where(eq(need.id, id)).run();
}

/** Puts a need before another of the same partner, or last for null. */
export function moveNeed(db: Writer, { id, partnerId }: Need, beforeId: string | null): void {
  const others = inOrder(db, partnerId).filter((other) => other.id !== id);
  db.update(need)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(need.id, id))
    .run();
}

export function removeNeed(db: Writer, id: string, now: string): void {
  db.update(need).set({ deletedAt: now }).where(eq(need.id, id)).run();
}

/** Whether a match, a follow-up or a result rests on the need. */
export const isNeedInUse = (db: Reader, id: string): boolean =>
  isNamed(
    db,
    [
      { table: needMatch, column: needMatch.needId },
      { table: followUp, column: followUp.needId },
      { table: result, column: result.needId },
    ],
    id,
  );

/** Whether the partner and the records that a need refers to are there. */
export function needReferencesExist(db: Reader, patch: NeedPatch & { partnerId?: string }): boolean {
  const references = [
    { table: partner, id: patch.partnerId },
    { table: topic, id: patch.topicId },
    { table: mission, id: patch.missionId },
    { table: programmeItem, id: patch.itemId },
    { table: person, id: patch.saidById },
  ];
  return areThere(db, references);
}

/** What is known of a need from the programme item at which it was heard; undefined when there is no such item. */
export function heardAt(
  db: Reader,
  itemId: string,
): (Pick<Need, 'topicId' | 'heardOn'> & { missionId: string }) | undefined {
  const { missionId, topicId, day, startsAt, endsAt } = programmeItem;
  const row = db
    .select({ missionId, topicId, day, startsAt, endsAt })
    .from(programmeItem)
    .where(and(eq(programmeItem.id, itemId), alive(programmeItem)))
    .get();
  return (
    row && {
      missionId: row.missionId,
      topicId: row.topicId,
      heardOn: daysOfItem(toItemTime(row))[0] ?? null,
    }
  );
}

/** What a need is called in other languages, by language. */
export function needWordings(db: Reader, needId: string): NeedWording[] {
  const { language, title } = needWording;
  return db
    .select({ language, title })
    .from(needWording)
    .where(and(eq(needWording.needId, needId), alive(needWording)))
    .orderBy(asc(language), asc(needWording.id))
    .all();
}

const wordingIn = (needId: string, language: string) =>
  and(eq(needWording.needId, needId), eq(needWording.language, language), alive(needWording));

/** Writes what a need is called in a language, over what was there; makes it, with `newId`, where nothing was. */
export function writeNeedWording(
  db: Writer,
  needId: string,
  { language, title }: NeedWording,
  newId: () => string,
): void {
  const known = db.select({ id: needWording.id }).from(needWording).where(wordingIn(needId, language)).get();
  if (known) db.update(needWording).set({ title }).where(wordingIn(needId, language)).run();
  else db.insert(needWording).values({ id: newId(), needId, language, title }).run();
}

export function removeNeedWording(db: Writer, needId: string, language: string, now: string): void {
  db.update(needWording).set({ deletedAt: now }).where(wordingIn(needId, language)).run();
}

/** Adds words that the need hasn't in any spelling. */
export function addNeedTags(
  db: Writer,
  needId: string,
  kind: NeedTagKind,
  words: readonly string[],
  newId: () => string,
): void {
  const known = new Set(tagsOf(db, needId, kind).map(({ word }) => wordKey(word)));
  for (const word of words) {
    if (known.has(wordKey(word))) continue;
    known.add(wordKey(word));
    db.insert(needTag).values({ id: newId(), needId, kind, word }).run();
  }
}

/** Takes a word away, however it is spelt. */
export function removeNeedTag(
  db: Writer,
  needId: string,
  kind: NeedTagKind,
  word: string,
  now: string,
): void {
  for (const tag of tagsOf(db, needId, kind))
    if (wordKey(tag.word) === wordKey(word))
      db.update(needTag).set({ deletedAt: now }).where(eq(needTag.id, tag.id)).run();
}

/** The words of needs, and those of solutions that answer to them, once each by the alphabet. */
export function knownWords(db: Reader, kind: NeedTagKind): string[] {
  const ofNeeds = db
    .selectDistinct({ word: needTag.word })
    .from(needTag)
    .where(and(eq(needTag.kind, kind), alive(needTag)))
    .all();
  const ofSolutions = db
    .selectDistinct({ word: solutionTag.word })
    .from(solutionTag)
    .where(and(eq(solutionTag.kind, kind === 'about' ? 'about' : 'requires'), alive(solutionTag)))
    .all();
  const spelt = new Map([...ofNeeds, ...ofSolutions].map(({ word }) => [wordKey(word), word]));
  return [...spelt.values()].sort((a, b) => a.localeCompare(b, 'da'));
}

const tagsOf = (db: Reader, needId: string, kind: NeedTagKind) =>
  tagsWhere(db, eq(needTag.needId, needId)).filter((tag) => tag.kind === kind);

/** Living words under a condition, in the order in which they were added. */
function tagsWhere(db: Reader, condition: SQL) {
  const { id, needId, kind, word } = needTag;
  return db
    .select({ id, needId, kind, word })
    .from(needTag)
    .where(and(condition, alive(needTag)))
    .orderBy(asc(needTag.createdAt), asc(id))
    .all();
}

const inOrder = (db: Reader, partnerId: string) =>
  db
    .select({ id: need.id, position })
    .from(need)
    .where(and(eq(need.partnerId, partnerId), alive(need)))
    .orderBy(asc(position), asc(need.id))
    .all();

type Row = { [Column in keyof typeof columns]: (typeof need.$inferSelect)[Column] };

function fromRow(row: Row, words: readonly { kind: NeedTagKind; word: string }[]): Need {
  const { affectedLow: low, affectedHigh: high, affectedIsAbout: isAbout, ...rest } = row;
  const { budgetMinor, currency, ...plain } = rest;
  const wordsOf = (kind: NeedTagKind) => words.filter((each) => each.kind === kind).map(({ word }) => word);
  return {
    ...plain,
    affected: low === null || high === null ? null : { low, high, isAbout },
    budget: budgetMinor === null ? null : { minor: budgetMinor, currency },
    tags: wordsOf('about'),
    lacks: wordsOf('lacks'),
  };
}

function toColumns({ affected, budget, ...plain }: Partial<Omit<Need, 'tags' | 'lacks'>>) {
  return {
    ...given(plain),
    ...(affected === undefined
      ? {}
      : {
          affectedLow: affected?.low ?? null,
          affectedHigh: affected?.high ?? null,
          affectedIsAbout: affected?.isAbout ?? false,
        }),
    ...(budget === undefined
      ? {}
      : { budgetMinor: budget?.minor ?? null, ...(budget && { currency: budget.currency }) }),
  };
}
