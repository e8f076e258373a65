import { isCountedOn, type Participation } from './participation';
import { type Person, personName } from './person';
import type { PersonWording, Photo } from './person-details';
import type { AccessNeed, Diet, NeedSummary } from './practical-data';
import { orderOfPrecedence } from './precedence';
import type { ProgrammeItem } from './programme';
import type { NamedPerson, ProgrammeRecords } from './programme-records';
import type { SeatingPlan } from './seating';
import type { Room, TravelLeg } from './travel';

/** Somebody of a delegation with what its documents and letters say of them. */
export type DelegationMember = Pick<
  Participation,
  | 'id'
  | 'personId'
  | 'role'
  | 'side'
  | 'invitation'
  | 'attendance'
  | 'standsInForId'
  | 'arrivesAt'
  | 'departsAt'
  | 'placedAt'
  | 'placedReason'
> &
  Pick<
    Person,
    | 'givenName'
    | 'familyName'
    | 'nativeName'
    | 'honorific'
    | 'title'
    | 'position'
    | 'positionSince'
    | 'precedenceClass'
    | 'precedenceNumber'
    | 'email'
    | 'phone'
  > & {
    /** Whom they speak for on this mission, and where they belong. */
    readonly organisationName: string | null;
    readonly homeName: string | null;
    /** Where one writes to them: the address, city and country (ISO code) of the former, else of the latter. */
    readonly address: string;
    readonly city: string;
    readonly country: string;
    /** What they are called in other languages. */
    readonly wordings: readonly PersonWording[];
  };

/** A programme item as the plan of its table needs it. */
export type PlannedItem = Pick<
  ProgrammeItem,
  | 'id'
  | 'title'
  | 'publicNote'
  | 'texts'
  | 'time'
  | 'participationIds'
  | 'speakerIds'
  | 'interpreterIds'
  | 'escortIds'
  | 'groupIds'
>;

/**
 * Everything that the documents of a mission's delegation are made of. Nobody's practical data, remarks or photographs are
 * among it: what the host is to know of diets and access is asked for by itself and without names ({@link Needs}).
 */
export type DelegationRecords = Pick<
  ProgrammeRecords,
  'mission' | 'titles' | 'groups' | 'contacts' | 'caseReferences' | 'office'
> & {
  /** In the order in which they were added, those that declined or were replaced too. */
  readonly members: readonly DelegationMember[];
  /** Who leads the mission at home. */
  readonly lead: NamedPerson | null;
  /** Those that a seating plan is for. */
  readonly items: readonly PlannedItem[];
  /** By departure. */
  readonly legs: readonly TravelLeg[];
  /** By hotel, day and number. */
  readonly rooms: readonly Room[];
  readonly plans: readonly SeatingPlan[];
  /** The day on which this is so, ISO. */
  readonly date: string;
};

/** A photograph by whose it is. */
export type MemberPhoto = Photo & { readonly participationId: string };

/** How many of those counted on need what, without saying who. */
export type Needs = {
  readonly diets: NeedSummary<Diet>;
  readonly access: NeedSummary<AccessNeed>;
  /** How many are counted on. */
  readonly people: number;
};

/** Those who are counted on, in order of precedence. */
export const orderOfMembers = (members: readonly DelegationMember[]) =>
  orderOfPrecedence(members.filter(isCountedOn).map((member) => ({ ...member, name: personName(member) })));

/** The same without their places: whom a document names. */
export const inPrecedence = (members: readonly DelegationMember[]): DelegationMember[] =>
  orderOfMembers(members).map(({ delegate }) => delegate);

/** What somebody is called in a language: its own words where it has any, else the person's. */
export function wordingIn(
  member: Pick<DelegationMember, 'honorific' | 'title' | 'position' | 'wordings'>,
  language: string,
): Pick<PersonWording, 'honorific' | 'title' | 'position'> {
  const own = member.wordings.find((wording) => wording.language === language);
  return {
    honorific: own?.honorific || member.honorific,
    title: own?.title || member.title,
    position: own?.position || member.position,
  };
}
