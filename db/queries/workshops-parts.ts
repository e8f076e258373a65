import { and, asc, eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import { personName } from '../domain/person';
import type {
  AgendaPart,
  AgendaPartPatch,
  WorkshopCase,
  WorkshopCasePatch,
  WorkshopQuote,
  WorkshopQuotePatch,
  WorkshopScore,
  WorkshopScorePatch,
} from '../domain/workshop';
import { alive, given } from './alive';
import { within } from './many-ids';
import { lastPosition, positionBefore } from './positions';
import { workshopAgenda, workshopCase, workshopQuote, workshopScore } from './result-tables';
import { person } from './tables';

/** What a workshop has several of, each in an order that is put by hand. */
const tables = {
  agenda: workshopAgenda,
  case: workshopCase,
  quote: workshopQuote,
  score: workshopScore,
} as const;
export type WorkshopPart = keyof typeof tables;

type PartTable = SQLiteTable & Record<'id' | 'itemId' | 'position' | 'createdAt' | 'deletedAt', SQLiteColumn>;

/** The workshop that a part belongs to; undefined when there is no such part, or it was removed. */
export const workshopOfPart = (db: Reader, part: WorkshopPart, id: string): string | undefined =>
  db
    .select({ itemId: tables[part].itemId })
    .from(tables[part] as typeof workshopAgenda)
    .where(and(eq(tables[part].id, id), alive(tables[part])))
    .get()?.itemId;

/** A workshop's agenda, with the names of those who lead its parts; null where nobody does, or they are gone. */
export function agendaOf(db: Reader, itemId: string): (AgendaPart & { leadName: string | null })[] {
  const { id, title, minutes, leadId, note, position } = workshopAgenda;
  const { givenName, familyName, nativeName, position: office } = person;
  return db
    .select({
      part: { id, itemId: workshopAgenda.itemId, title, minutes, leadId, note },
      lead: { givenName, familyName, nativeName, position: office },
    })
    .from(workshopAgenda)
    .leftJoin(person, and(eq(person.id, leadId), alive(person)))
    .where(and(eq(workshopAgenda.itemId, itemId), alive(workshopAgenda)))
    .orderBy(asc(position), asc(id))
    .all()
    .map(({ part, lead }) => ({ ...part, leadName: lead && personName(lead) }));
}

/** The cases that a workshop used, in the order in which they were put down. */
export function casesOf(db: Reader, itemId: string): WorkshopCase[] {
  const { id, title, detail, anonymisedOn, anonymisedBy, position } = workshopCase;
  return db
    .select({ id, itemId: workshopCase.itemId, title, detail, anonymisedOn, anonymisedBy })
    .from(workshopCase)
    .where(and(eq(workshopCase.itemId, itemId), alive(workshopCase)))
    .orderBy(asc(position), asc(id))
    .all()
    .map(({ anonymisedOn: on, anonymisedBy: by, ...plain }) => ({
      ...plain,
      anonymised: on === null ? null : { on, by },
    }));
}

/** What was said at some workshops, each one's in the order in which it was put down. */
export function quotesOf(db: Reader, itemIds: readonly string[]): WorkshopQuote[] {
  const { id, itemId, text, saidBy, position } = workshopQuote;
  return db
    .select({ id, itemId, text, saidBy })
    .from(workshopQuote)
    .where(and(within(itemId, itemIds), alive(workshopQuote)))
    .orderBy(asc(position), asc(id))
    .all();
}

/** The questions of a workshop's evaluation, and how they were answered. */
export function scoresOf(db: Reader, itemId: string): WorkshopScore[] {
  const { id, question, ones, twos, threes, fours, fives, position } = workshopScore;
  return db
    .select({ id, itemId: workshopScore.itemId, question, ones, twos, threes, fours, fives })
    .from(workshopScore)
    .where(and(eq(workshopScore.itemId, itemId), alive(workshopScore)))
    .orderBy(asc(position), asc(id))
    .all()
    .map(({ ones: one, twos: two, threes: three, fours: four, fives: five, ...plain }) => ({
      ...plain,
      counts: [one, two, three, four, five],
    }));
}

export const insertAgendaPart = (db: Writer, part: AgendaPart, now: string): void =>
  insert(db, 'agenda', part.itemId, { ...part, createdAt: now });

export const insertCase = (db: Writer, { anonymised, ...plain }: WorkshopCase, now: string): void =>
  insert(db, 'case', plain.itemId, { ...plain, ...caseColumns(anonymised), createdAt: now });

export const insertQuote = (db: Writer, quote: WorkshopQuote, now: string): void =>
  insert(db, 'quote', quote.itemId, { ...quote, createdAt: now });

export const insertScore = (db: Writer, { counts, ...plain }: WorkshopScore, now: string): void =>
  insert(db, 'score', plain.itemId, { ...plain, ...scoreColumns(counts), createdAt: now });

/** Puts a part behind the others of its kind. */
function insert(db: Writer, part: WorkshopPart, itemId: string, columns: Record<string, unknown>): void {
  const table: PartTable = tables[part];
  db.insert(table)
    .values({ ...columns, itemId, position: lastPosition(positions(db, part, itemId)) })
    .run();
}

export const updateAgendaPart = (db: Writer, id: string, patch: AgendaPartPatch): void =>
  update(db, 'agenda', id, patch);

export const updateCase = (db: Writer, id: string, { anonymised, ...plain }: WorkshopCasePatch): void =>
  update(db, 'case', id, { ...plain, ...(anonymised !== undefined && caseColumns(anonymised)) });

export const updateQuote = (db: Writer, id: string, patch: WorkshopQuotePatch): void =>
  update(db, 'quote', id, patch);

export const updateScore = (db: Writer, id: string, { counts, ...plain }: WorkshopScorePatch): void =>
  update(db, 'score', id, { ...plain, ...(counts && scoreColumns(counts)) });

function update(db: Writer, part: WorkshopPart, id: string, columns: object): void {
  const set = given(columns);
  const table: PartTable = tables[part];
  if (Object.keys(set).length > 0) db.update(table).set(set).where(eq(table.id, id)).run();
}

/** Puts a part of the agenda before another of the same workshop, or last for null. */
export function moveAgendaPart(db: Writer, id: string, itemId: string, beforeId: string | null): void {
  const others = positions(db, 'agenda', itemId).filter((other) => other.id !== id);
  db.update(workshopAgenda)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(workshopAgenda.id, id))
    .run();
}

export function removePart(db: Writer, part: WorkshopPart, id: string, now: string): void {
  const table: PartTable = tables[part];
  db.update(table).set({ deletedAt: now }).where(eq(table.id, id)).run();
}

const positions = (db: Reader, part: WorkshopPart, itemId: string) => {
  // They have these columns in common, whichever it is.
  const table = tables[part] as typeof workshopAgenda;
  return db
    .select({ id: table.id, position: table.position })
    .from(table)
    .where(and(eq(table.itemId, itemId), alive(table)))
    .orderBy(asc(table.position), asc(table.id))
    .all();
};

const caseColumns = (anonymised: WorkshopCase['anonymised']) => ({
  anonymisedOn: anonymised?.on ?? null,
  anonymisedBy: anonymised?.by ?? '',
});

const scoreColumns = ([ones, twos, threes, fours, fives]: WorkshopScore['counts']) => ({
  ...{ ones, twos, threes, fours, fives },
});
