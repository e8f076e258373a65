import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Organisation, OrganisationPatch } from '../domain/organisation';
import { queryTerms } from '../domain/search';
import { alive, given } from './alive';
import { matching } from './matching';
import { isNamed, type Reference } from './references';
import {
  agreementParty,
  cooperationAdministration,
  cooperationStep,
  costLine,
  costStatement,
  hoursLine,
  hoursStatement,
  inquiry,
  result,
  solution,
  wayIn,
} from './result-tables';
import {
  followUp,
  gift,
  missionAdministration,
  organisation,
  participation,
  partner,
  person,
  post,
  programmeItem,
} from './tables';

/** An organisation as lists and pickers show it. */
export type OrganisationListRow = Organisation & {
  parentName: string | null;
  partnerName: string | null;
  people: number;
};

const { id, name, kind, city, country, partnerId, parentId, sector, ean, address } = organisation;
const parent = alias(organisation, 'parent');

const rows = (db: Reader) =>
  db
    .select({
      ...{ id, name, kind, city, country, partnerId, parentId, sector, ean, address },
      parentName: parent.name,
      partnerName: partner.name,
      people: sql<number>`(SELECT count(*) FROM person p WHERE p.organisation_id = ${organisation}.id AND p.deleted_at IS NULL)`,
    })
    .from(organisation)
    .leftJoin(parent, and(eq(parent.id, parentId), alive(parent)))
    .leftJoin(partner, and(eq(partner.id, partnerId), alive(partner)));

/** Every organisation in which the words occur; by name. */
export function listOrganisations(db: Reader, text: string): OrganisationListRow[] {
  return rows(db)
    .where(and(alive(organisation), containing(text)))
    .orderBy(name)
    .all();
}

/** The organisations of one partner, or below one organisation; by name. */
export function organisationsOf(
  db: Reader,
  column: 'partnerId' | 'parentId',
  ownerId: string,
): OrganisationListRow[] {
  return rows(db)
    .where(and(alive(organisation), eq(organisation[column], ownerId)))
    .orderBy(name)
    .all();
}

/** The best few for what was typed (the newest while nothing was), and the chosen one, if any, behind them. */
export function findOrganisations(
  db: Reader,
  text: string,
  chosenId: string | null,
  limit: number,
): OrganisationListRow[] {
  const best = rows(db)
    .where(and(alive(organisation), containing(text)))
    .orderBy(...(queryTerms(text) === null ? [] : [name]), desc(id))
    .limit(limit)
    .all();
  if (chosenId === null || best.some((row) => row.id === chosenId)) return best;
  return [
    ...best,
    ...rows(db)
      .where(and(alive(organisation), eq(id, chosenId)))
      .all(),
  ];
}

function containing(text: string) {
  const terms = queryTerms(text);
  return terms === null ? undefined : sql`${id} IN ${matching('organisation', terms)}`;
}

/** One organisation; undefined when there is none, or it was deleted. */
export function getOrganisation(db: Reader, organisationId: string): OrganisationListRow | undefined {
  return rows(db)
    .where(and(eq(id, organisationId), alive(organisation)))
    .get();
}

export function insertOrganisation(db: Writer, record: Organisation): void {
  db.insert(organisation).values(record).run();
}

export function updateOrganisation(db: Writer, organisationId: string, patch: OrganisationPatch): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0)
    db.update(organisation).set(columns).where(eq(id, organisationId)).run();
}

export function removeOrganisation(db: Writer, organisationId: string, now: string): void {
  db.update(organisation).set({ deletedAt: now }).where(eq(id, organisationId)).run();
}

/** Whether an organisation is, or lies below, another: putting that one below it would make a circle. */
export function isWithin(db: Reader, organisationId: string, ancestorId: string): boolean {
  const found = db.get<{ n: number }>(sql`
    WITH RECURSIVE above (id) AS (
      VALUES (${organisationId})
      UNION SELECT o.parent_id FROM organisation o JOIN above USING (id) WHERE o.parent_id IS NOT NULL)
    SELECT count(*) AS n FROM above WHERE id = ${ancestorId}`);
  return found.n > 0;
}

/** Every field in which an organisation is named. */
export const organisationReferences: readonly Reference[] = [
  { table: person, column: person.organisationId },
  { table: post, column: post.organisationId },
  { table: organisation, column: parentId },
  { table: missionAdministration, column: missionAdministration.organisationId },
  { table: participation, column: participation.organisationId },
  { table: programmeItem, column: programmeItem.hostId },
  { table: followUp, column: followUp.hereOrganisationId },
  { table: followUp, column: followUp.thereOrganisationId },
  { table: gift, column: gift.fromOrganisationId },
  { table: gift, column: gift.toOrganisationId },
  { table: cooperationStep, column: cooperationStep.assessorOrganisationId },
  { table: cooperationAdministration, column: cooperationAdministration.organisationId },
  { table: agreementParty, column: agreementParty.organisationId },
  { table: wayIn, column: wayIn.throughOrganisationId },
  { table: solution, column: solution.providerId },
  { table: inquiry, column: inquiry.organisationId },
  { table: result, column: result.confirmedOrganisationId },
  { table: costLine, column: costLine.administrationId },
  { table: costLine, column: costLine.funderId },
  { table: costStatement, column: costStatement.administrationId },
  { table: costStatement, column: costStatement.funderId },
  { table: hoursLine, column: hoursLine.administrationId },
  { table: hoursStatement, column: hoursStatement.administrationId },
];

/** Whether anything names it. */
export const isOrganisationInUse = (db: Reader, organisationId: string): boolean =>
  isNamed(db, organisationReferences, organisationId);
