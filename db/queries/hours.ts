import { and, asc, eq, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { HoursLine, HoursSaid, HoursStatement } from '../domain/hours';
import { alive, given } from './alive';
import { type CostScope, fromOwner, inScope, toOwner } from './costs';
import { hoursLine, hoursStatement } from './result-tables';

/** The lines of the owners, by when the work was done, then in the order in which they were entered. */
export const hoursLinesOf = (db: Reader, scope: CostScope): HoursLine[] =>
  linesWhere(db, inScope(hoursLine, scope));

/** One line; undefined when there is none, or it was removed. */
export const getHoursLine = (db: Reader, id: string): HoursLine | undefined =>
  linesWhere(db, eq(hoursLine.id, id))[0];

function linesWhere(db: Reader, which: SQL | undefined): HoursLine[] {
  return db
    .select()
    .from(hoursLine)
    .where(and(which, alive(hoursLine)))
    .orderBy(asc(hoursLine.workedOn), asc(hoursLine.id))
    .all()
    .map(({ missionId, cooperationId, createdAt, deletedAt, ...plain }) => ({
      ...plain,
      owner: toOwner({ missionId, cooperationId }),
    }));
}

/** What is said of the owners' hours, in the order in which it was said. */
export const hoursStatementsOf = (db: Reader, scope: CostScope): HoursStatement[] =>
  statementsWhere(db, inScope(hoursStatement, scope));

/** One statement; undefined when there is none, or it was removed. */
export const getHoursStatement = (db: Reader, id: string): HoursStatement | undefined =>
  statementsWhere(db, eq(hoursStatement.id, id))[0];

function statementsWhere(db: Reader, which: SQL | undefined): HoursStatement[] {
  return db
    .select()
    .from(hoursStatement)
    .where(and(which, alive(hoursStatement)))
    .orderBy(asc(hoursStatement.id))
    .all()
    .map((row) => {
      const { id, administrationId, topicId, source } = row;
      return { id, administrationId, topicId, source, owner: toOwner(row), said: toSaid(row) };
    });
}

export function insertHoursLine(db: Writer, { owner, ...plain }: HoursLine, now: string): void {
  db.insert(hoursLine)
    .values({ ...plain, ...fromOwner(owner), createdAt: now })
    .run();
}

export function updateHoursLine(
  db: Writer,
  id: string,
  patch: Partial<Omit<HoursLine, 'id' | 'owner'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(hoursLine).set(set).where(eq(hoursLine.id, id)).run();
}

export function removeHoursLine(db: Writer, id: string, now: string): void {
  db.update(hoursLine).set({ deletedAt: now }).where(eq(hoursLine.id, id)).run();
}

export function insertHoursStatement(
  db: Writer,
  { owner, said, ...plain }: HoursStatement,
  now: string,
): void {
  db.insert(hoursStatement)
    .values({ ...plain, ...fromOwner(owner), ...fromSaid(said), createdAt: now })
    .run();
}

export function removeHoursStatement(db: Writer, id: string, now: string): void {
  db.update(hoursStatement).set({ deletedAt: now }).where(eq(hoursStatement.id, id)).run();
}

function toSaid({ kind, minutes, basis }: typeof hoursStatement.$inferSelect): HoursSaid {
  if (kind === 'not-recorded') return { kind };
  // The table's own CHECK: whatever is recorded has its minutes.
  const known = minutes ?? 0;
  return kind === 'estimate' ? { kind, minutes: known, basis } : { kind, minutes: known };
}

const fromSaid = (said: HoursSaid) => ({
  kind: said.kind,
  minutes: 'minutes' in said ? said.minutes : null,
  basis: said.kind === 'estimate' ? said.basis : '',
});
