import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { AttendanceMark, ItemAttendance } from '../domain/attendance';
import { alive } from './alive';
import { within } from './many-ids';
import { itemAttendance, participation, programmeItem } from './tables';

/** Who was noted as present at, or absent from, the items of a mission. */
export function marksOfMission(db: Reader, missionId: string): ItemAttendance[] {
  const { itemId, participationId, attendance } = itemAttendance;
  return db
    .select({ itemId, participationId, attendance })
    .from(itemAttendance)
    .innerJoin(programmeItem, eq(programmeItem.id, itemId))
    .innerJoin(participation, eq(participation.id, participationId))
    .where(
      and(
        eq(programmeItem.missionId, missionId),
        alive(itemAttendance),
        alive(programmeItem),
        alive(participation),
      ),
    )
    .orderBy(itemAttendance.createdAt, itemAttendance.id)
    .all();
}

/** Notes of some participants whether they came to an item; `null` takes back what was noted. */
export function markAttendance(
  db: Writer,
  itemId: string,
  participationIds: readonly string[],
  attendance: AttendanceMark | null,
  { newId, now }: { newId: () => string; now: string },
): void {
  const rows = db
    .select({ id: itemAttendance.id, participationId: itemAttendance.participationId })
    .from(itemAttendance)
    .where(
      and(
        eq(itemAttendance.itemId, itemId),
        within(itemAttendance.participationId, participationIds),
        alive(itemAttendance),
      ),
    )
    .all();
  const marked = within(
    itemAttendance.id,
    rows.map(({ id }) => id),
  );
  if (attendance === null) {
    db.update(itemAttendance).set({ deletedAt: now }).where(marked).run();
    return;
  }
  db.update(itemAttendance).set({ attendance }).where(marked).run();
  const known = new Set(rows.map(({ participationId }) => participationId));
  const missing = participationIds.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  db.insert(itemAttendance)
    .values(missing.map((participationId) => ({ id: newId(), itemId, participationId, attendance })))
    .run();
}
