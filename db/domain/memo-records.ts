import type { Agreement, AgreementParty, AgreementRenewal } from './agreement';
import type { Attachment } from './attachment';
import type { CaseReference } from './case-reference';
import type {
  AdministrationPart,
  CapacityScore,
  Cooperation,
  CooperationStep,
  Perspective,
} from './cooperation';
import type { CostLine, CostStatement } from './cost';
import type { Decision } from './decision';
import type { DelegationMember } from './delegation-records';
import type { FollowUp } from './follow-up';
import type { NamedGift } from './gift';
import type { HoursLine, HoursStatement } from './hours';
import type { NamedMatch } from './match';
import type { Memo } from './memo';
import type { Mission } from './mission';
import type { NamedNeed } from './need';
import type { NamedWayIn, Partner, PartnerFact, PartnerStatement } from './partner';
import type { ProgrammeItem } from './programme';
import type { Sign } from './radar';
import type { NamedResult } from './result';
import type { Topic } from './topic';
import type { AudienceCount, Outcome, Workshop, WorkshopQuote } from './workshop';

/** What documents are drafted from. Names are null where the record that has them was removed. */

/** The head of the office's documents; '' for what isn't stated. */
export type Letterhead = {
  readonly name: string;
  /** The authority that the office is a part of, and its centre and section there. */
  readonly authority: string;
  readonly unit: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly ean: string;
};

export type MemoAgreement = Agreement & {
  readonly renewals: readonly AgreementRenewal[];
  readonly parties: readonly (AgreementParty & {
    readonly organisationName: string | null;
    readonly signatoryName: string | null;
  })[];
};

/** A workshop or another item of a programme, without its internal note. */
export type MemoItem = Pick<
  ProgrammeItem,
  'id' | 'missionId' | 'kind' | 'title' | 'time' | 'zone' | 'place' | 'status' | 'topicId' | 'publicNote'
>;

export type MemoWorkshop = MemoItem & {
  readonly outcomes: readonly Outcome[];
  /** Who was there, as far as anybody counted. */
  readonly audience: readonly AudienceCount[];
  readonly texts: Omit<Workshop, 'itemId'>;
  /** Word for word. */
  readonly quotes: readonly WorkshopQuote[];
};

/** An item of the mission that a report is about, with what it is called in other languages. */
export type ReportItem = MemoItem &
  Pick<ProgrammeItem, 'endZone' | 'texts'> & {
    /** The place of the directory, in which `place` says where exactly; and who received. */
    readonly placeName: string | null;
    readonly hostName: string | null;
  };

/** A participant as a document names one. */
export type MemoMember = DelegationMember & { readonly missionId: string };

/** What the missions of a document are, and what belongs to them. */
export type MissionRecords = {
  /** By date, the earliest first; those without any last. */
  readonly missions: readonly Mission[];
  readonly members: readonly MemoMember[];
  /** Their programmes, in order. */
  readonly items: readonly MemoItem[];
  readonly workshops: readonly MemoWorkshop[];
  readonly needs: readonly NamedNeed[];
  readonly followUps: readonly (FollowUp & {
    readonly ownerHereName: string | null;
    readonly ownerThereName: string | null;
  })[];
  readonly results: readonly NamedResult[];
  readonly costLines: readonly CostLine[];
  readonly costStatements: readonly CostStatement[];
  readonly hoursLines: readonly HoursLine[];
  readonly hoursStatements: readonly HoursStatement[];
  /** Of whom one expects to know cost and hours, in the order in which they are shown. */
  readonly administrationIds: readonly string[];
  readonly gifts: readonly NamedGift[];
};

/** A cooperation with its partner and everything that belongs to it. */
export type CooperationRecords = MissionRecords & {
  readonly cooperation: Cooperation;
  readonly partner: Partner;
  readonly facts: readonly PartnerFact[];
  readonly statements: readonly PartnerStatement[];
  readonly waysIn: readonly NamedWayIn[];
  /** In the order in which it took them. */
  readonly steps: readonly (CooperationStep & { readonly assessorName: string | null })[];
  readonly perspectives: readonly Perspective[];
  readonly administrations: readonly (AdministrationPart & { readonly organisationName: string | null })[];
  readonly capacity: readonly CapacityScore[];
  /** By date; `bodyName` null where no body is named. */
  readonly decisions: readonly (Decision & { readonly bodyName: string | null })[];
  readonly agreements: readonly MemoAgreement[];
  readonly matches: readonly NamedMatch[];
  /** What shows that it is alive, in no particular order. */
  readonly signs: readonly Sign[];
  /** The files of the document itself, and of the decisions, agreements and missions, in this order. */
  readonly attachments: readonly Pick<Attachment, 'id' | 'name' | 'recordKind' | 'recordId'>[];
  /** Its other documents that stand as they are, the newest first. */
  readonly finishedMemos: readonly Memo[];
};

/** One mission, with the pictures that belong to it. */
export type ReportRecords = Omit<MissionRecords, 'items'> & {
  readonly mission: Mission;
  readonly partnerName: string | null;
  /** Who was in charge of it at home. */
  readonly leadName: string | null;
  readonly items: readonly ReportItem[];
  /** Attachments of the mission and its workshops that are pictures, in their order. */
  readonly pictures: readonly {
    readonly id: string;
    readonly name: string;
    readonly itemId: string | null;
  }[];
};

/** Everything that a document is drafted from. */
export type MemoRecords = {
  readonly memo: Memo;
  readonly bodyName: string | null;
  readonly letterhead: Letterhead;
  /** In which sums are said, ISO 4217. */
  readonly currency: string;
  /** The day on which it is read, ISO. */
  readonly date: string;
  readonly topics: readonly Topic[];
  /** By id; removed organisations too: what was said of them still stands. */
  readonly organisationNames: Readonly<Record<string, string>>;
  /** Under which numbers the document itself, and what it tells of, are filed. */
  readonly references: readonly CaseReference[];
  /** One of the two, by the document's kind. */
  readonly cooperation: CooperationRecords | null;
  readonly report: ReportRecords | null;
};
