import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CaseNumberKind, CaseRecordKind, CaseSystem } from '../domain/case-reference';
import type { ChecklistAnchor } from '../domain/checklist';
import type { FollowUpState, Priority } from '../domain/follow-up';
import type { GiftDirection, GiftValueState } from '../domain/gift';
import type { InvitationStepState } from '../domain/invitation';
import type { TemplatePurpose } from '../domain/letter-template';
import type { Direction, MissionKind, MissionStage } from '../domain/mission';
import type { OrganisationKind } from '../domain/organisation';
import type {
  Attendance,
  InvitationState,
  ParticipationRole,
  ParticipationSide,
} from '../domain/participation';
import type { PartnerKind, Reliability } from '../domain/partner';
import type { ContactKind, LanguageLevel, PhotoMediaType } from '../domain/person-details';
import type { TravelMode } from '../domain/place';
import type { PhotoConsent, VisaState } from '../domain/practical-data';
import type { ItemKind, ItemRole, ItemStatus } from '../domain/programme';
import type { SeatingShape } from '../domain/seating';
import type { TopicColour } from '../domain/topic';
import type { LegDirection, LegMode, RoomKind } from '../domain/travel';
import { line, record } from './table-columns';

/**
 * The tables as the queries see them. The migrations are what makes them; a test holds this file against what
 * `PRAGMA table_info` says of a migrated database.
 */
export const office = sqliteTable('office', {
  ...record,
  name: line('name'),
  city: line('city'),
  zone: text('zone').notNull().default('Europe/Copenhagen'),
  email: line('email'),
  workingLanguages: text('working_languages').notNull().default('da,en'),
  interpreterMinutes: integer('interpreter_minutes').notNull().default(90),
  confirmDays: integer('confirm_days').notNull().default(14),
  silenceDays: integer('silence_days').notNull().default(90),
  waitingDays: integer('waiting_days').notNull().default(30),
  agreementMonths: text('agreement_months').notNull().default('12,6,3'),
  currency: text('currency').notNull().default('DKK'),
  authority: line('authority'),
  unit: line('unit'),
  address: line('address'),
  phone: line('phone'),
  website: line('website'),
  ean: line('ean'),
  /** A data URL, '' for none. */
  logo: line('logo'),
});

export const topic = sqliteTable('topic', {
  ...record,
  nameDa: text('name_da').notNull(),
  nameEn: text('name_en').notNull(),
  shortDa: text('short_da').notNull(),
  shortEn: text('short_en').notNull(),
  colour: text('colour').$type<TopicColour>().notNull().default('none'),
  icon: text('icon').notNull().default('tag'),
  position: text('position').notNull(),
  mergedIntoId: text('merged_into_id'),
});

export const partner = sqliteTable('partner', {
  ...record,
  kind: text('kind').$type<PartnerKind>().notNull().default('city'),
  name: text('name').notNull(),
  nativeName: line('native_name'),
  country: line('country'),
  zone: line('zone'),
  notes: line('notes'),
  restDays: line('rest_days'),
  latitude: real('latitude'),
  longitude: real('longitude'),
});

export const holiday = sqliteTable('holiday', {
  ...record,
  partnerId: text('partner_id').notNull(),
  day: text('day').notNull(),
  name: text('name').notNull(),
});

export const partnerFact = sqliteTable('partner_fact', {
  ...record,
  partnerId: text('partner_id').notNull(),
  label: text('label').notNull(),
  valueKind: text('value_kind').$type<'text' | 'number' | 'range'>().notNull().default('text'),
  text: line('text'),
  low: real('low'),
  high: real('high'),
  unit: line('unit'),
  source: line('source'),
  sourceDate: text('source_date'),
  note: line('note'),
  position: text('position').notNull(),
  reliability: text('reliability').$type<Reliability>().notNull().default('not-assessed'),
});

export const organisation = sqliteTable('organisation', {
  ...record,
  name: text('name').notNull(),
  kind: text('kind').$type<OrganisationKind>().notNull().default('other'),
  city: line('city'),
  country: line('country'),
  partnerId: text('partner_id'),
  parentId: text('parent_id'),
  sector: line('sector'),
  ean: line('ean'),
  address: line('address'),
});

export const person = sqliteTable('person', {
  ...record,
  givenName: line('given_name'),
  familyName: line('family_name'),
  nativeName: line('native_name'),
  title: line('title'),
  position: line('position'),
  organisationId: text('organisation_id'),
  email: line('email'),
  phone: line('phone'),
  notes: line('notes'),
  honorific: line('honorific'),
  pronunciation: line('pronunciation'),
  positionSince: text('position_since'),
  precedenceClass: integer('precedence_class'),
  precedenceNumber: integer('precedence_number'),
  assistantId: text('assistant_id'),
  mergedIntoId: text('merged_into_id'),
});

export const personWording = sqliteTable('person_wording', {
  ...record,
  personId: text('person_id').notNull(),
  language: text('language').notNull(),
  honorific: line('honorific'),
  title: line('title'),
  position: line('position'),
});

export const post = sqliteTable('post', {
  ...record,
  personId: text('person_id').notNull(),
  organisationId: text('organisation_id'),
  position: line('position'),
  startsOn: text('starts_on'),
  endsOn: text('ends_on'),
  note: line('note'),
});

export const personLanguage = sqliteTable('person_language', {
  ...record,
  personId: text('person_id').notNull(),
  language: text('language').notNull(),
  level: text('level').$type<LanguageLevel>().notNull().default('working'),
});

export const contactDetail = sqliteTable('contact_detail', {
  ...record,
  personId: text('person_id').notNull(),
  kind: text('kind').$type<ContactKind>().notNull(),
  label: line('label'),
  value: text('value').notNull(),
  position: text('position').notNull(),
});

export const photo = sqliteTable('photo', {
  ...record,
  personId: text('person_id').notNull(),
  mediaType: text('media_type').$type<PhotoMediaType>().notNull(),
  base64: text('base64').notNull(),
});

export const distinctPair = sqliteTable('distinct_pair', {
  ...record,
  firstId: text('first_id').notNull(),
  secondId: text('second_id').notNull(),
});

export const importMapping = sqliteTable('import_mapping', {
  ...record,
  headings: text('headings').notNull(),
  mapping: text('mapping').notNull(),
});

export const mission = sqliteTable('mission', {
  ...record,
  title: text('title').notNull(),
  kind: text('kind').$type<MissionKind>().notNull(),
  direction: text('direction').$type<Direction>().notNull(),
  stage: text('stage').$type<MissionStage>().notNull().default('idea'),
  discontinuedReason: line('discontinued_reason'),
  startsOn: text('starts_on'),
  endsOn: text('ends_on'),
  period: text('period'),
  place: line('place'),
  country: line('country'),
  zone: line('zone'),
  partnerId: text('partner_id'),
  purpose: line('purpose'),
  leadId: text('lead_id'),
  languages: text('languages').notNull().default('da,en'),
  councilRequestOn: text('council_request_on'),
  councilRequestReference: line('council_request_reference'),
  councilWaiver: line('council_waiver'),
  cooperationId: text('cooperation_id'),
  publishedOn: text('published_on'),
});

export const missionContact = sqliteTable('mission_contact', {
  ...record,
  missionId: text('mission_id').notNull(),
  label: text('label').notNull(),
  name: line('name'),
  phone: line('phone'),
  email: line('email'),
  isEmergency: integer('is_emergency', { mode: 'boolean' }).notNull().default(false),
  position: text('position').notNull(),
});

export const missionTopic = sqliteTable('mission_topic', {
  ...record,
  missionId: text('mission_id').notNull(),
  topicId: text('topic_id').notNull(),
});

export const missionAdministration = sqliteTable('mission_administration', {
  ...record,
  missionId: text('mission_id').notNull(),
  organisationId: text('organisation_id').notNull(),
});

export const caseReference = sqliteTable('case_reference', {
  ...record,
  recordKind: text('record_kind').$type<CaseRecordKind>().notNull(),
  recordId: text('record_id').notNull(),
  system: text('system').$type<CaseSystem>().notNull(),
  numberKind: text('number_kind').$type<CaseNumberKind>().notNull(),
  asPasted: text('as_pasted').notNull(),
  normalised: text('normalised').notNull(),
  note: line('note'),
});

export const participation = sqliteTable('participation', {
  ...record,
  missionId: text('mission_id').notNull(),
  personId: text('person_id').notNull(),
  role: text('role').$type<ParticipationRole>().notNull().default('member'),
  side: text('side').$type<ParticipationSide>().notNull().default('ours'),
  invitation: text('invitation').$type<InvitationState>().notNull().default('not-invited'),
  attendance: text('attendance').$type<Attendance>().notNull().default('unknown'),
  standsInForId: text('stands_in_for_id'),
  organisationId: text('organisation_id'),
  note: line('note'),
  arrivesAt: text('arrives_at'),
  departsAt: text('departs_at'),
  isCouncilMember: integer('is_council_member', { mode: 'boolean' }).notNull().default(false),
  placedAt: integer('placed_at'),
  placedReason: line('placed_reason'),
});

export const invitationStep = sqliteTable('invitation_step', {
  ...record,
  participationId: text('participation_id').notNull(),
  state: text('state').$type<InvitationStepState>().notNull(),
  happenedOn: text('happened_on'),
  byWhom: line('by_whom'),
  note: line('note'),
});

export const itemAttendance = sqliteTable('item_attendance', {
  ...record,
  itemId: text('item_id').notNull(),
  participationId: text('participation_id').notNull(),
  attendance: text('attendance').$type<Exclude<Attendance, 'unknown'>>().notNull(),
});

export const seatingPlan = sqliteTable('seating_plan', {
  ...record,
  missionId: text('mission_id').notNull(),
  itemId: text('item_id'),
  name: text('name').notNull(),
  shape: text('shape').$type<SeatingShape>().notNull(),
  seats: integer('seats').notNull().default(8),
  position: text('position').notNull(),
});

export const seat = sqliteTable('seat', {
  ...record,
  planId: text('plan_id').notNull(),
  participationId: text('participation_id').notNull(),
  number: integer('number'),
});

export const practicalData = sqliteTable('practical_data', {
  ...record,
  participationId: text('participation_id').notNull(),
  purpose: line('purpose'),
  endsOn: text('ends_on'),
  passportNumber: line('passport_number'),
  passportCountry: line('passport_country'),
  passportExpires: text('passport_expires'),
  visa: text('visa').$type<VisaState>().notNull().default('unknown'),
  visaPoints: line('visa_points'),
  diets: line('diets'),
  dietNote: line('diet_note'),
  accessNeeds: line('access_needs'),
  accessNote: line('access_note'),
  emergencyName: line('emergency_name'),
  emergencyPhone: line('emergency_phone'),
  insurance: line('insurance'),
  clothingSize: line('clothing_size'),
  photoConsent: text('photo_consent').$type<PhotoConsent>().notNull().default('not-asked'),
});

export const travelLeg = sqliteTable('travel_leg', {
  ...record,
  missionId: text('mission_id').notNull(),
  direction: text('direction').$type<LegDirection>().notNull().default('there'),
  mode: text('mode').$type<LegMode>().notNull().default('flight'),
  number: line('number'),
  fromName: line('from_name'),
  toName: line('to_name'),
  departsAt: text('departs_at').notNull(),
  departsZone: text('departs_zone').notNull(),
  arrivesAt: text('arrives_at').notNull(),
  arrivesZone: text('arrives_zone').notNull(),
  pickUp: line('pick_up'),
  note: line('note'),
});

export const legTraveller = sqliteTable('leg_traveller', {
  ...record,
  legId: text('leg_id').notNull(),
  participationId: text('participation_id').notNull(),
});

export const room = sqliteTable('room', {
  ...record,
  missionId: text('mission_id').notNull(),
  hotel: text('hotel').notNull(),
  kind: text('kind').$type<RoomKind>().notNull().default('single'),
  number: line('number'),
  checksIn: text('checks_in').notNull(),
  checksOut: text('checks_out').notNull(),
  note: line('note'),
});

export const roomGuest = sqliteTable('room_guest', {
  ...record,
  roomId: text('room_id').notNull(),
  participationId: text('participation_id').notNull(),
});

export const checklistItem = sqliteTable('checklist_item', {
  ...record,
  missionId: text('mission_id').notNull(),
  title: text('title').notNull(),
  anchor: text('anchor').$type<ChecklistAnchor>().notNull().default('departure'),
  offsetDays: integer('offset_days').notNull(),
  ownerId: text('owner_id'),
  remindDays: integer('remind_days').notNull().default(7),
  doneOn: text('done_on'),
  note: line('note'),
  position: text('position').notNull(),
});

export const checklistTemplate = sqliteTable('checklist_template', {
  ...record,
  name: text('name').notNull(),
  kind: text('kind').$type<MissionKind | ''>().notNull().default(''),
  entries: text('entries').notNull(),
});

export const gift = sqliteTable('gift', {
  ...record,
  missionId: text('mission_id'),
  direction: text('direction').$type<GiftDirection>().notNull(),
  what: text('what').notNull(),
  valueState: text('value_state').$type<GiftValueState>().notNull().default('not-recorded'),
  valueMinor: integer('value_minor'),
  currency: text('currency').notNull().default('DKK'),
  changedHandsOn: text('changed_hands_on'),
  fromPersonId: text('from_person_id'),
  fromOrganisationId: text('from_organisation_id'),
  toPersonId: text('to_person_id'),
  toOrganisationId: text('to_organisation_id'),
  keptAt: line('kept_at'),
  note: line('note'),
  publishedOn: text('published_on'),
});

export const letterTemplate = sqliteTable('letter_template', {
  ...record,
  language: text('language').notNull(),
  name: text('name').notNull(),
  base64: text('base64').notNull(),
  purpose: text('purpose').$type<TemplatePurpose>().notNull().default('letter'),
});

export const programmeItem = sqliteTable('programme_item', {
  ...record,
  missionId: text('mission_id').notNull(),
  kind: text('kind').$type<ItemKind>().notNull(),
  title: text('title').notNull(),
  day: text('day'),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  zone: text('zone'),
  place: line('place'),
  status: text('status').$type<ItemStatus>().notNull().default('idea'),
  topicId: text('topic_id'),
  hostId: text('host_id'),
  publicNote: line('public_note'),
  internalNote: line('internal_note'),
  placeId: text('place_id'),
  endZone: text('end_zone'),
  language: line('language'),
  responsibleId: text('responsible_id'),
  followsId: text('follows_id'),
});

export const itemParticipant = sqliteTable('item_participant', {
  ...record,
  itemId: text('item_id').notNull(),
  participationId: text('participation_id').notNull(),
  role: text('role').$type<ItemRole>().notNull().default('participant'),
});

export const itemGroup = sqliteTable('item_group', {
  ...record,
  itemId: text('item_id').notNull(),
  groupId: text('group_id').notNull(),
});

export const programmeGroup = sqliteTable('programme_group', {
  ...record,
  missionId: text('mission_id').notNull(),
  name: text('name').notNull(),
  position: text('position').notNull(),
});

export const groupMember = sqliteTable('group_member', {
  ...record,
  groupId: text('group_id').notNull(),
  participationId: text('participation_id').notNull(),
});

export const translation = sqliteTable('translation', {
  ...record,
  recordKind: text('record_kind').$type<'mission' | 'programme_item'>().notNull(),
  recordId: text('record_id').notNull(),
  language: text('language').notNull(),
  title: line('title'),
  publicNote: line('public_note'),
});

export const programmeVersion = sqliteTable('programme_version', {
  ...record,
  missionId: text('mission_id').notNull(),
  number: integer('number').notNull(),
  name: text('name').notNull(),
  note: line('note'),
  releasedAt: text('released_at').notNull(),
  sequence: integer('sequence').notNull(),
  records: text('records').notNull(),
});

export const conflictDismissal = sqliteTable('conflict_dismissal', {
  ...record,
  missionId: text('mission_id').notNull(),
  subject: text('subject').notNull(),
  facts: text('facts').notNull(),
  reason: text('reason').notNull(),
});

export const place = sqliteTable('place', {
  ...record,
  name: text('name').notNull(),
  nativeName: line('native_name'),
  address: line('address'),
  city: line('city'),
  country: line('country'),
  partnerId: text('partner_id'),
  latitude: real('latitude'),
  longitude: real('longitude'),
  capacity: integer('capacity'),
  directions: line('directions'),
});

export const travelTime = sqliteTable('travel_time', {
  ...record,
  fromPlaceId: text('from_place_id').notNull(),
  toPlaceId: text('to_place_id').notNull(),
  mode: text('mode').$type<TravelMode>().notNull().default('car'),
  minutes: integer('minutes').notNull(),
  isOneWay: integer('one_way', { mode: 'boolean' }).notNull().default(false),
});

export const openingHours = sqliteTable('opening_hours', {
  ...record,
  placeId: text('place_id').notNull(),
  weekday: integer('weekday').notNull(),
  opens: text('opens').notNull(),
  closes: text('closes').notNull(),
});

export const blockedTime = sqliteTable('blocked_time', {
  ...record,
  placeId: text('place_id'),
  personId: text('person_id'),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  zone: text('zone').notNull(),
  reason: line('reason'),
});

export const workshop = sqliteTable('workshop', {
  ...record,
  audience: line('audience'),
  aims: line('aims'),
  method: line('method'),
  materials: line('materials'),
  toChange: line('to_change'),
});

export const outcome = sqliteTable('outcome', {
  ...record,
  itemId: text('item_id').notNull(),
  text: text('text').notNull(),
  position: text('position').notNull(),
});

export const followUp = sqliteTable('follow_up', {
  ...record,
  title: text('title').notNull(),
  detail: line('detail'),
  missionId: text('mission_id'),
  itemId: text('item_id'),
  topicId: text('topic_id'),
  herePersonId: text('here_person_id'),
  hereOrganisationId: text('here_organisation_id'),
  therePersonId: text('there_person_id'),
  thereOrganisationId: text('there_organisation_id'),
  due: text('due'),
  state: text('state').$type<FollowUpState>().notNull().default('not-started'),
  droppedReason: line('dropped_reason'),
  priority: text('priority').$type<Priority>().notNull().default('normal'),
  nextStep: line('next_step'),
  nextContactOn: text('next_contact_on'),
  partnerId: text('partner_id'),
  needId: text('need_id'),
  matchId: text('match_id'),
  agreementId: text('agreement_id'),
});

export const followUpChange = sqliteTable('follow_up_change', {
  ...record,
  followUpId: text('follow_up_id').notNull(),
  state: text('state').$type<FollowUpState>().notNull(),
  changedOn: text('changed_on').notNull(),
  reason: line('reason'),
});

export const note = sqliteTable('note', {
  ...record,
  missionId: text('mission_id').notNull(),
  title: line('title'),
  body: line('body'),
  position: text('position').notNull(),
});
