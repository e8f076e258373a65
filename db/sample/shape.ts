import type { CaseReference } from '../domain/case-reference';
import type { CooperationStage, Side } from '../domain/cooperation';
import type { DecisionKind } from '../domain/decision';
import type { FollowUpState } from '../domain/follow-up';
import type { InvitationStepState } from '../domain/invitation';
import type { MatchState } from '../domain/match';
import type { Direction, MissionDates, MissionKind, MissionStage } from '../domain/mission';
import type { NeedState } from '../domain/need';
import type { OrganisationKind } from '../domain/organisation';
import type {
  Attendance,
  InvitationState,
  ParticipationRole,
  ParticipationSide,
} from '../domain/participation';
import type { PartnerKind, Reliability, StatementKind } from '../domain/partner';
import type { ItemKind, ItemStatus, ItemTime } from '../domain/programme';
import type { ResultKind } from '../domain/result';
import type { Readiness } from '../domain/solution';
import type { builtInTopics } from '../domain/topic';
import type { AudienceCategory } from '../domain/workshop';

/** A text in every language that the example can be loaded in. */
export type Text = { da: string; en: string };

/** An example as data: records name each other by key, and get their ids when they are loaded. */
export type Example = {
  office: { name: Text; city: Text; zone: string };
  partners: Record<string, SamplePartner>;
  organisations: Record<string, SampleOrganisation>;
  people: Record<string, SamplePerson>;
  missions: readonly SampleMission[];
  cooperations: readonly SampleCooperation[];
};

export type SamplePartner = {
  kind: PartnerKind;
  name: Text;
  nativeName: string;
  country: string;
  zone: string;
  notes: Text;
  facts: readonly SampleFact[];
  caseReferences: readonly SampleCaseReference[];
  latitude: number | null;
  longitude: number | null;
};

export type SampleFact = {
  label: Text;
  value: { text: Text } | { low: number; high: number; unit: Text } | { number: number; unit: Text };
  source: Text;
  sourceDate: string;
  note: Text;
  reliability: Reliability;
};

export type SampleCaseReference = Pick<CaseReference, 'system' | 'numberKind' | 'asPasted'> & { note: Text };

export type SampleOrganisation = {
  name: Text;
  kind: OrganisationKind;
  city: Text;
  country: string;
  partner?: string;
  /** The organisation it is a part of. */
  parent?: string;
};

/** Someone known by the office they hold and nothing else. */
export type SamplePerson = { position: Text; organisation: string };

export type TopicKey = keyof typeof builtInTopics;

export type SampleMission = {
  title: Text;
  kind: MissionKind;
  direction: Direction;
  stage: MissionStage;
  dates: MissionDates;
  place: Text;
  country: string;
  zone: string;
  partner: string;
  purpose: Text;
  topics: readonly TopicKey[];
  administrations: readonly string[];
  caseReferences: readonly SampleCaseReference[];
  participants: readonly SampleParticipant[];
  programme: readonly SampleItem[];
  followUps: readonly SampleFollowUp[];
  notes: readonly { title: Text; body: Text }[];
};

export type SampleParticipant = {
  person: string;
  role: ParticipationRole;
  side: ParticipationSide;
  invitation: InvitationState;
  attendance: Attendance;
  /** The person of the same mission, standing before this one, in whose place they take part. */
  standsInFor?: string;
  /** From first to last, as far as the source tells of them. */
  steps: readonly SampleStep[];
  note: Text;
};

/** A step of an invitation; the day and who told are `null` and nothing where the source doesn't say. */
export type SampleStep = { state: InvitationStepState; on: string | null; byWhom: Text; note: Text };

export type SampleItem = {
  kind: ItemKind;
  title: Text;
  time: ItemTime;
  place: Text;
  status: ItemStatus;
  topic?: TopicKey;
  host?: string;
  publicNote: Text;
  internalNote: Text;
  /** People of the mission. */
  participants: readonly string[];
  workshop?: {
    audience: Text;
    aims: Text;
    method: Text;
    outcomes: readonly Text[];
    /** Who was there, as far as a source tells; how many is said by none. */
    categories: readonly AudienceCategory[];
    agenda: readonly Text[];
    /** Cases that were used; by whom they were made anonymous, and when, is said by none. */
    cases: readonly Text[];
  };
};

export type SampleFollowUp = {
  title: Text;
  detail: Text;
  /** Organisations. */
  here: string;
  there?: string;
  /** From first to last, with the day on which the source says so; the last is the present one. */
  states: readonly { state: FollowUpState; on: string; reason: Text }[];
};

/** A cooperation with its records: they name each other by key, and missions and items by what they are. */
export type SampleCooperation = {
  partner: string;
  title: Text;
  purpose: Text;
  initiator: Text;
  initiatorReason: Text;
  steps: readonly { stage: CooperationStage; since: string | null; reason: Text; assessor?: string }[];
  perspectives: readonly { side: Side; text: Text }[];
  administrations: readonly { organisation: string; did: Text }[];
  missions: readonly SampleMission[];
  decisions: readonly SampleDecision[];
  agreements: readonly SampleAgreement[];
  results: readonly SampleResult[];
  statements: readonly {
    kind: StatementKind;
    text: Text;
    topic?: TopicKey;
    source: Text;
    sourceDate: string;
  }[];
  waysIn: readonly { organisation?: string; person?: string; how: Text }[];
  needs: readonly SampleNeed[];
  solutions: readonly SampleSolution[];
  /** What is known of money and hours; everybody else is left unsaid. */
  costs: readonly {
    mission: SampleMission;
    administration: string;
    /** In øre; or who paid, where no amount is stated. */
    money?: { total: number } | { paidBy: string };
    hours?: 'not-recorded';
    source: Text;
  }[];
  matches: readonly { need: string; solution: string; state: MatchState; on: string; reason: Text }[];
};

export type SampleDecision = {
  key: string;
  title: Text;
  kind: DecisionKind;
  body: keyof typeof decisionBodies;
  on: string;
  summary: Text;
  conditions: Text;
  references: readonly SampleCaseReference[];
  /** What rests on it. */
  resting: { agreements?: readonly string[]; missions?: readonly SampleMission[] };
};

export type SampleAgreement = {
  key: string;
  title: Text;
  signedOn: string;
  signedAt: Text;
  months: number;
  topics: readonly TopicKey[];
  parties: readonly { side: Side; organisation: string; signatory: string; office: Text }[];
  references: readonly SampleCaseReference[];
};

export type SampleResult = {
  kind: ResultKind;
  title: Text;
  detail: Text;
  because?: Text;
  on: string | null;
  mission?: SampleMission;
  topic?: TopicKey;
  need?: string;
  agreement?: string;
  confirmedBy: string;
  confirmedOn: string;
};

export type SampleNeed = {
  key: string;
  topic?: TopicKey;
  title: Text;
  heardOn: string;
  mission?: SampleMission;
  item?: SampleItem;
  document: Text;
  state: NeedState;
  tags: readonly Text[];
};

export type SampleSolution = {
  key: string;
  title: Text;
  provider: string;
  summary: Text;
  runsWhere: Text;
  readiness: Readiness;
  topics: readonly TopicKey[];
  tags: readonly Text[];
  /** The workshops at which it was presented. */
  presentedAt?: readonly SampleItem[];
};

/** The bodies that every office begins with, by the ids that the file format gives them. */
export const decisionBodies = {
  council: '01900000-0000-7000-8000-0000000000b1',
  'finance-committee': '01900000-0000-7000-8000-0000000000b2',
} as const;

/** Nothing to say. */
export const nothing: Text = { da: '', en: '' };
