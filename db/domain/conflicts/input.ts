import type { Mission } from '../mission';
import type { Participation } from '../participation';
import type { BlockedTime, Holiday, OpeningHours, Place, TravelTime } from '../place';
import type { ItemKind, ProgrammeItem } from '../programme';
import type { ProgrammeGroup } from '../programme-group';
import type { LegDirection } from '../travel';
import type { ConflictLeg, Elsewhere } from './conflict';

/** What the rules ask of an item. */
export type ConflictItem = Omit<
  ProgrammeItem,
  'missionId' | 'publicNote' | 'internalNote' | 'texts' | 'hostId' | 'responsibleId'
>;

/** A living item of another mission, and whom and what it takes; `room` is where exactly at the place. */
export type Engagement = Elsewhere & {
  readonly kind: ItemKind;
  readonly personIds: readonly string[];
  readonly placeId: string | null;
  readonly room: string;
};

/** A leg of this mission or another one, and who travels on it. */
export type Journey = ConflictLeg & {
  readonly direction: LegDirection;
  readonly personIds: readonly string[];
};

/** When a partner's offices are closed. */
export type HostCalendar = {
  readonly partnerId: string;
  /** ISO weekdays. */
  readonly restDays: readonly number[];
  readonly holidays: readonly Pick<Holiday, 'day' | 'name'>[];
};

/** A topic that an agreement in force promises; `isHeld` where another mission of the cooperation has a workshop on it. */
export type Promised = {
  readonly topicId: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly isHeld: boolean;
};

/** One mission's programme and everything near it that it could clash with. Lists may come in any order. */
export type ConflictInput = {
  readonly mission: Pick<
    Mission,
    'id' | 'title' | 'stage' | 'dates' | 'zone' | 'direction' | 'partnerId' | 'topicIds'
  >;
  readonly items: readonly ConflictItem[];
  readonly groups: readonly Pick<ProgrammeGroup, 'id' | 'memberIds'>[];
  /** They come and go with the legs they travel on, where there are any. */
  readonly participations: readonly Pick<
    Participation,
    'id' | 'personId' | 'role' | 'invitation' | 'standsInForId' | 'arrivesAt' | 'departsAt'
  >[];
  /** Those of the items; a place without opening hours is one of which nobody has said them. */
  readonly places: readonly (Pick<Place, 'id' | 'capacity' | 'partnerId'> & {
    readonly openingHours: readonly OpeningHours[];
  })[];
  /** Between those places. */
  readonly travelTimes: readonly TravelTime[];
  /** Of those places and of the mission's people. */
  readonly blockedTimes: readonly BlockedTime[];
  /** Those of the mission's people at about the time of its items, on their way to, on and from whichever mission. */
  readonly journeys: readonly Journey[];
  /** Of the mission's partner and of the partners whose cities the places are in. */
  readonly calendars: readonly HostCalendar[];
  /** What the agreements in force of the mission's cooperation promise, agreement by agreement. */
  readonly promises: readonly Promised[];
  /** What the same people and places are taken by in other missions. */
  readonly elsewhere: readonly Engagement[];
  readonly office: {
    /** Languages that need no interpreter, BCP 47. */
    readonly workingLanguages: readonly string[];
    /** Minutes after which an interpreter needs a break. */
    readonly interpreterMinutes: number;
    /** Days before departure from which on everything ought to be confirmed. */
    readonly confirmDays: number;
  };
  /** ISO. */
  readonly today: string;
};
