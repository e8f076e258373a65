import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Holiday } from '../domain/place';
import { alive } from './alive';
import { holiday } from './tables';

const { createdAt, deletedAt, ...columns } = getTableColumns(holiday);

/** The public holidays at a partner's, by date. */
export function holidaysOf(db: Reader, partnerId: string): Holiday[] {
  return db
    .select(columns)
    .from(holiday)
    .where(and(eq(holiday.partnerId, partnerId), alive(holiday)))
    .orderBy(asc(holiday.day), asc(holiday.name), asc(holiday.id))
    .all();
}

/** Whether there is such a holiday. */
export function hasHoliday(db: Reader, id: string): boolean {
  const row = db
    .select({ id: holiday.id })
    .from(holiday)
    .where(and(eq(holiday.id, id), alive(holiday)))
    .get();
  return row !== undefined;
}

export function insertHolidays(db: Writer, records: readonly Holiday[]): void {
  if (records.length > 0)
    db.insert(holiday)
      .values([...records])
      .run();
}

export function removeHoliday(db: Writer, id: string, now: string): void {
  db.update(holiday).set({ deletedAt: now }).where(eq(holiday.id, id)).run();
}
