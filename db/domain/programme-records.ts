import type { CaseReference } from './case-reference';
import type { Mission } from './mission';
import type { MissionContact } from './mission-contact';
import type { Organisation } from './organisation';
import type { Participation } from './participation';
import type { Person } from './person';
import type { Place, TravelTime } from './place';
import type { ItemText, ProgrammeItem } from './programme';
import type { ProgrammeGroup } from './programme-group';
import type { Topic } from './topic';

/** A participant with who they are; `organisationName` is whom they speak for here, `homeName` where they belong. */
export type Participant = Omit<Participation, 'isCouncilMember' | 'placedAt' | 'placedReason'> &
  Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'title' | 'position' | 'email' | 'phone'> & {
    organisationName: string | null;
    homeName: string | null;
  };

/** Whoever is named on a programme without being on the mission. */
export type NamedPerson = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'nativeName' | 'title' | 'position' | 'email' | 'phone'
>;

/**
 * Everything that a mission's programme is made of, on paper, as a calendar and as a released version: a version keeps
 * these records as they were.
 */
export type ProgrammeRecords = {
  readonly mission: Mission;
  /** The mission's title in its other languages. */
  readonly titles: readonly ItemText[];
  /** In the order of the days; what has no day last. */
  readonly items: readonly ProgrammeItem[];
  readonly groups: readonly ProgrammeGroup[];
  /**
   * In the order in which they were added, those that declined or were replaced too. They come and go when the itinerary
   * says so, where it does.
   */
  readonly participants: readonly Participant[];
  /** Those responsible for items, and who leads the mission at home. */
  readonly people: readonly NamedPerson[];
  /** Those of the items, by name. */
  readonly places: readonly Place[];
  /** Between those places. */
  readonly travelTimes: readonly TravelTime[];
  readonly hosts: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly topics: readonly Topic[];
  readonly contacts: readonly MissionContact[];
  readonly caseReferences: readonly CaseReference[];
  readonly office: {
    readonly name: string;
    readonly city: string;
    readonly zone: string;
    readonly email: string;
  };
};

/** A released version of a programme, without what it holds. `releasedAt` is a UTC instant, ISO 8601. */
export type ProgrammeVersion = {
  readonly id: string;
  readonly missionId: string;
  /** From 1, one more with each release. */
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly releasedAt: string;
  /** What calendars know the version by: greater than any before it (RFC 5545 section 3.8.7.4). */
  readonly sequence: number;
};

/** A programme to make documents of: a released version, or (`version` null) the draft as it stands. */
export type ProgrammeEdition = {
  readonly version: ProgrammeVersion | null;
  readonly records: ProgrammeRecords;
  /** The day that stands on its documents, ISO: the day of the release, for the draft today. */
  readonly date: string;
  readonly sequence: number;
  /**
   * What earlier versions had in the calendar and this one hasn't, as the last of them said it: deleted, or without a
   * day again.
   */
  readonly withdrawn: readonly ProgrammeItem[];
  /** Who has been on which item in any earlier version: their calendars may hold what they are no longer on. */
  readonly formerly: readonly FormerAttendance[];
};

/** The participations that an item has had. */
export type FormerAttendance = { readonly itemId: string; readonly participationIds: readonly string[] };
