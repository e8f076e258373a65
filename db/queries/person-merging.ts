import { and, eq, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import { inOrder } from '../domain/duplicates';
import { type MergedPerson, type PersonUse, personUses } from '../domain/merging';
import { alive } from './alive';
import { renameInDismissals } from './conflict-dismissals';
import { participationsToMerge, unite } from './participation-merging';
import { living, type RecordTable } from './references';
import {
  agreementParty,
  cooperationStep,
  followUpContact,
  need,
  result,
  solution,
  wayIn,
  workshopAgenda,
  workshopModerator,
} from './result-tables';
import {
  blockedTime,
  checklistItem,
  contactDetail,
  distinctPair,
  followUp,
  gift,
  mission,
  participation,
  person,
  personLanguage,
  personWording,
  photo,
  post,
  programmeItem,
} from './tables';

/** Every field that names a person and can name another instead. */
const references: readonly {
  use: Exclude<PersonUse, 'missions'>;
  table: RecordTable;
  field: string;
  column: SQLiteColumn;
}[] = [
  { use: 'leads', table: mission, field: 'leadId', column: mission.leadId },
  { use: 'items', table: programmeItem, field: 'responsibleId', column: programmeItem.responsibleId },
  { use: 'followUps', table: followUp, field: 'herePersonId', column: followUp.herePersonId },
  { use: 'followUps', table: followUp, field: 'therePersonId', column: followUp.therePersonId },
  { use: 'checklists', table: checklistItem, field: 'ownerId', column: checklistItem.ownerId },
  { use: 'followUps', table: followUpContact, field: 'personId', column: followUpContact.personId },
  {
    use: 'cooperations',
    table: cooperationStep,
    field: 'assessorPersonId',
    column: cooperationStep.assessorPersonId,
  },
  { use: 'agreements', table: agreementParty, field: 'signatoryId', column: agreementParty.signatoryId },
  { use: 'waysIn', table: wayIn, field: 'throughPersonId', column: wayIn.throughPersonId },
  { use: 'needs', table: need, field: 'saidById', column: need.saidById },
  { use: 'solutions', table: solution, field: 'contactId', column: solution.contactId },
  { use: 'workshops', table: workshopAgenda, field: 'leadId', column: workshopAgenda.leadId },
  { use: 'workshops', table: workshopModerator, field: 'personId', column: workshopModerator.personId },
  { use: 'results', table: result, field: 'confirmedPersonId', column: result.confirmedPersonId },
  { use: 'gifts', table: gift, field: 'fromPersonId', column: gift.fromPersonId },
  { use: 'gifts', table: gift, field: 'toPersonId', column: gift.toPersonId },
  { use: 'blockedTimes', table: blockedTime, field: 'personId', column: blockedTime.personId },
  { use: 'assistants', table: person, field: 'assistantId', column: person.assistantId },
];

/** How often somebody is named, by where; what is part of something deleted doesn't count. */
export function usesOf(db: Reader, personId: string): Record<PersonUse, number> {
  const count = (table: RecordTable, which: SQL | undefined) =>
    db
      .select({ n: sql<number>`count(*)` })
      .from(table)
      .where(and(which, living(table)))
      .get()?.n ?? 0;
  // A row that names somebody twice, as a follow-up's two owners, is one.
  const countIn = (use: PersonUse) => {
    const byTable = Map.groupBy(
      references.filter((reference) => reference.use === use),
      ({ table }) => table,
    );
    return [...byTable].reduce(
      (sum, [table, of]) => sum + count(table, or(...of.map(({ column }) => eq(column, personId)))),
      0,
    );
  };
  const missions = count(participation, eq(participation.personId, personId));
  return Object.fromEntries(
    personUses.map((use) => [use, use === 'missions' ? missions : countIn(use)]),
  ) as Record<PersonUse, number>;
}

/** The titles of the missions on which two people both are. */
export const missionsOfBoth = (db: Reader, one: string, other: string): string[] =>
  participationsToMerge(db, one, other)
    .filter(({ missionDeletedAt }) => missionDeletedAt === null)
    .map(({ title }) => title);

/**
 * Makes two people one: the kept one becomes what was merged, everything that names the other names them, and the other
 * is deleted, pointing to whom they have become. Where both are on one mission, their participations become one too.
 */
export function mergeInto(
  db: Writer,
  { goneId, merged }: { goneId: string; merged: MergedPerson },
  clock: { newId: () => string; now: string },
): void {
  const { id: keptId, ...fields } = merged.person;
  for (const { kept, gone } of participationsToMerge(db, keptId, goneId)) unite(db, kept, gone, clock);
  db.update(participation)
    .set({ personId: keptId })
    .where(and(eq(participation.personId, goneId), alive(participation)))
    .run();
  for (const { table, field, column } of references)
    db.update(table)
      .set({ [field]: keptId })
      .where(and(eq(column, goneId), alive(table)))
      .run();
  renameInDismissals(db, goneId, keptId);
  moveApart(db, goneId, keptId, clock.now);
  settleOwn(db, goneId, merged, clock);
  db.update(person).set(fields).where(eq(person.id, keptId)).run();
  db.update(person).set({ mergedIntoId: keptId }).where(eq(person.mergedIntoId, goneId)).run();
  db.update(person).set({ mergedIntoId: keptId, deletedAt: clock.now }).where(eq(person.id, goneId)).run();
}

/** Whoever is somebody else than the one who goes is somebody else than the one who stays. */
function moveApart(db: Writer, goneId: string, keptId: string, now: string): void {
  const { id, firstId, secondId } = distinctPair;
  const pairsOf = (personId: string) =>
    db
      .select({ id, firstId, secondId })
      .from(distinctPair)
      .where(and(or(eq(firstId, personId), eq(secondId, personId)), alive(distinctPair)))
      .all();
  const otherThan = (personId: string, pair: { firstId: string; secondId: string }) =>
    pair.firstId === personId ? pair.secondId : pair.firstId;
  const known = new Set(pairsOf(keptId).map((pair) => otherThan(keptId, pair)));
  for (const pair of pairsOf(goneId)) {
    const third = otherThan(goneId, pair);
    const [first, second] = inOrder(keptId, third);
    const isKnown = third === keptId || known.has(third);
    db.update(distinctPair)
      .set(isKnown ? { deletedAt: now } : { firstId: first, secondId: second })
      .where(eq(id, pair.id))
      .run();
  }
}

type OwnTable = RecordTable & { personId: SQLiteColumn };

/** Gives the kept one what belonged to both: posts, wordings, languages, numbers, a photo. */
function settleOwn(
  db: Writer,
  goneId: string,
  { person: { id: personId }, wordings, posts, languages, contacts, photoId }: MergedPerson,
  { newId, now }: { newId: () => string; now: string },
): void {
  const keys = generateNKeysBetween(null, null, contacts.length);
  const own: readonly [OwnTable, readonly { id: string | null }[]][] = [
    [personWording, wordings],
    [post, posts],
    [personLanguage, languages],
    [contactDetail, contacts.map((contact, index) => ({ ...contact, position: keys[index] ?? '' }))],
    [photo, photoId === null ? [] : [{ id: photoId }]],
  ];
  for (const [table, rows] of own) {
    const stays = rows.flatMap(({ id }) => id ?? []);
    db.update(table)
      .set({ deletedAt: now })
      .where(and(inArray(table.personId, [personId, goneId]), notInArray(table.id, stays), alive(table)))
      .run();
    for (const { id, ...row } of rows)
      if (id === null)
        db.insert(table)
          .values({ ...row, id: newId(), personId })
          .run();
      else
        db.update(table)
          .set({ ...row, personId })
          .where(eq(table.id, id))
          .run();
  }
}
