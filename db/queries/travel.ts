import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { byDeparture } from '../domain/stay';
import type { LegPatch, Room, RoomPatch, TravelLeg } from '../domain/travel';
import { alive, given } from './alive';
import { setLinks } from './links';
import { within } from './many-ids';
import { legTraveller, participation, room, roomGuest, travelLeg } from './tables';

/** A mission's legs by departure, each with its travellers as they came to the mission. */
export const listLegs = (db: Reader, missionId: string): TravelLeg[] =>
  legsWhere(db, eq(travelLeg.missionId, missionId));

/** The legs of some missions, by departure. */
export const legsOf = (db: Reader, missionIds: readonly string[]): TravelLeg[] =>
  legsWhere(db, within(travelLeg.missionId, missionIds));

/** One leg; undefined when there is none, or it was removed. */
export const getLeg = (db: Reader, id: string): TravelLeg | undefined =>
  legsWhere(db, eq(travelLeg.id, id))[0];

function legsWhere(db: Reader, which: SQL): TravelLeg[] {
  const { id, missionId, direction, mode, number, fromName, toName, pickUp, note } = travelLeg;
  const { departsAt, departsZone, arrivesAt, arrivesZone } = travelLeg;
  const legs = db
    .select({
      ...{ id, missionId, direction, mode, number, fromName, toName, pickUp, note },
      ...{ departsAt, departsZone, arrivesAt, arrivesZone },
    })
    .from(travelLeg)
    .where(and(which, alive(travelLeg)))
    .all();
  const travellers = db
    .select({ of: legTraveller.legId, participationId: legTraveller.participationId })
    .from(legTraveller)
    .innerJoin(travelLeg, eq(travelLeg.id, legTraveller.legId))
    .innerJoin(participation, eq(participation.id, legTraveller.participationId))
    .where(and(which, alive(legTraveller), alive(travelLeg), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(participation.id))
    .all();
  return withPeople(legs, travellers).sort(byDeparture);
}

/** A mission's rooms by hotel, day and number, each with its guests as they came to the mission. */
export const listRooms = (db: Reader, missionId: string): Room[] =>
  roomsWhere(db, eq(room.missionId, missionId));

/** One room; undefined when there is none, or it was removed. */
export const getRoom = (db: Reader, id: string): Room | undefined => roomsWhere(db, eq(room.id, id))[0];

function roomsWhere(db: Reader, which: SQL): Room[] {
  const { id, missionId, hotel, kind, number, checksIn, checksOut, note } = room;
  const rooms = db
    .select({ id, missionId, hotel, kind, number, checksIn, checksOut, note })
    .from(room)
    .where(and(which, alive(room)))
    // Room 9 comes before room 10.
    .orderBy(asc(hotel), asc(checksIn), sql`length(${number})`, asc(number), asc(room.createdAt), asc(id))
    .all();
  const guests = db
    .select({ of: roomGuest.roomId, participationId: roomGuest.participationId })
    .from(roomGuest)
    .innerJoin(room, eq(room.id, roomGuest.roomId))
    .innerJoin(participation, eq(participation.id, roomGuest.participationId))
    .where(and(which, alive(roomGuest), alive(room), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(participation.id))
    .all();
  return withPeople(rooms, guests);
}

function withPeople<R extends { id: string }>(
  records: readonly R[],
  people: readonly { of: string; participationId: string }[],
): (R & { participationIds: string[] })[] {
  const byRecord = Map.groupBy(people, ({ of }) => of);
  return records.map((record) => ({
    ...record,
    participationIds: (byRecord.get(record.id) ?? []).map(({ participationId }) => participationId),
  }));
}

export function insertLeg(
  db: Writer,
  { participationIds, ...leg }: TravelLeg,
  newId: () => string,
  now: string,
): void {
  db.insert(travelLeg).values(leg).run();
  setTravellers(db, leg.id, participationIds, newId, now);
}

export function updateLeg(
  db: Writer,
  id: string,
  { participationIds, ...patch }: LegPatch,
  newId: () => string,
  now: string,
): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0) db.update(travelLeg).set(columns).where(eq(travelLeg.id, id)).run();
  if (participationIds) setTravellers(db, id, participationIds, newId, now);
}

/** Takes a leg away, and everybody off it. */
export function removeLeg(db: Writer, id: string, now: string): void {
  db.update(travelLeg).set({ deletedAt: now }).where(eq(travelLeg.id, id)).run();
  db.update(legTraveller)
    .set({ deletedAt: now })
    .where(and(eq(legTraveller.legId, id), alive(legTraveller)))
    .run();
}

export function insertRoom(
  db: Writer,
  { participationIds, ...own }: Room,
  newId: () => string,
  now: string,
): void {
  db.insert(room).values(own).run();
  setGuests(db, own.id, participationIds, newId, now);
}

export function updateRoom(
  db: Writer,
  id: string,
  { participationIds, ...patch }: RoomPatch,
  newId: () => string,
  now: string,
): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0) db.update(room).set(columns).where(eq(room.id, id)).run();
  if (participationIds) setGuests(db, id, participationIds, newId, now);
}

/** Takes a room away, and everybody out of it. */
export function removeRoom(db: Writer, id: string, now: string): void {
  db.update(room).set({ deletedAt: now }).where(eq(room.id, id)).run();
  db.update(roomGuest)
    .set({ deletedAt: now })
    .where(and(eq(roomGuest.roomId, id), alive(roomGuest)))
    .run();
}

function setTravellers(
  db: Writer,
  legId: string,
  wanted: readonly string[],
  newId: () => string,
  now: string,
): void {
  setLinks(db, legTraveller, {
    owner: { column: legTraveller.legId, id: legId },
    target: legTraveller.participationId,
    wanted,
    row: (participationId) => ({ id: newId(), legId, participationId }),
    now,
  });
}

function setGuests(
  db: Writer,
  roomId: string,
  wanted: readonly string[],
  newId: () => string,
  now: string,
): void {
  setLinks(db, roomGuest, {
    owner: { column: roomGuest.roomId, id: roomId },
    target: roomGuest.participationId,
    wanted,
    row: (participationId) => ({ id: newId(), roomId, participationId }),
    now,
  });
}
