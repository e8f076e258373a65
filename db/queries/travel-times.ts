import { and, eq, getTableColumns, inArray, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { TravelTime } from '../domain/place';
import { alive, given } from './alive';
import { place, travelTime } from './tables';

const { createdAt, deletedAt, ...columns } = getTableColumns(travelTime);

/** The travel times from and to a place, with the other one's name, by it; none to a place that was deleted. */
export function travelTimesOf(
  db: Reader,
  placeId: string,
): (TravelTime & { otherId: string; otherName: string })[] {
  const otherId = sql<string>`CASE WHEN ${travelTime.fromPlaceId} = ${placeId} THEN ${travelTime.toPlaceId}
    ELSE ${travelTime.fromPlaceId} END`;
  return db
    .select({ ...columns, otherId: place.id, otherName: place.name })
    .from(travelTime)
    .innerJoin(place, and(eq(place.id, otherId), alive(place)))
    .where(and(or(eq(travelTime.fromPlaceId, placeId), eq(travelTime.toPlaceId, placeId)), alive(travelTime)))
    .orderBy(place.name, place.id, travelTime.minutes, travelTime.id)
    .all();
}

/** The travel times between any two of some places. */
export function travelTimesAmong(db: Reader, placeIds: readonly string[]): TravelTime[] {
  const some = [...placeIds];
  return db
    .select(columns)
    .from(travelTime)
    .where(and(inArray(travelTime.fromPlaceId, some), inArray(travelTime.toPlaceId, some), alive(travelTime)))
    .orderBy(travelTime.id)
    .all();
}

/** One travel time; undefined when there is none, or it was deleted. */
export function getTravelTime(db: Reader, id: string): TravelTime | undefined {
  return db
    .select(columns)
    .from(travelTime)
    .where(and(eq(travelTime.id, id), alive(travelTime)))
    .get();
}

export function insertTravelTime(db: Writer, record: TravelTime): void {
  db.insert(travelTime).values(record).run();
}

export function updateTravelTime(
  db: Writer,
  id: string,
  patch: Partial<Pick<TravelTime, 'mode' | 'minutes' | 'isOneWay'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(travelTime).set(set).where(eq(travelTime.id, id)).run();
}

export function removeTravelTime(db: Writer, id: string, now: string): void {
  db.update(travelTime).set({ deletedAt: now }).where(eq(travelTime.id, id)).run();
}
