import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { Mission } from '../domain/mission';
import type { Place } from '../domain/place';
import { zoneOfItem } from '../domain/programme';
import type { NamedPerson, Participant, ProgrammeRecords } from '../domain/programme-records';
import { legsByTraveller, stayOf } from '../domain/stay';
import { alive } from './alive';
import { listCaseReferences } from './case-references';
import { listContacts } from './contacts';
import { getMission } from './missions';
import { getOffice } from './office';
import { participantsOf } from './participations';
import { listItems } from './programme';
import { listGroups } from './programme-groups';
import { organisation, person, place } from './tables';
import { listTopics } from './topics';
import { listTranslations } from './translations';
import { listLegs } from './travel';
import { travelTimesAmong } from './travel-times';

/**
 * Everything that a mission's programme is made of, in a number of queries that doesn't depend on how much it is;
 * undefined when there is no such mission. What an item refers to and was deleted since is left out.
 */
export function programmeRecords(db: Reader, missionId: string): ProgrammeRecords | undefined {
  const mission = getMission(db, missionId);
  if (!mission) return undefined;
  const items = listItems(db, missionId);
  const placeIds = idsIn(items.map(({ placeId }) => placeId));
  const { name, city, zone, email } = getOffice(db);
  return {
    mission,
    titles: listTranslations(db, missionId),
    items,
    groups: listGroups(db, missionId),
    participants: participantsIn(db, mission),
    people: peopleNamed(db, idsIn([mission.leadId, ...items.map(({ responsibleId }) => responsibleId)])),
    places: placesNamed(db, placeIds),
    travelTimes: travelTimesAmong(db, placeIds),
    hosts: hostsNamed(db, idsIn(items.map(({ hostId }) => hostId))),
    topics: listTopics(db),
    contacts: listContacts(db, missionId),
    caseReferences: listCaseReferences(db, { recordKind: 'mission', recordId: missionId }),
    office: { name, city, zone, email },
  };
}

/** Everybody with when they come and go by the itinerary, by the clocks of the mission's place. */
function participantsIn(db: Reader, mission: Pick<Mission, 'id' | 'zone'>): Participant[] {
  const legs = legsByTraveller(listLegs(db, mission.id));
  const zone = zoneOfItem({ zone: null }, mission);
  return participantsOf(db, mission.id).map(({ isCouncilMember, placedAt, placedReason, ...participant }) => {
    const { arrivesAt, departsAt } = stayOf(participant, legs.get(participant.id) ?? [], zone);
    // Remarks on people are for the office alone: no document has them, and no version keeps them.
    return { ...participant, arrivesAt, departsAt, note: '' };
  });
}

const idsIn = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

function peopleNamed(db: Reader, ids: readonly string[]): NamedPerson[] {
  const { id, givenName, familyName, nativeName, title, position, email, phone } = person;
  return db
    .select({ id, givenName, familyName, nativeName, title, position, email, phone })
    .from(person)
    .where(and(inArray(id, [...ids]), alive(person)))
    .orderBy(givenName, familyName, position, id)
    .all();
}

function placesNamed(db: Reader, ids: readonly string[]): Place[] {
  const { id, name, nativeName, address, city, country, partnerId, latitude, longitude, capacity } = place;
  return db
    .select({
      ...{ id, name, nativeName, address, city, country, partnerId, latitude, longitude, capacity },
      directions: place.directions,
    })
    .from(place)
    .where(and(inArray(id, [...ids]), alive(place)))
    .orderBy(name, id)
    .all();
}

function hostsNamed(db: Reader, ids: readonly string[]): ProgrammeRecords['hosts'] {
  const { id, name } = organisation;
  return db
    .select({ id, name })
    .from(organisation)
    .where(and(inArray(id, [...ids]), alive(organisation)))
    .orderBy(name, id)
    .all();
}
