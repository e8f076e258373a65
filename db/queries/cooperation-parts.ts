import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { AdministrationPart, CapacityScore, Perspective } from '../domain/cooperation';
import { alive, given } from './alive';
import { namesOf } from './parties';
import { lastPosition, positionBefore } from './positions';
import { capacityScore, cooperationAdministration, perspective } from './result-tables';

/** What each side hopes for, who takes part, and how well the partner can follow up. */

const perspectiveColumns = {
  id: perspective.id,
  cooperationId: perspective.cooperationId,
  side: perspective.side,
  text: perspective.text,
};
const administrationColumns = {
  id: cooperationAdministration.id,
  cooperationId: cooperationAdministration.cooperationId,
  organisationId: cooperationAdministration.organisationId,
  did: cooperationAdministration.did,
};
const { createdAt: scoredAt, deletedAt: unscoredAt, ...capacityColumns } = capacityScore;
const scoreColumns = {
  id: capacityColumns.id,
  cooperationId: capacityColumns.cooperationId,
  phase: capacityColumns.phase,
  score: capacityColumns.score,
  assessedOn: capacityColumns.assessedOn,
  assessedBy: capacityColumns.assessedBy,
  note: capacityColumns.note,
};

/** What both sides hope for, in the order in which it was put. */
export const perspectivesOf = (db: Reader, cooperationId: string): Perspective[] =>
  db
    .select(perspectiveColumns)
    .from(perspective)
    .where(and(eq(perspective.cooperationId, cooperationId), alive(perspective)))
    .orderBy(asc(perspective.position), asc(perspective.id))
    .all();

/** One perspective; undefined when there is none, or it was removed. */
export const getPerspective = (db: Reader, id: string): Perspective | undefined =>
  db
    .select(perspectiveColumns)
    .from(perspective)
    .where(and(eq(perspective.id, id), alive(perspective)))
    .get();

/** Adds a perspective behind the others. */
export function insertPerspective(db: Writer, record: Perspective): void {
  db.insert(perspective)
    .values({ ...record, position: lastPosition(placesOf(db, perspective, record.cooperationId)) })
    .run();
}

export function updatePerspective(
  db: Writer,
  id: string,
  patch: Partial<Pick<Perspective, 'side' | 'text'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(perspective).set(set).where(eq(perspective.id, id)).run();
}

/** The administrations that take part with their names, in the order in which they were put. */
export function administrationsOf(
  db: Reader,
  cooperationId: string,
): (AdministrationPart & { organisationName: string | null })[] {
  const rows = db
    .select(administrationColumns)
    .from(cooperationAdministration)
    .where(and(eq(cooperationAdministration.cooperationId, cooperationId), alive(cooperationAdministration)))
    .orderBy(asc(cooperationAdministration.position), asc(cooperationAdministration.id))
    .all();
  const names = namesOf(db, { organisations: rows.map(({ organisationId }) => organisationId) });
  return rows.map((row) => ({ ...row, organisationName: names.get(row.organisationId) ?? null }));
}

/** One administration's part; undefined when there is none, or it was removed. */
export const getAdministration = (db: Reader, id: string): AdministrationPart | undefined =>
  db
    .select(administrationColumns)
    .from(cooperationAdministration)
    .where(and(eq(cooperationAdministration.id, id), alive(cooperationAdministration)))
    .get();

/** Adds an administration behind the others. */
export function insertAdministration(db: Writer, record: AdministrationPart): void {
  db.insert(cooperationAdministration)
    .values({
      ...record,
      position: lastPosition(placesOf(db, cooperationAdministration, record.cooperationId)),
    })
    .run();
}

export function updateAdministration(
  db: Writer,
  id: string,
  patch: Partial<Pick<AdministrationPart, 'organisationId' | 'did'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0)
    db.update(cooperationAdministration).set(set).where(eq(cooperationAdministration.id, id)).run();
}

/** How the partner's capacity was judged, by day. */
export const capacityOf = (db: Reader, cooperationId: string): CapacityScore[] =>
  db
    .select(scoreColumns)
    .from(capacityScore)
    .where(and(eq(capacityScore.cooperationId, cooperationId), alive(capacityScore)))
    .orderBy(asc(capacityScore.assessedOn), asc(capacityScore.id))
    .all();

/** One score; undefined when there is none, or it was removed. */
export const getCapacity = (db: Reader, id: string): CapacityScore | undefined =>
  db
    .select(scoreColumns)
    .from(capacityScore)
    .where(and(eq(capacityScore.id, id), alive(capacityScore)))
    .get();

export function insertCapacity(db: Writer, record: CapacityScore): void {
  db.insert(capacityScore).values(record).run();
}

export function updateCapacity(
  db: Writer,
  id: string,
  patch: Partial<Omit<CapacityScore, 'id' | 'cooperationId'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(capacityScore).set(set).where(eq(capacityScore.id, id)).run();
}

type Placed = typeof perspective | typeof cooperationAdministration;

const tables = { perspective, administration: cooperationAdministration, capacity: capacityScore };

/** Puts a part before another of the same cooperation, or last for null. */
export function movePart(
  db: Writer,
  kind: 'perspective' | 'administration',
  { id, cooperationId }: { id: string; cooperationId: string },
  beforeId: string | null,
): void {
  const table = tables[kind];
  const others = placesOf(db, table, cooperationId).filter((other) => other.id !== id);
  db.update(table)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(table.id, id))
    .run();
}

export function removePart(db: Writer, kind: keyof typeof tables, id: string, now: string): void {
  const table = tables[kind];
  db.update(table).set({ deletedAt: now }).where(eq(table.id, id)).run();
}

const placesOf = (db: Reader, table: Placed, cooperationId: string) =>
  db
    .select({ id: table.id, position: table.position })
    .from(table)
    .where(and(eq(table.cooperationId, cooperationId), alive(table)))
    .orderBy(asc(table.position), asc(table.id))
    .all();
