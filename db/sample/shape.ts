import type { CaseReference } from '../domain/case-reference';
import type { FollowUpState } from '../domain/follow-up';
import type { InvitationStepState } from '../domain/invitation';
import type { Direction, MissionDates, MissionKind, MissionStage } from '../domain/mission';
import type { OrganisationKind } from '../domain/organisation';
import type {
  Attendance,
  InvitationState,
  ParticipationRole,
  ParticipationSide,
} from '../domain/participation';
import type { PartnerKind } from '../domain/partner';
import type { ItemKind, ItemStatus, ItemTime } from '../domain/programme';
import type { builtInTopics } from '../domain/topic';

/** A text in every language that the example can be loaded in. */
export type Text = { da: string; en: string };

/** An example as data: records name each other by key, and get their ids when they are loaded. */
export type Example = {
  office: { name: Text; city: Text; zone: string };
  partners: Record<string, SamplePartner>;
  organisations: Record<string, SampleOrganisation>;
  people: Record<string, SamplePerson>;
  missions: readonly SampleMission[];
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
};

export type SampleFact = {
  label: Text;
  value: { text: Text } | { low: number; high: number; unit: Text } | { number: number; unit: Text };
  source: Text;
  sourceDate: string;
  note: Text;
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
  workshop?: { audience: Text; aims: Text; method: Text; outcomes: readonly Text[] };
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

/** Nothing to say. */
export const nothing: Text = { da: '', en: '' };
