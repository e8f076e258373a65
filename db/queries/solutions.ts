import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { OrganisationKind } from '../domain/organisation';
import { personName } from '../domain/person';
import { fold } from '../domain/search';
import type {
  Solution,
  SolutionPatch,
  SolutionTagKind,
  SolutionWording,
  SolutionWordingPatch,
} from '../domain/solution';
import { alive, given } from './alive';
import { within } from './many-ids';
import { areThere, isNamed, isThere, type Reference } from './references';
import {
  inquiry,
  needMatch,
  solution,
  solutionTag,
  solutionTopic,
  solutionWording,
  workshopSolution,
} from './result-tables';
import { organisation, person, topic } from './tables';

/** A solution with the names of those whom it refers to; null where that is nobody, or was deleted. */
export type NamedSolution = Solution & {
  providerName: string | null;
  providerKind: OrganisationKind | null;
  contactName: string | null;
  matches: number;
};

const { id, title, providerId, contactId } = solution;
const own = {
  id,
  title,
  providerId,
  summary: solution.summary,
  runsWhere: solution.runsWhere,
  readiness: solution.readiness,
  costLowMinor: solution.costLowMinor,
  costHighMinor: solution.costHighMinor,
  currency: solution.currency,
  staff: solution.staff,
  law: solution.law,
  infrastructure: solution.infrastructure,
  languages: solution.languages,
  contactId,
  note: solution.note,
};

/** Every solution, or those of the ids; by title. Topics and words are read for all of them at once. */
export function listSolutions(db: Reader, wanted?: readonly string[]): NamedSolution[] {
  const rows = db
    .select({
      row: own,
      providerName: organisation.name,
      providerKind: organisation.kind,
      contact: {
        givenName: person.givenName,
        familyName: person.familyName,
        nativeName: person.nativeName,
        position: person.position,
      },
      matches: sql<number>`(SELECT count(*) FROM need_match m JOIN need n ON n.id = m.need_id
        WHERE m.solution_id = ${solution}.id AND m.deleted_at IS NULL AND n.deleted_at IS NULL)`,
    })
    .from(solution)
    .leftJoin(organisation, and(eq(organisation.id, providerId), alive(organisation)))
    .leftJoin(person, and(eq(person.id, contactId), alive(person)))
    .where(and(alive(solution), wanted && within(id, wanted)))
    .orderBy(asc(title), asc(id))
    .all();
  const ids = rows.map(({ row }) => row.id);
  const topics = topicsOf(db, ids);
  const tags = tagsOf(db, ids);
  return rows.map(({ row, contact, ...names }) => {
    const { costLowMinor: low, costHighMinor: high, currency: code, languages: spoken, ...plain } = row;
    const words = (kind: SolutionTagKind) =>
      (tags.get(row.id) ?? []).filter((tag) => tag.kind === kind).map(({ word }) => word);
    return {
      ...plain,
      ...names,
      cost: low === null || high === null ? null : { low, high, currency: code },
      languages: spoken === '' ? [] : spoken.split(','),
      topicIds: (topics.get(row.id) ?? []).map(({ topicId }) => topicId),
      tags: words('about'),
      requires: words('requires'),
      contactName: contact && personName(contact),
    };
  });
}

/** In the office's order of topics. */
const topicsOf = (db: Reader, ids: readonly string[]) =>
  Map.groupBy(
    db
      .select({ solutionId: solutionTopic.solutionId, topicId: solutionTopic.topicId })
      .from(solutionTopic)
      .innerJoin(topic, and(eq(topic.id, solutionTopic.topicId), alive(topic)))
      .where(and(within(solutionTopic.solutionId, ids), alive(solutionTopic)))
      .orderBy(asc(topic.position))
      .all(),
    ({ solutionId }) => solutionId,
  );

/** In the order in which they were added. */
const tagsOf = (db: Reader, ids: readonly string[]) =>
  Map.groupBy(
    db
      .select({ solutionId: solutionTag.solutionId, kind: solutionTag.kind, word: solutionTag.word })
      .from(solutionTag)
      .where(and(within(solutionTag.solutionId, ids), alive(solutionTag)))
      .orderBy(asc(solutionTag.createdAt), asc(solutionTag.id))
      .all(),
    ({ solutionId }) => solutionId,
  );

/** One solution; undefined when there is none, or it was removed. */
export const getSolution = (db: Reader, solutionId: string): NamedSolution | undefined =>
  listSolutions(db, [solutionId])[0];

export function insertSolution(db: Writer, record: Solution, newId: () => string): void {
  const { cost, languages: spoken, topicIds, tags, requires, ...own } = record;
  db.insert(solution)
    .values({ ...own, languages: spoken.join(), ...(cost && toColumns(cost)) })
    .run();
  for (const topicId of topicIds) addTopic(db, record.id, topicId, newId);
  addTags(db, record.id, 'about', tags, newId);
  addTags(db, record.id, 'requires', requires, newId);
}

export function updateSolution(db: Writer, solutionId: string, patch: SolutionPatch): void {
  const { cost, languages: spoken, ...own } = given(patch);
  const set = {
    ...own,
    ...(spoken && { languages: spoken.join() }),
    // The currency stays when nobody knows the cost any more: the next one is likely to be in it.
    ...(cost === null && { costLowMinor: null, costHighMinor: null }),
    ...(cost && toColumns(cost)),
  };
  if (Object.keys(set).length > 0) db.update(solution).set(set).where(eq(id, solutionId)).run();
}

const toColumns = ({ low, high, currency: code }: NonNullable<Solution['cost']>) => ({
  costLowMinor: low,
  costHighMinor: high,
  currency: code,
});

/** The solution alone gets the tombstone; its topics, words and wordings are reached through it only. */
export function removeSolution(db: Writer, solutionId: string, now: string): void {
  db.update(solution).set({ deletedAt: now }).where(eq(id, solutionId)).run();
}

/** Every field in which a solution is named, but for what is a part of it. */
const references: readonly Reference[] = [
  { table: needMatch, column: needMatch.solutionId },
  { table: inquiry, column: inquiry.solutionId },
  { table: workshopSolution, column: workshopSolution.solutionId },
];

/** Whether a match, a workshop or somebody who was asked refers to a solution. */
export const isSolutionInUse = (db: Reader, solutionId: string): boolean =>
  isNamed(db, references, solutionId);

/** Whether there is such a solution. */
export const solutionExists = (db: Reader, solutionId: string): boolean => isThere(db, solution, solutionId);

/** Whether the provider, the contact and the topics that a solution names are there. */
export function solutionReferencesExist(
  db: Reader,
  { providerId, contactId, topicIds = [] }: Partial<Pick<Solution, 'providerId' | 'contactId' | 'topicIds'>>,
): boolean {
  const named = [
    { table: organisation, id: providerId },
    { table: person, id: contactId },
    ...topicIds.map((topicId) => ({ table: topic, id: topicId })),
  ];
  return areThere(db, named);
}

/** Adds the topic, unless the solution has it. */
export function addTopic(db: Writer, solutionId: string, topicId: string, newId: () => string): void {
  const known = db.select({ id: solutionTopic.id }).from(solutionTopic).where(isTopic(solutionId, topicId));
  if (!known.get()) db.insert(solutionTopic).values({ id: newId(), solutionId, topicId }).run();
}

export function removeTopic(db: Writer, solutionId: string, topicId: string, now: string): void {
  db.update(solutionTopic).set({ deletedAt: now }).where(isTopic(solutionId, topicId)).run();
}

const isTopic = (solutionId: string, topicId: string) =>
  and(eq(solutionTopic.solutionId, solutionId), eq(solutionTopic.topicId, topicId), alive(solutionTopic));

/** Adds the words that aren't there yet, however they are spelt. */
export function addTags(
  db: Writer,
  solutionId: string,
  kind: SolutionTagKind,
  words: readonly string[],
  newId: () => string,
): void {
  const known = new Set(
    (tagsOf(db, [solutionId]).get(solutionId) ?? [])
      .filter((tag) => tag.kind === kind)
      .map(({ word }) => fold(word)),
  );
  for (const word of words) {
    if (known.has(fold(word))) continue;
    known.add(fold(word));
    db.insert(solutionTag).values({ id: newId(), solutionId, kind, word }).run();
  }
}

/** Removes a word, however it is spelt. */
export function removeTag(
  db: Writer,
  solutionId: string,
  kind: SolutionTagKind,
  word: string,
  now: string,
): void {
  const same = db
    .select({ id: solutionTag.id, word: solutionTag.word })
    .from(solutionTag)
    .where(and(eq(solutionTag.solutionId, solutionId), eq(solutionTag.kind, kind), alive(solutionTag)))
    .all()
    .filter((tag) => fold(tag.word) === fold(word))
    .map((tag) => tag.id);
  if (same.length > 0)
    db.update(solutionTag).set({ deletedAt: now }).where(inArray(solutionTag.id, same)).run();
}

/** What solutions say of themselves in other languages, by language. */
export function wordingsOf(db: Reader, ids: readonly string[]): Map<string, SolutionWording[]> {
  const { solutionId, language, title, summary, runsWhere } = solutionWording;
  const rows = db
    .select({ solutionId, wording: { language, title, summary, runsWhere } })
    .from(solutionWording)
    .where(and(within(solutionId, ids), alive(solutionWording)))
    .orderBy(asc(language), asc(solutionWording.id))
    .all();
  const wordings = new Map<string, SolutionWording[]>();
  for (const row of rows)
    wordings.set(row.solutionId, [...(wordings.get(row.solutionId) ?? []), row.wording]);
  return wordings;
}

const wordingIn = (solutionId: string, language: string) =>
  and(
    eq(solutionWording.solutionId, solutionId),
    eq(solutionWording.language, language),
    alive(solutionWording),
  );

/** Changes what a solution says in a language; makes it where nothing was. */
export function writeWording(
  db: Writer,
  solutionId: string,
  language: string,
  patch: SolutionWordingPatch,
  newId: () => string,
): void {
  const known = db
    .select({ id: solutionWording.id })
    .from(solutionWording)
    .where(wordingIn(solutionId, language));
  const set = given(patch);
  if (!known.get())
    db.insert(solutionWording)
      .values({ title: '', ...set, id: newId(), solutionId, language })
      .run();
  else if (Object.keys(set).length > 0)
    db.update(solutionWording).set(set).where(wordingIn(solutionId, language)).run();
}

export function removeWording(db: Writer, solutionId: string, language: string, now: string): void {
  db.update(solutionWording).set({ deletedAt: now }).where(wordingIn(solutionId, language)).run();
}
