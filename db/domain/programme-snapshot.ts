import { type CaseReference, caseNumberKinds, caseRecordKinds, caseSystems } from './case-reference';
import { directions, type Mission, type MissionDates, missionKinds, missionStages } from './mission';
import type { MissionContact } from './mission-contact';
import { attendances, invitationStates, participationRoles, participationSides } from './participation';
import { type Place, type TravelTime, travelModes } from './place';
import { type ItemText, type ItemTime, itemKinds, itemStatuses, type ProgrammeItem } from './programme';
import type { ProgrammeGroup } from './programme-group';
import type { NamedPerson, Participant, ProgrammeRecords } from './programme-records';
import {
  flag,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Read,
  ShapeError,
  since,
  text,
  variants,
} from './shape';
import { type Topic, topicColours } from './topic';

/**
 * The shape in which released programmes are written. When {@link ProgrammeRecords} changes, the next number is written,
 * and what has an earlier one is brought up to date before it is read.
 */
const format = 1;

/** A programme as a released version keeps it: JSON. */
export const writeSnapshot = (records: ProgrammeRecords): string => JSON.stringify({ format, records });

/** A programme as a released version kept it; null when that can't be read. */
export function readSnapshot(json: string): ProgrammeRecords | null {
  try {
    return snapshot(JSON.parse(json)).records;
  } catch (error) {
    if (error instanceof ShapeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

const ids = list(text);
const kind = <const K extends string>(name: K): Read<K> => oneOf([name]);

const dates = variants<MissionDates>({
  exact: object({ kind: kind('exact'), startsOn: text, endsOn: text }),
  approximate: object({ kind: kind('approximate'), period: text }),
  unknown: object({ kind: kind('unknown') }),
});

const time = variants<ItemTime>({
  unscheduled: object({ kind: kind('unscheduled') }),
  day: object({ kind: kind('day'), day: text }),
  timed: object({ kind: kind('timed'), startsAt: text, endsAt: text }),
});

const mission = object<Mission>({
  id: text,
  title: text,
  kind: oneOf(missionKinds),
  direction: oneOf(directions),
  stage: oneOf(missionStages),
  discontinuedReason: text,
  dates,
  place: text,
  country: text,
  zone: text,
  partnerId: nullable(text),
  cooperationId: since(nullable(text), null),
  purpose: text,
  leadId: nullable(text),
  topicIds: ids,
  administrationIds: ids,
  languages: ids,
});

const itemText = object<ItemText>({ language: text, title: text, publicNote: text });

const item = object<ProgrammeItem>({
  id: text,
  missionId: text,
  kind: oneOf(itemKinds),
  title: text,
  time,
  zone: nullable(text),
  endZone: nullable(text),
  placeId: nullable(text),
  place: text,
  status: oneOf(itemStatuses),
  topicId: nullable(text),
  hostId: nullable(text),
  publicNote: text,
  internalNote: text,
  language: text,
  responsibleId: nullable(text),
  followsId: nullable(text),
  participationIds: ids,
  speakerIds: ids,
  interpreterIds: ids,
  escortIds: ids,
  groupIds: ids,
  texts: list(itemText),
});

const named = {
  givenName: text,
  familyName: text,
  nativeName: text,
  title: text,
  position: text,
  email: text,
  phone: text,
};

const participant = object<Participant>({
  ...named,
  id: text,
  missionId: text,
  personId: text,
  role: oneOf(participationRoles),
  side: oneOf(participationSides),
  invitation: oneOf(invitationStates),
  attendance: oneOf(attendances),
  standsInForId: nullable(text),
  organisationId: nullable(text),
  note: text,
  arrivesAt: nullable(text),
  departsAt: nullable(text),
  organisationName: nullable(text),
  homeName: nullable(text),
});

const place = object<Place>({
  id: text,
  name: text,
  nativeName: text,
  address: text,
  city: text,
  country: text,
  partnerId: nullable(text),
  latitude: nullable(number),
  longitude: nullable(number),
  capacity: nullable(number),
  directions: text,
});

const travelTime = object<TravelTime>({
  id: text,
  fromPlaceId: text,
  toPlaceId: text,
  mode: oneOf(travelModes),
  minutes: number,
  isOneWay: flag,
});

const topic = object<Topic>({
  id: text,
  nameDa: text,
  nameEn: text,
  shortDa: text,
  shortEn: text,
  colour: oneOf(topicColours),
  icon: text,
});

const contact = object<MissionContact>({
  id: text,
  missionId: text,
  label: text,
  name: text,
  phone: text,
  email: text,
  isEmergency: flag,
});

const caseReference = object<CaseReference>({
  id: text,
  recordKind: oneOf(caseRecordKinds),
  recordId: text,
  system: oneOf(caseSystems),
  numberKind: oneOf(caseNumberKinds),
  asPasted: text,
  normalised: text,
  note: text,
});

const snapshot = object<{ format: number; records: ProgrammeRecords }>({
  format: (value) => {
    if (value !== format) throw new ShapeError();
    return format;
  },
  records: object<ProgrammeRecords>({
    mission,
    titles: list(itemText),
    items: list(item),
    groups: list(object<ProgrammeGroup>({ id: text, missionId: text, name: text, memberIds: ids })),
    participants: list(participant),
    people: list(object<NamedPerson>({ ...named, id: text })),
    places: list(place),
    travelTimes: list(travelTime),
    hosts: list(object<ProgrammeRecords['hosts'][number]>({ id: text, name: text })),
    topics: list(topic),
    contacts: list(contact),
    caseReferences: list(caseReference),
    office: object<ProgrammeRecords['office']>({ name: text, city: text, zone: text, email: text }),
  }),
});
