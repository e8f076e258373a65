import { and, asc, count, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { OpeningHours, Place, PlacePatch } from '../domain/place';
import type { ItemTime } from '../domain/programme';
import { alive, given } from './alive';
import { toItemTime } from './item-times';
import { mission, openingHours, partner, place, programmeItem } from './tables';

/** A place as lists and pickers show it. */
export type PlaceListRow = Place & { items: number; partnerName: string | null };

/** What takes place somewhere, as the page of the place shows it. */
export type PlaceUseRow = {
  itemId: string;
  title: string;
  missionId: string;
  missionTitle: string;
  time: ItemTime;
  zone: string;
};

const { createdAt, deletedAt, ...columns } = getTableColumns(place);

/** Every place, or those of one partner, with how many living items take place there; by name. */
export function listPlaces(db: Reader, partnerId: string | undefined): PlaceListRow[] {
  return db
    .select({
      ...columns,
      items: sql<number>`(SELECT count(*) FROM programme_item i JOIN mission m ON m.id = i.mission_id
        WHERE i.place_id = ${place}.id AND i.deleted_at IS NULL AND m.deleted_at IS NULL)`,
      partnerName: partner.name,
    })
    .from(place)
    .leftJoin(partner, and(eq(partner.id, place.partnerId), alive(partner)))
    .where(and(alive(place), partnerId === undefined ? undefined : eq(place.partnerId, partnerId)))
    .orderBy(asc(place.name), asc(place.id))
    .all();
}

/** One place; undefined when there is none, or it was deleted. */
export function getPlace(db: Reader, id: string): Place | undefined {
  return db
    .select(columns)
    .from(place)
    .where(and(eq(place.id, id), alive(place)))
    .get();
}

export function insertPlace(db: Writer, record: Place): void {
  db.insert(place).values(record).run();
}

export function updatePlace(db: Writer, id: string, patch: PlacePatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(place).set(set).where(eq(place.id, id)).run();
}

/** The place alone gets the tombstone; its hours, blocked and travel times are reached through it only. */
export function removePlace(db: Writer, id: string, now: string): void {
  db.update(place).set({ deletedAt: now }).where(eq(place.id, id)).run();
}

/** Whether something of a living mission's programme takes place there. */
export function isPlaceInUse(db: Reader, placeId: string): boolean {
  const used = db
    .select({ n: count() })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, programmeItem.missionId), alive(mission)))
    .where(and(eq(programmeItem.placeId, placeId), alive(programmeItem)))
    .get();
  return used !== undefined && used.n > 0;
}

/** What takes place there, latest first; what has no day comes before all that has. */
export function usesOf(db: Reader, placeId: string): PlaceUseRow[] {
  const { id, title, day, startsAt, endsAt, zone } = programmeItem;
  const from = sql`coalesce(${startsAt}, ${day})`;
  return db
    .select({
      ...{ itemId: id, title, day, startsAt, endsAt },
      zone: sql<string>`coalesce(${zone}, ${mission.zone})`,
      missionId: mission.id,
      missionTitle: mission.title,
    })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, programmeItem.missionId), alive(mission)))
    .where(and(eq(programmeItem.placeId, placeId), alive(programmeItem)))
    .orderBy(sql`${from} IS NOT NULL`, sql`${from} DESC`, asc(id))
    .all()
    .map(({ day: onDay, startsAt: starts, endsAt: ends, ...row }) => ({
      ...row,
      time: toItemTime({ day: onDay, startsAt: starts, endsAt: ends }),
    }));
}

/** When a place is open, by weekday and time; empty while nobody has said. */
export function openingHoursOf(db: Reader, placeId: string): OpeningHours[] {
  return hoursOf(db, [placeId]).map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
}

/** Makes a place's hours exactly `hours`; what stays is untouched. */
export function setOpeningHours(
  db: Writer,
  placeId: string,
  hours: readonly OpeningHours[],
  newId: () => string,
  now: string,
): void {
  const spell = ({ weekday, opens, closes }: OpeningHours) => `${weekday} ${opens} ${closes}`;
  const wanted = new Map(hours.map((span) => [spell(span), span]));
  const present = hoursOf(db, [placeId]);
  const surplus = present.filter((row) => !wanted.has(spell(row))).map(({ id }) => id);
  if (surplus.length > 0)
    db.update(openingHours).set({ deletedAt: now }).where(inArray(openingHours.id, surplus)).run();
  for (const row of present) wanted.delete(spell(row));
  if (wanted.size > 0)
    db.insert(openingHours)
      .values([...wanted.values()].map((span) => ({ ...span, id: newId(), placeId })))
      .run();
}

const hoursOf = (db: Reader, placeIds: string[]) =>
  db
    .select({
      id: openingHours.id,
      weekday: openingHours.weekday,
      opens: openingHours.opens,
      closes: openingHours.closes,
    })
    .from(openingHours)
    .where(and(inArray(openingHours.placeId, placeIds), alive(openingHours)))
    .orderBy(asc(openingHours.weekday), asc(openingHours.opens), asc(openingHours.id))
    .all();
