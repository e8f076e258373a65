import { and, count, desc, eq, or, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Organisation, OrganisationPatch } from '../domain/organisation';
import { queryTerms } from '../domain/search';
import { alive, given } from './alive';
import { matching } from './matching';
import {
  followUp,
  gift,
  mission,
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

/** Whether a person, their post, another organisation, a mission, a programme, a follow-up or a gift names it. */
export function isOrganisationInUse(db: Reader, organisationId: string): boolean {
  const names = (table: typeof person | typeof organisation, column: SQLiteColumn) =>
    db
      .select({ n: count() })
      .from(table)
      .where(and(eq(column, organisationId), alive(table)))
      .get();
  const missions = (
    table: typeof participation | typeof missionAdministration | typeof programmeItem,
    column: SQLiteColumn,
  ) =>
    db
      .select({ n: count() })
      .from(table)
      .innerJoin(mission, and(eq(mission.id, table.missionId), alive(mission)))
      .where(and(eq(column, organisationId), alive(table)))
      .get();
  const owns = db
    .select({ n: count() })
    .from(followUp)
    .where(
      and(
        or(eq(followUp.hereOrganisationId, organisationId), eq(followUp.thereOrganisationId, organisationId)),
        alive(followUp),
      ),
    )
    .get();
  const held = db
    .select({ n: count() })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), alive(person)))
    .where(and(eq(post.organisationId, organisationId), alive(post)))
    .get();
  const gave = db
    .select({ n: count() })
    .from(gift)
    .leftJoin(mission, eq(mission.id, gift.missionId))
    .where(
      and(
        or(eq(gift.fromOrganisationId, organisationId), eq(gift.toOrganisationId, organisationId)),
        alive(gift),
        alive(mission),
      ),
    )
    .get();
  return [
    held,
    gave,
    names(person, person.organisationId),
    names(organisation, parentId),
    missions(participation, participation.organisationId),
    missions(missionAdministration, missionAdministration.organisationId),
    missions(programmeItem, programmeItem.hostId),
    owns,
  ].some((found) => found !== undefined && found.n > 0);
}
