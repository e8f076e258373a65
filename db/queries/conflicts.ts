import { and, eq, getTableColumns, gte, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ConflictInput, ConflictItem, Journey } from '../domain/conflicts/input';
import { append } from '../domain/conflicts/scene';
import { addDays } from '../domain/dates';
import { zoneOfItem } from '../domain/programme';
import { legsByTraveller, stayOf } from '../domain/stay';
import { alive } from './alive';
import { journeysNear } from './journeys';
import { distinct, within } from './many-ids';
import { toDates } from './mission-dates';
import { getOffice } from './office';
import { itemsOf } from './programme';
import { promisesOf } from './promises';
import {
  blockedTime,
  groupMember,
  holiday,
  mission,
  missionTopic,
  openingHours,
  participation,
  partner,
  place,
  programmeGroup,
  programmeItem,
} from './tables';
import { legsOf } from './travel';
import { travelTimesAmong } from './travel-times';

/** A mission's own records and what is known of its people and places; all but what other missions want of them. */
export type OwnInput = Omit<ConflictInput, 'elsewhere'>;

/** What the conflicts of some missions are found from; of those of them that are there. */
export function conflictInputs(db: Reader, missionIds: readonly string[], today: string): OwnInput[] {
  const office = getOffice(db);
  const items = byMission(itemsOf(db, missionIds));
  const groups = byMission(groupsOf(db, missionIds));
  const participations = byMission(participationsOf(db, missionIds));
  const legs = legsByTraveller(legsOf(db, missionIds));
  const placeIds = [...items.values()].flat().map(({ placeId }) => placeId);
  const near = surroundings(db, distinct(placeIds), [...participations.values()].flat());
  const missions = missionsOf(db, missionIds);
  const partnerIds = [...missions, ...near.places.values()].map(({ partnerId }) => partnerId);
  const calendars = calendarsOf(db, distinct(partnerIds));
  const promises = promisesOf(db, missionIds, today);
  const journeys = journeysByPerson(db, [...items.values()].flat(), [...participations.values()].flat());
  return missions.map((own) => {
    const ownItems = items.get(own.id) ?? [];
    const zone = zoneOfItem({ zone: null }, own);
    const ownPeople = (participations.get(own.id) ?? []).map((one) => {
      const { arrivesAt, departsAt } = stayOf(one, legs.get(one.id) ?? [], zone);
      return { ...one, arrivesAt, departsAt };
    });
    const personIds = distinct(ownPeople.map(({ personId }) => personId));
    const places = pick(near.places, distinct(ownItems.map(({ placeId }) => placeId)));
    const ownPlaceIds = new Set(places.map(({ id }) => id));
    const hosts = distinct([own.partnerId, ...places.map(({ partnerId }) => partnerId)]);
    return {
      mission: own,
      items: ownItems,
      groups: groups.get(own.id) ?? [],
      participations: ownPeople,
      places,
      travelTimes: pick(near.travelTimes, [...ownPlaceIds])
        .flat()
        .filter(({ toPlaceId }) => ownPlaceIds.has(toPlaceId)),
      blockedTimes: pick(near.blockedTimes, [...ownPlaceIds, ...personIds]).flat(),
      journeys: [...new Set(pick(journeys, personIds).flat())],
      calendars: pick(calendars, hosts),
      promises: promises.get(own.id) ?? [],
      office,
      today,
    };
  });
}

function missionsOf(db: Reader, ids: readonly string[]): OwnInput['mission'][] {
  const { id, title, stage, startsOn, endsOn, period, zone, direction, partnerId } = mission;
  const topics = db
    .select({ missionId: missionTopic.missionId, topicId: missionTopic.topicId })
    .from(missionTopic)
    .where(and(inArray(missionTopic.missionId, [...ids]), alive(missionTopic)))
    .all();
  const topicsOf = byMission(topics);
  return db
    .select({ id, title, stage, startsOn, endsOn, period, zone, direction, partnerId })
    .from(mission)
    .where(and(inArray(id, [...ids]), alive(mission)))
    .all()
    .map(({ startsOn, endsOn, period, ...plain }) => ({
      ...plain,
      dates: toDates({ startsOn, endsOn, period }),
      topicIds: (topicsOf.get(plain.id) ?? []).map(({ topicId }) => topicId),
    }));
}

function participationsOf(db: Reader, missionIds: readonly string[]) {
  const { id, missionId, personId, role, invitation, standsInForId, arrivesAt, departsAt } = participation;
  return db
    .select({ id, missionId, personId, role, invitation, standsInForId, arrivesAt, departsAt })
    .from(participation)
    .where(and(inArray(missionId, [...missionIds]), alive(participation)))
    .all();
}

function groupsOf(db: Reader, missionIds: readonly string[]) {
  const groups = db
    .select({ id: programmeGroup.id, missionId: programmeGroup.missionId })
    .from(programmeGroup)
    .where(and(inArray(programmeGroup.missionId, [...missionIds]), alive(programmeGroup)))
    .all();
  const members = db
    .select({ groupId: groupMember.groupId, participationId: groupMember.participationId })
    .from(groupMember)
    .innerJoin(programmeGroup, eq(programmeGroup.id, groupMember.groupId))
    .where(and(inArray(programmeGroup.missionId, [...missionIds]), alive(groupMember), alive(programmeGroup)))
    .all();
  const membersOf = Map.groupBy(members, ({ groupId }) => groupId);
  return groups.map((group) => ({
    ...group,
    memberIds: (membersOf.get(group.id) ?? []).map(({ participationId }) => participationId),
  }));
}

/** The places with their hours, and the ways and blocked times, each by place (a way by the one it begins at). */
function surroundings(db: Reader, placeIds: string[], participations: { personId: string }[]) {
  const personIds = distinct(participations.map(({ personId }) => personId));
  const { id, capacity, partnerId } = place;
  const { placeId, weekday, opens, closes } = openingHours;
  const hours = Map.groupBy(
    db
      .select({ placeId, weekday, opens, closes })
      .from(openingHours)
      .where(and(within(placeId, placeIds), alive(openingHours)))
      .all(),
    (one) => one.placeId,
  );
  const places = db
    .select({ id, capacity, partnerId })
    .from(place)
    .where(and(within(id, placeIds), alive(place)))
    .all()
    .map((one) => ({
      ...one,
      openingHours: (hours.get(one.id) ?? []).map(({ placeId: _of, ...plain }) => plain),
    }));
  const { createdAt, deletedAt, ...blockedColumns } = getTableColumns(blockedTime);
  const blocked = db
    .select(blockedColumns)
    .from(blockedTime)
    .where(
      and(
        or(within(blockedTime.placeId, placeIds), within(blockedTime.personId, personIds)),
        alive(blockedTime),
      ),
    )
    .all();
  return {
    places: new Map(places.map((one) => [one.id, one])),
    travelTimes: Map.groupBy(travelTimesAmong(db, placeIds), ({ fromPlaceId }) => fromPlaceId),
    blockedTimes: Map.groupBy(blocked, (one) => one.placeId ?? one.personId ?? ''),
  };
}

/** When people are on the way at about the time of some items, by person. */
function journeysByPerson(
  db: Reader,
  items: readonly ConflictItem[],
  participations: readonly { personId: string }[],
): Map<string, Journey[]> {
  const byPerson = new Map<string, Journey[]>();
  const personIds = distinct(participations.map(({ personId }) => personId));
  for (const journey of journeysNear(db, items, personIds))
    for (const personId of journey.personIds) append(byPerson, personId, journey);
  return byPerson;
}

function calendarsOf(db: Reader, partnerIds: string[]) {
  const partners = db
    .select({ partnerId: partner.id, restDays: partner.restDays })
    .from(partner)
    .where(and(within(partner.id, partnerIds), alive(partner)))
    .all();
  const holidays = Map.groupBy(
    db
      .select({ partnerId: holiday.partnerId, day: holiday.day, name: holiday.name })
      .from(holiday)
      .where(and(within(holiday.partnerId, partnerIds), alive(holiday)))
      .all(),
    ({ partnerId }) => partnerId,
  );
  return new Map(
    partners.map(({ partnerId, restDays }) => [
      partnerId,
      {
        partnerId,
        restDays: [...restDays].map(Number),
        holidays: (holidays.get(partnerId) ?? []).map(({ day, name }) => ({ day, name })),
      },
    ]),
  );
}

/**
 * The missions that something can still be done about: those not given up that have something in their programme from
 * yesterday on (somewhere, it may still be today), or whose own dates say so.
 */
export function missionsAhead(db: Reader, today: string): string[] {
  const since = addDays(today, -1);
  const { id, stage, endsOn, period } = mission;
  return db
    .selectDistinct({ id })
    .from(mission)
    .where(
      and(
        alive(mission),
        ne(stage, 'discontinued'),
        or(
          gte(endsOn, since),
          and(isNotNull(period), sql`${period} >= substr(${since}, 1, length(${period}))`),
          inArray(
            id,
            db
              .select({ id: programmeItem.missionId })
              .from(programmeItem)
              .where(
                and(
                  sql`coalesce(${programmeItem.endsAt}, ${programmeItem.day}) >= ${since}`,
                  alive(programmeItem),
                ),
              ),
          ),
        ),
      ),
    )
    .all()
    .map((row) => row.id);
}

const byMission = <T extends { missionId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ missionId }) => missionId);

const pick = <T>(all: ReadonlyMap<string, T>, keys: readonly string[]): T[] =>
  keys.map((key) => all.get(key)).filter((one) => one !== undefined);
