import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../connection/office';
import { alive } from './alive';
import { memo, memoTopic } from './memo-tables';
import {
  agreement,
  agreementParty,
  agreementTopic,
  cooperation,
  cooperationAdministration,
  cooperationStep,
  costLine,
  costStatement,
  followUpContact,
  hoursLine,
  hoursStatement,
  inquiry,
  need,
  needMatch,
  partnerStatement,
  solution,
  solutionTopic,
  wayIn,
  workshopAgenda,
  workshopModerator,
  workshopSolution,
} from './result-tables';
import {
  checklistItem,
  followUp,
  gift,
  mission,
  missionAdministration,
  missionTopic,
  participation,
  partner,
  person,
  post,
  programmeItem,
} from './tables';

export type RecordTable = SQLiteTable & { id: SQLiteColumn; deletedAt: SQLiteColumn };

/** A field in which a record is named. */
export type Reference = { readonly table: RecordTable; readonly column: SQLiteColumn };

/** What is only a part of another record, and gone together with it. What isn't here stands by itself. */
const owners = new Map<RecordTable, Reference>([
  [missionTopic, { table: mission, column: missionTopic.missionId }],
  [missionAdministration, { table: mission, column: missionAdministration.missionId }],
  [participation, { table: mission, column: participation.missionId }],
  [programmeItem, { table: mission, column: programmeItem.missionId }],
  [checklistItem, { table: mission, column: checklistItem.missionId }],
  [gift, { table: mission, column: gift.missionId }],
  // A cooperation's own costs and hours keep it from being removed.
  [costLine, { table: mission, column: costLine.missionId }],
  [costStatement, { table: mission, column: costStatement.missionId }],
  [hoursLine, { table: mission, column: hoursLine.missionId }],
  [hoursStatement, { table: mission, column: hoursStatement.missionId }],
  [post, { table: person, column: post.personId }],
  [followUpContact, { table: followUp, column: followUpContact.followUpId }],
  [workshopAgenda, { table: programmeItem, column: workshopAgenda.itemId }],
  [workshopModerator, { table: programmeItem, column: workshopModerator.itemId }],
  [workshopSolution, { table: programmeItem, column: workshopSolution.itemId }],
  [wayIn, { table: partner, column: wayIn.partnerId }],
  [partnerStatement, { table: partner, column: partnerStatement.partnerId }],
  [need, { table: partner, column: need.partnerId }],
  [needMatch, { table: need, column: needMatch.needId }],
  [inquiry, { table: partner, column: inquiry.partnerId }],
  [solutionTopic, { table: solution, column: solutionTopic.solutionId }],
  [cooperationStep, { table: cooperation, column: cooperationStep.cooperationId }],
  [cooperationAdministration, { table: cooperation, column: cooperationAdministration.cooperationId }],
  [agreement, { table: cooperation, column: agreement.cooperationId }],
  [agreementParty, { table: agreement, column: agreementParty.agreementId }],
  [memoTopic, { table: memo, column: memoTopic.memoId }],
  [agreementTopic, { table: agreement, column: agreementTopic.agreementId }],
]);

/** Rows that are there, and whose owner is, if they have one. */
export function living(table: RecordTable): SQL | undefined {
  const owner = owners.get(table);
  return and(
    alive(table),
    owner &&
      or(
        sql`${owner.column} IS NULL`,
        sql`${owner.column} IN (SELECT ${owner.table.id} FROM ${owner.table} WHERE ${living(owner.table)})`,
      ),
  );
}

/** Whether a record is there: neither it nor what it is a part of was removed. */
export const isThere = (db: Reader, table: RecordTable, id: string): boolean =>
  db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), living(table)))
    .get() !== undefined;

/** Whether all the records are there that are named; an id that is null or left out names none. */
export const areThere = (
  db: Reader,
  named: readonly { readonly table: RecordTable; readonly id: string | null | undefined }[],
): boolean => named.every(({ table, id }) => !id || isThere(db, table, id));

/** Whether anything that is there names a record in one of these fields; one query, however many they are. */
export function isNamed(db: Reader, references: readonly Reference[], id: string): boolean {
  const places = references.map(
    ({ table, column }) => sql`EXISTS (SELECT 1 FROM ${table} WHERE ${and(eq(column, id), living(table))})`,
  );
  return db.get<{ named: number }>(sql`SELECT ${sql.join(places, sql` OR `)} AS named`).named === 1;
}
