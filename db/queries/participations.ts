import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Participation, ParticipationPatch } from '../domain/participation';
import type { Participant } from '../domain/programme-records';
import { alive, given } from './alive';
import { toDates } from './mission-dates';
import {
  groupMember,
  invitationStep,
  itemAttendance,
  itemParticipant,
  legTraveller,
  mission,
  missionAdministration,
  organisation,
  participation,
  person,
  practicalData,
  programmeItem,
  roomGuest,
  seat,
} from './tables';

const {
  id,
  missionId,
  personId,
  role,
  side,
  invitation,
  attendance,
  standsInForId,
  organisationId,
  note,
  arrivesAt,
  departsAt,
  isCouncilMember,
  placedAt,
  placedReason,
} = participation;
const own = {
  id,
  missionId,
  personId,
  role,
  side,
  invitation,
  attendance,
  standsInForId,
  organisationId,
  note,
  arrivesAt,
  departsAt,
  isCouncilMember,
  placedAt,
  placedReason,
};
const home = alias(organisation, 'home');

/** A mission's participants with who they are, in the order in which they were added. */
export function participantsOf(
  db: Reader,
  ofMission: string,
): (Participant & Pick<Participation, 'isCouncilMember' | 'placedAt' | 'placedReason'>)[] {
  const { givenName, familyName, nativeName, title, position, email, phone } = person;
  return db
    .select({
      ...own,
      ...{ givenName, familyName, nativeName, title, position, email, phone },
      organisationName: organisation.name,
      homeName: home.name,
    })
    .from(participation)
    .innerJoin(person, eq(person.id, personId))
    .leftJoin(organisation, and(eq(organisation.id, organisationId), alive(organisation)))
    .leftJoin(home, and(eq(home.id, person.organisationId), alive(home)))
    .where(and(eq(missionId, ofMission), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(id))
    .all();
}

/** One participation; undefined when there is none, or it was removed. */
export function getParticipation(db: Reader, participationId: string): Participation | undefined {
  return db
    .select(own)
    .from(participation)
    .where(and(eq(id, participationId), alive(participation)))
    .get();
}

/** Whether the person is on the mission already. */
export function takesPart(db: Reader, ofMission: string, ofPerson: string): boolean {
  const found = db
    .select({ id })
    .from(participation)
    .where(and(eq(missionId, ofMission), eq(personId, ofPerson), alive(participation)))
    .get();
  return found !== undefined;
}

export function insertParticipation(db: Writer, record: Participation): void {
  db.insert(participation).values(record).run();
}

export function updateParticipation(db: Writer, participationId: string, patch: ParticipationPatch): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0)
    db.update(participation).set(columns).where(eq(id, participationId)).run();
}

/** Where a participation stands beside the list of participants. */
const places = [
  itemParticipant,
  groupMember,
  itemAttendance,
  invitationStep,
  seat,
  practicalData,
  legTraveller,
  roomGuest,
];

/**
 * Takes a participation away, and with it its place in the programme and at the table, on the journey, its steps and its
 * practical data; nobody stands in for it any more.
 */
export function removeParticipation(db: Writer, participationId: string, now: string): void {
  db.update(participation).set({ deletedAt: now }).where(eq(id, participationId)).run();
  db.update(participation).set({ standsInForId: null }).where(eq(standsInForId, participationId)).run();
  for (const table of places)
    db.update(table)
      .set({ deletedAt: now })
      .where(and(eq(table.participationId, participationId), alive(table)))
      .run();
}

const missionColumns = {
  missionId: mission.id,
  title: mission.title,
  place: mission.place,
  country: mission.country,
  startsOn: mission.startsOn,
  endsOn: mission.endsOn,
  period: mission.period,
};
const latestFirst = [desc(sql`coalesce(${mission.startsOn}, ${mission.period})`), asc(mission.title)];

/** The missions that a person is or was on, latest first. */
export function missionsOfPerson(db: Reader, ofPerson: string) {
  return db
    .select({ ...missionColumns, role, side, invitation, attendance })
    .from(participation)
    .innerJoin(mission, and(eq(mission.id, missionId), alive(mission)))
    .where(and(eq(personId, ofPerson), alive(participation)))
    .orderBy(...latestFirst)
    .all()
    .map(withDates);
}

/** The missions that an organisation is an administration of, speaks on or hosts something at, latest first. */
export function missionsOfOrganisation(db: Reader, ofOrganisation: string) {
  const speaks = db
    .select({ id: missionId })
    .from(participation)
    .where(and(eq(organisationId, ofOrganisation), alive(participation)));
  const administers = db
    .select({ id: missionAdministration.missionId })
    .from(missionAdministration)
    .where(and(eq(missionAdministration.organisationId, ofOrganisation), alive(missionAdministration)));
  const hosts = db
    .select({ id: programmeItem.missionId })
    .from(programmeItem)
    .where(and(eq(programmeItem.hostId, ofOrganisation), alive(programmeItem)));
  return db
    .select(missionColumns)
    .from(mission)
    .where(and(alive(mission), or(...[speaks, administers, hosts].map((ids) => inArray(mission.id, ids)))))
    .orderBy(...latestFirst)
    .all()
    .map(withDates);
}

function withDates<R extends Parameters<typeof toDates>[0]>({ startsOn, endsOn, period, ...plain }: R) {
  return { ...plain, dates: toDates({ startsOn, endsOn, period }) };
}
