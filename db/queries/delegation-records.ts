import { and, asc, eq, isNull, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../connection/office';
import type { DelegationMember, DelegationRecords, MemberPhoto, Needs } from '../domain/delegation-records';
import { isCountedOn } from '../domain/participation';
import type { PersonWording } from '../domain/person-details';
import { type AccessNeed, accessSummary, type Diet, dietSummary } from '../domain/practical-data';
import type { NamedPerson } from '../domain/programme-records';
import { alive } from './alive';
import { listCaseReferences } from './case-references';
import { listContacts } from './contacts';
import { countedOn } from './counted-on';
import { within } from './many-ids';
import { getMission } from './missions';
import { getOffice } from './office';
import { getPerson } from './people';
import { getItems } from './programme';
import { listGroups } from './programme-groups';
import { listPlans } from './seating';
import { organisation, participation, person, personWording, photo, practicalData } from './tables';
import { listTranslations } from './translations';
import { listLegs, listRooms } from './travel';

/**
 * Everything that the documents of a mission's delegation are made of, in a number of queries that doesn't depend on how
 * much it is; undefined when there is no such mission.
 * @param today ISO
 */
export function delegationRecords(
  db: Reader,
  missionId: string,
  today: string,
): DelegationRecords | undefined {
  const mission = getMission(db, missionId);
  if (!mission) return undefined;
  const plans = listPlans(db, missionId);
  const itemIds = plans.map(({ itemId }) => itemId).filter((id) => id !== null);
  const { name, city, zone, email } = getOffice(db);
  return {
    mission,
    titles: listTranslations(db, missionId),
    members: membersOf(db, [missionId]),
    lead: mission.leadId === null ? null : leadNamed(db, mission.leadId),
    groups: listGroups(db, missionId),
    // What is noted of an item for the office alone has no business here.
    items: getItems(db, [...new Set(itemIds)]).map(({ internalNote, ...item }) => item),
    legs: listLegs(db, missionId),
    rooms: listRooms(db, missionId),
    plans,
    contacts: listContacts(db, missionId),
    caseReferences: listCaseReferences(db, { recordKind: 'mission', recordId: missionId }),
    office: { name, city, zone, email },
    date: today,
  };
}

const home = alias(organisation, 'home');

const memberColumns = {
  id: participation.id,
  personId: participation.personId,
  role: participation.role,
  side: participation.side,
  invitation: participation.invitation,
  attendance: participation.attendance,
  standsInForId: participation.standsInForId,
  arrivesAt: participation.arrivesAt,
  departsAt: participation.departsAt,
  placedAt: participation.placedAt,
  placedReason: participation.placedReason,
  givenName: person.givenName,
  familyName: person.familyName,
  nativeName: person.nativeName,
  honorific: person.honorific,
  title: person.title,
  position: person.position,
  positionSince: person.positionSince,
  precedenceClass: person.precedenceClass,
  precedenceNumber: person.precedenceNumber,
  email: person.email,
  phone: person.phone,
};

const where = { name: organisation.name, address: organisation.address };
const placed = { city: organisation.city, country: organisation.country };
const homeColumns = { name: home.name, address: home.address, city: home.city, country: home.country };

/**
 * Who is on some missions, in the order in which they were added, with where they belong and what they are called in
 * other languages; two queries, however many they are.
 */
export function membersOf(
  db: Reader,
  missionIds: readonly string[],
): (DelegationMember & { missionId: string })[] {
  const wordings = wordingsOf(db, missionIds);
  return db
    .select({
      own: { ...memberColumns, missionId: participation.missionId },
      here: { ...where, ...placed },
      home: homeColumns,
    })
    .from(participation)
    .innerJoin(person, eq(person.id, participation.personId))
    .leftJoin(organisation, and(eq(organisation.id, participation.organisationId), alive(organisation)))
    .leftJoin(home, and(eq(home.id, person.organisationId), alive(home)))
    .where(and(within(participation.missionId, missionIds), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(participation.id))
    .all()
    .map(({ own, here, home: atHome }) => {
      // One doesn't write to the street of one organisation in the city of another.
      const post = [here, atHome].find((each) => each && (each.address || each.city)) ?? null;
      return {
        ...own,
        organisationName: here?.name ?? null,
        homeName: atHome?.name ?? null,
        address: post?.address ?? '',
        city: post?.city ?? '',
        country: post?.country ?? '',
        wordings: wordings.get(own.personId) ?? [],
      };
    });
}

function wordingsOf(db: Reader, missionIds: readonly string[]): Map<string, PersonWording[]> {
  const { personId, language, honorific, title, position } = personWording;
  const rows = db
    .selectDistinct({ personId, wording: { language, honorific, title, position } })
    .from(personWording)
    .innerJoin(participation, eq(participation.personId, personId))
    .where(and(within(participation.missionId, missionIds), alive(participation), alive(personWording)))
    .orderBy(personId, language)
    .all();
  const wordings = new Map<string, PersonWording[]>();
  for (const { personId: of, wording } of rows) wordings.set(of, [...(wordings.get(of) ?? []), wording]);
  return wordings;
}

function leadNamed(db: Reader, personId: string): NamedPerson | null {
  const found = getPerson(db, personId);
  if (!found) return null;
  const { id, givenName, familyName, nativeName, title, position, email, phone } = found;
  return { id, givenName, familyName, nativeName, title, position, email, phone };
}

/** The photographs of those who are counted on and haven't said no to photographs, the newest of each. */
export function photosOf(db: Reader, missionId: string): MemberPhoto[] {
  const rows = db
    .select({ participationId: participation.id, mediaType: photo.mediaType, base64: photo.base64 })
    .from(photo)
    .innerJoin(participation, eq(participation.personId, photo.personId))
    .leftJoin(practicalData, and(eq(practicalData.participationId, participation.id), alive(practicalData)))
    .where(
      and(
        eq(participation.missionId, missionId),
        countedOn(),
        alive(participation),
        alive(photo),
        or(isNull(practicalData.photoConsent), ne(practicalData.photoConsent, 'no')),
      ),
    )
    .orderBy(asc(photo.createdAt), asc(photo.id))
    .all();
  return [...new Map(rows.map((row) => [row.participationId, row])).values()];
}

/** What those who are counted on need, counted: neither names nor what was noted of it leave this function. */
export function needsOf(db: Reader, missionId: string): Needs {
  const rows = db
    .select({
      invitation: participation.invitation,
      diets: practicalData.diets,
      dietNote: practicalData.dietNote,
      accessNeeds: practicalData.accessNeeds,
      accessNote: practicalData.accessNote,
    })
    .from(participation)
    .leftJoin(practicalData, and(eq(practicalData.participationId, participation.id), alive(practicalData)))
    .where(and(eq(participation.missionId, missionId), alive(participation)))
    .all()
    .filter(isCountedOn);
  const people = rows.map((row) => ({
    diets: split(row.diets) as Diet[],
    dietNote: row.dietNote ?? '',
    accessNeeds: split(row.accessNeeds) as AccessNeed[],
    accessNote: row.accessNote ?? '',
  }));
  return { diets: dietSummary(people), access: accessSummary(people), people: people.length };
}

/** Several choices in one column; the contract lets nothing else in. */
const split = (list: string | null): string[] => (list ? list.split(',') : []);
