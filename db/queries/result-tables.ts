import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttachmentRecordKind } from '../domain/attachment';
import type { CapacityPhase, CooperationStage, Side } from '../domain/cooperation';
import type { CostCategory, CostKind, CostStatementKind, VatState } from '../domain/cost';
import type { DecisionKind } from '../domain/decision';
import type { ContactWay } from '../domain/follow-up';
import type { Activity, HoursStatementKind } from '../domain/hours';
import type { InquiryAnswer } from '../domain/inquiry';
import type { MatchState } from '../domain/match';
import type { FilingDirection } from '../domain/memo';
import type { NeedState, Urgency } from '../domain/need';
import type { ParticipationSide } from '../domain/participation';
import type { StatementKind } from '../domain/partner';
import type { ResultKind } from '../domain/result';
import type { Readiness } from '../domain/solution';
import type { AudienceCategory } from '../domain/workshop';
import { line, record } from './table-columns';

/** The tables of what a cooperation rests on, what the partner needs and what came of it, as the queries see them. */

export const cooperation = sqliteTable('cooperation', {
  ...record,
  partnerId: text('partner_id').notNull(),
  title: text('title').notNull(),
  purpose: line('purpose'),
  initiator: line('initiator'),
  initiatorReason: line('initiator_reason'),
});

export const cooperationStep = sqliteTable('cooperation_step', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  stage: text('stage').$type<CooperationStage>().notNull(),
  since: text('since'),
  reason: line('reason'),
  assessorPersonId: text('assessor_person_id'),
  assessorOrganisationId: text('assessor_organisation_id'),
});

export const perspective = sqliteTable('perspective', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  side: text('side').$type<Side>().notNull(),
  text: text('text').notNull(),
  position: text('position').notNull(),
});

export const cooperationAdministration = sqliteTable('cooperation_administration', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  did: line('did'),
  position: text('position').notNull(),
});

export const capacityScore = sqliteTable('capacity_score', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  phase: text('phase').$type<CapacityPhase>().notNull(),
  score: integer('score').notNull(),
  assessedOn: text('assessed_on').notNull(),
  assessedBy: line('assessed_by'),
  note: line('note'),
});

export const evaluation = sqliteTable('evaluation', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  evaluatedOn: text('evaluated_on').notNull(),
  evaluatedBy: line('evaluated_by'),
  note: line('note'),
});

export const evaluationScore = sqliteTable('evaluation_score', {
  ...record,
  evaluationId: text('evaluation_id').notNull(),
  principle: integer('principle').notNull(),
  score: integer('score'),
  note: line('note'),
});

export const decisionBody = sqliteTable('decision_body', {
  ...record,
  name: text('name').notNull(),
  position: text('position').notNull(),
});

export const decision = sqliteTable('decision', {
  ...record,
  title: text('title').notNull(),
  kind: text('kind').$type<DecisionKind>().notNull(),
  bodyId: text('body_id'),
  decidedOn: text('decided_on'),
  cooperationId: text('cooperation_id'),
  missionId: text('mission_id'),
  summary: line('summary'),
  conditions: line('conditions'),
  agendaLink: line('agenda_link'),
});

export const agreement = sqliteTable('agreement', {
  ...record,
  cooperationId: text('cooperation_id').notNull(),
  title: text('title').notNull(),
  signedOn: text('signed_on'),
  signedAt: line('signed_at'),
  durationMonths: integer('duration_months'),
  endsOn: text('ends_on'),
  terminatedOn: text('terminated_on'),
  terminatedReason: line('terminated_reason'),
  note: line('note'),
});

export const agreementTopic = sqliteTable('agreement_topic', {
  ...record,
  agreementId: text('agreement_id').notNull(),
  topicId: text('topic_id').notNull(),
});

export const agreementParty = sqliteTable('agreement_party', {
  ...record,
  agreementId: text('agreement_id').notNull(),
  side: text('side').$type<ParticipationSide>().notNull(),
  organisationId: text('organisation_id'),
  signatoryId: text('signatory_id'),
  office: line('office'),
  position: text('position').notNull(),
});

export const agreementRenewal = sqliteTable('agreement_renewal', {
  ...record,
  agreementId: text('agreement_id').notNull(),
  renewedOn: text('renewed_on').notNull(),
  endsOn: text('ends_on').notNull(),
  note: line('note'),
});

export const restsOn = sqliteTable('rests_on', {
  ...record,
  decisionId: text('decision_id').notNull(),
  agreementId: text('agreement_id'),
  missionId: text('mission_id'),
  laterDecisionId: text('later_decision_id'),
});

export const partnerStatement = sqliteTable('partner_statement', {
  ...record,
  partnerId: text('partner_id').notNull(),
  kind: text('kind').$type<StatementKind>().notNull(),
  topicId: text('topic_id'),
  text: text('text').notNull(),
  source: line('source'),
  sourceDate: text('source_date'),
  position: text('position').notNull(),
});

export const wayIn = sqliteTable('way_in', {
  ...record,
  partnerId: text('partner_id').notNull(),
  throughPersonId: text('through_person_id'),
  throughOrganisationId: text('through_organisation_id'),
  how: line('how'),
  position: text('position').notNull(),
});

export const need = sqliteTable('need', {
  ...record,
  partnerId: text('partner_id').notNull(),
  topicId: text('topic_id'),
  title: text('title').notNull(),
  words: line('words'),
  wordsLanguage: line('words_language'),
  missionId: text('mission_id'),
  itemId: text('item_id'),
  document: line('document'),
  saidById: text('said_by_id'),
  heardOn: text('heard_on'),
  urgency: text('urgency').$type<Urgency>().notNull().default('not-stated'),
  affectedLow: integer('affected_low'),
  affectedHigh: integer('affected_high'),
  affectedIsAbout: integer('affected_is_about', { mode: 'boolean' }).notNull().default(false),
  affectedNote: line('affected_note'),
  state: text('state').$type<NeedState>().notNull().default('heard'),
  stateReason: line('state_reason'),
  stateOn: text('state_on'),
  budgetMinor: integer('budget_minor'),
  currency: text('currency').notNull().default('DKK'),
  staff: integer('staff'),
  neededBy: text('needed_by'),
  position: text('position').notNull(),
});

export const needWording = sqliteTable('need_wording', {
  ...record,
  needId: text('need_id').notNull(),
  language: text('language').notNull(),
  title: text('title').notNull(),
});

export const needTag = sqliteTable('need_tag', {
  ...record,
  needId: text('need_id').notNull(),
  kind: text('kind').$type<'about' | 'lacks'>().notNull(),
  word: text('word').notNull(),
});

export const solution = sqliteTable('solution', {
  ...record,
  title: text('title').notNull(),
  providerId: text('provider_id'),
  summary: line('summary'),
  runsWhere: line('runs_where'),
  readiness: text('readiness').$type<Readiness>().notNull().default('not-stated'),
  costLowMinor: integer('cost_low_minor'),
  costHighMinor: integer('cost_high_minor'),
  currency: text('currency').notNull().default('DKK'),
  staff: integer('staff'),
  law: line('law'),
  infrastructure: line('infrastructure'),
  languages: line('languages'),
  contactId: text('contact_id'),
  note: line('note'),
});

export const solutionTopic = sqliteTable('solution_topic', {
  ...record,
  solutionId: text('solution_id').notNull(),
  topicId: text('topic_id').notNull(),
});

export const solutionWording = sqliteTable('solution_wording', {
  ...record,
  solutionId: text('solution_id').notNull(),
  language: text('language').notNull(),
  title: text('title').notNull(),
  summary: line('summary'),
  runsWhere: line('runs_where'),
});

export const solutionTag = sqliteTable('solution_tag', {
  ...record,
  solutionId: text('solution_id').notNull(),
  kind: text('kind').$type<'about' | 'requires'>().notNull(),
  word: text('word').notNull(),
});

export const inquiry = sqliteTable('inquiry', {
  ...record,
  partnerId: text('partner_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  solutionId: text('solution_id'),
  topicId: text('topic_id'),
  isAsked: integer('is_asked', { mode: 'boolean' }).notNull().default(true),
  askedOn: text('asked_on'),
  ground: line('ground'),
  answer: text('answer').$type<InquiryAnswer>().notNull().default('none'),
  answeredOn: text('answered_on'),
  note: line('note'),
});

export const needMatch = sqliteTable('need_match', {
  ...record,
  needId: text('need_id').notNull(),
  solutionId: text('solution_id').notNull(),
  state: text('state').$type<MatchState>().notNull().default('proposed'),
  reason: line('reason'),
  declinedReason: line('declined_reason'),
});

export const matchChange = sqliteTable('match_change', {
  ...record,
  matchId: text('match_id').notNull(),
  state: text('state').$type<MatchState>().notNull(),
  changedOn: text('changed_on').notNull(),
  reason: line('reason'),
  itemId: text('item_id'),
});

export const workshopAgenda = sqliteTable('workshop_agenda', {
  ...record,
  itemId: text('item_id').notNull(),
  title: text('title').notNull(),
  minutes: integer('minutes'),
  leadId: text('lead_id'),
  note: line('note'),
  position: text('position').notNull(),
});

export const workshopModerator = sqliteTable('workshop_moderator', {
  ...record,
  itemId: text('item_id').notNull(),
  personId: text('person_id').notNull(),
});

export const workshopAudience = sqliteTable('workshop_audience', {
  ...record,
  itemId: text('item_id').notNull(),
  category: text('category').$type<AudienceCategory>().notNull(),
  expected: integer('expected'),
  present: integer('present'),
});

export const workshopCase = sqliteTable('workshop_case', {
  ...record,
  itemId: text('item_id').notNull(),
  title: text('title').notNull(),
  detail: line('detail'),
  anonymisedOn: text('anonymised_on'),
  anonymisedBy: line('anonymised_by'),
  position: text('position').notNull(),
});

export const workshopQuote = sqliteTable('workshop_quote', {
  ...record,
  itemId: text('item_id').notNull(),
  text: text('text').notNull(),
  saidBy: line('said_by'),
  position: text('position').notNull(),
});

export const workshopSolution = sqliteTable('workshop_solution', {
  ...record,
  itemId: text('item_id').notNull(),
  solutionId: text('solution_id').notNull(),
});

export const workshopScore = sqliteTable('workshop_score', {
  ...record,
  itemId: text('item_id').notNull(),
  question: text('question').notNull(),
  ones: integer('ones').notNull().default(0),
  twos: integer('twos').notNull().default(0),
  threes: integer('threes').notNull().default(0),
  fours: integer('fours').notNull().default(0),
  fives: integer('fives').notNull().default(0),
  position: text('position').notNull(),
});

export const followUpContact = sqliteTable('follow_up_contact', {
  ...record,
  followUpId: text('follow_up_id').notNull(),
  contactedOn: text('contacted_on').notNull(),
  direction: text('direction').$type<'out' | 'in'>().notNull().default('out'),
  way: text('way').$type<ContactWay>().notNull().default('mail'),
  personId: text('person_id'),
  note: line('note'),
});

export const result = sqliteTable('result', {
  ...record,
  kind: text('kind').$type<ResultKind>().notNull(),
  title: text('title').notNull(),
  detail: line('detail'),
  people: integer('people'),
  because: line('because'),
  happenedOn: text('happened_on'),
  cooperationId: text('cooperation_id'),
  missionId: text('mission_id'),
  itemId: text('item_id'),
  topicId: text('topic_id'),
  needId: text('need_id'),
  matchId: text('match_id'),
  agreementId: text('agreement_id'),
  confirmedPersonId: text('confirmed_person_id'),
  confirmedOrganisationId: text('confirmed_organisation_id'),
  confirmedOn: text('confirmed_on'),
});

export const evidence = sqliteTable('evidence', {
  ...record,
  resultId: text('result_id').notNull(),
  title: text('title').notNull(),
  link: text('link').notNull(),
  position: text('position').notNull(),
});

export const attachment = sqliteTable('attachment', {
  ...record,
  recordKind: text('record_kind').$type<AttachmentRecordKind>().notNull(),
  recordId: text('record_id').notNull(),
  name: text('name').notNull(),
  size: integer('size').notNull(),
  sha256: text('sha256').notNull(),
  position: text('position').notNull(),
  direction: text('direction').$type<FilingDirection>().notNull().default('internal'),
  party: line('party'),
  journalisedOn: text('journalised_on'),
  datedOn: text('dated_on'),
});

const owner = {
  missionId: text('mission_id'),
  cooperationId: text('cooperation_id'),
  administrationId: text('administration_id'),
  topicId: text('topic_id'),
};

export const costLine = sqliteTable('cost_line', {
  ...record,
  ...owner,
  kind: text('kind').$type<CostKind>().notNull().default('actual'),
  funderId: text('funder_id'),
  category: text('category').$type<CostCategory>().notNull().default('other'),
  what: line('what'),
  amountMinor: integer('amount_minor').notNull(),
  currency: text('currency').notNull(),
  rate: text('rate'),
  rateOn: text('rate_on'),
  vat: text('vat').$type<VatState>().notNull().default('not-stated'),
  vatMinor: integer('vat_minor'),
  heldOn: text('held_on'),
  bookedOn: text('booked_on'),
  voucher: line('voucher'),
});

export const costStatement = sqliteTable('cost_statement', {
  ...record,
  ...owner,
  kind: text('kind').$type<CostStatementKind>().notNull(),
  funderId: text('funder_id'),
  category: text('category').$type<CostCategory>(),
  amountMinor: integer('amount_minor'),
  currency: text('currency'),
  rate: text('rate'),
  rateOn: text('rate_on'),
  basis: line('basis'),
  source: line('source'),
});

export const hoursLine = sqliteTable('hours_line', {
  ...record,
  ...owner,
  activity: text('activity').$type<Activity>().notNull().default('other'),
  minutes: integer('minutes').notNull(),
  workedOn: text('worked_on'),
  note: line('note'),
});

export const hoursStatement = sqliteTable('hours_statement', {
  ...record,
  ...owner,
  kind: text('kind').$type<HoursStatementKind>().notNull(),
  minutes: integer('minutes'),
  basis: line('basis'),
  source: line('source'),
});
