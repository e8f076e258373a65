import { and, eq, inArray } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Participation } from '../domain/participation';
import type { Substitute } from '../domain/substitution';
import { alive } from './alive';
import { within } from './many-ids';
import {
  groupMember,
  itemAttendance,
  itemParticipant,
  legTraveller,
  practicalData,
  programmeItem,
  room,
  roomGuest,
  travelLeg,
} from './tables';

/** A table of who is on what. */
type PlaceTable = SQLiteTable & {
  id: SQLiteColumn;
  participationId: SQLiteColumn;
  deletedAt: SQLiteColumn;
};

/**
 * Gives a substitute the other's place in the programme: on its items, in the same roles, in its groups, and in charge of
 * what the other was to see to. An item that the other was at stays theirs.
 */
export function passOnProgramme(db: Writer, from: Participation, to: Participation, now: string): void {
  const attended = db
    .select({ itemId: itemAttendance.itemId })
    .from(itemAttendance)
    .where(
      and(
        eq(itemAttendance.participationId, from.id),
        eq(itemAttendance.attendance, 'attended'),
        alive(itemAttendance),
      ),
    )
    .all()
    .map(({ itemId }) => itemId);
  const { itemId, role } = itemParticipant;
  passOn(db, itemParticipant, { what: { itemId, role }, from: [from.id], to: to.id, now }, (place) =>
    attended.includes(place.itemId as string),
  );
  passOn(db, groupMember, { what: { groupId: groupMember.groupId }, from: [from.id], to: to.id, now });
  db.update(programmeItem)
    .set({ responsibleId: to.personId })
    .where(
      and(
        eq(programmeItem.missionId, from.missionId),
        eq(programmeItem.responsibleId, from.personId),
        alive(programmeItem),
      ),
    )
    .run();
}

/** Gives a substitute the legs and rooms that are in the names of those they come for. */
export function passOnTravel(db: Writer, from: readonly string[], to: string, now: string): void {
  passOn(db, legTraveller, { what: { legId: legTraveller.legId }, from, to, now });
  passOn(db, roomGuest, { what: { roomId: roomGuest.roomId }, from, to, now });
}

/** Moves places to somebody else; one that they have already is just left. */
export function passOn(
  db: Writer,
  table: PlaceTable,
  places: { what: Record<string, SQLiteColumn>; from: readonly string[]; to: string; now: string },
  isKept: (place: Record<string, unknown>) => boolean = () => false,
): void {
  const { what, from, to, now } = places;
  const rows = db
    .select({ ...what, id: table.id, participationId: table.participationId })
    .from(table)
    .where(and(within(table.participationId, [...from, to]), alive(table)))
    .all() as ({ id: string; participationId: string } & Record<string, unknown>)[];
  const keyOf = (row: Record<string, unknown>) => JSON.stringify(Object.keys(what).map((key) => row[key]));
  const held = new Set(rows.filter(({ participationId }) => participationId === to).map(keyOf));
  const moved: string[] = [];
  const left: string[] = [];
  for (const row of rows) {
    if (row.participationId === to || isKept(row)) continue;
    (held.has(keyOf(row)) ? left : moved).push(row.id);
    held.add(keyOf(row));
  }
  db.update(table).set({ participationId: to }).where(inArray(table.id, moved)).run();
  db.update(table).set({ deletedAt: now }).where(inArray(table.id, left)).run();
}

/**
 * What of their journey is in the names of some participations: how many legs and how many rooms.
 * @param participationIds those whom a substitute comes for
 */
export function travelInNamesOf(
  db: Reader,
  participationIds: readonly string[],
): Pick<Substitute, 'legs' | 'rooms'> {
  const legs = db
    .selectDistinct({ id: travelLeg.id })
    .from(legTraveller)
    .innerJoin(travelLeg, eq(travelLeg.id, legTraveller.legId))
    .where(and(within(legTraveller.participationId, participationIds), alive(legTraveller), alive(travelLeg)))
    .all();
  const rooms = db
    .selectDistinct({ id: room.id })
    .from(roomGuest)
    .innerJoin(room, eq(room.id, roomGuest.roomId))
    .where(and(within(roomGuest.participationId, participationIds), alive(roomGuest), alive(room)))
    .all();
  return { legs: legs.length, rooms: rooms.length };
}

/** What somebody's practical data has; null where nothing was written down. */
export function practicalGaps(db: Reader, participationId: string): Substitute['practical'] {
  const { passportNumber, visa, diets, dietNote } = practicalData;
  const row = db
    .select({ passportNumber, visa, diets, dietNote })
    .from(practicalData)
    .where(and(eq(practicalData.participationId, participationId), alive(practicalData)))
    .get();
  if (!row) return null;
  return {
    hasPassport: row.passportNumber !== '',
    visa: row.visa,
    hasDiet: row.diets !== '' || row.dietNote !== '',
  };
}
