import type { InvitationState } from '../participation';
import type { OpeningHours, TravelMode } from '../place';
import type { ItemTime } from '../programme';
import type { TravelLeg } from '../travel';

/**
 * How bad it is.
 * - `block`: it can't take place like this. Somebody or something would have to be where they can't be: in two items at
 *   once, here or in another mission, on the way for longer than there is, at a closed or taken place, blocked, not yet
 *   there or gone.
 * - `warn`: it will go wrong unless someone sees to it. A speaker or interpreter is missing, or works without a break;
 *   too many people for the place; rest days, holidays and days outside the mission; no meal; not confirmed; somebody who
 *   isn't coming; a topic without a workshop; at night; a time that the clocks skip or show twice; an order that isn't kept.
 * - `hint`: good to know. Whatever of this only concerns free time; a way of which nobody knows how long it takes; meals on
 *   rest days and late at night, travel at night; no break; a clock that changes meanwhile; who isn't coming in a group.
 */
export const severities = ['block', 'warn', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** An item of another mission that is in the way; times are wall times in `zone`. */
export type Elsewhere = {
  readonly missionId: string;
  readonly missionTitle: string;
  readonly itemId: string;
  readonly itemTitle: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
};

/** A leg of a journey, as a sentence names it; of another mission when `missionId` isn't the conflict's own. */
export type ConflictLeg = Pick<
  TravelLeg,
  | 'id'
  | 'missionId'
  | 'mode'
  | 'number'
  | 'fromName'
  | 'toName'
  | 'departsAt'
  | 'departsZone'
  | 'arrivesAt'
  | 'arrivesZone'
> & { readonly missionTitle: string };

/** What a conflict says: the rule, and everything that its sentence names. Minutes are real ones. */
export type Finding =
  /** 1. A person in two items of the mission at once, for so many minutes. */
  | { readonly rule: 'person-twice'; readonly personIds: readonly string[]; readonly minutes: number }
  /** 2. ... in an item of another mission at the same time. */
  | {
      readonly rule: 'person-elsewhere';
      readonly personIds: readonly string[];
      readonly minutes: number;
      readonly elsewhere: Elsewhere;
    }
  /** 3. From the first item's place to the second's takes longer than there is time between them. */
  | {
      readonly rule: 'travel-too-short';
      readonly fromPlaceId: string;
      readonly toPlaceId: string;
      readonly mode: TravelMode;
      readonly needed: number;
      readonly available: number;
    }
  /** 3. ... and nobody has said how long it takes, though there is hardly any time. */
  | {
      readonly rule: 'travel-unknown';
      readonly fromPlaceId: string;
      readonly toPlaceId: string;
      readonly available: number;
    }
  /** 4. */
  | { readonly rule: 'no-speaker' }
  | { readonly rule: 'no-interpreter'; readonly language: string }
  /** 5. An interpreter works on without a break, over all the items named. */
  | {
      readonly rule: 'interpreter-without-break';
      readonly personId: string;
      readonly minutes: number;
      readonly limit: number;
    }
  /** 6. Two items at one place at once; in another mission when `elsewhere` is there. */
  | {
      readonly rule: 'place-twice';
      readonly placeId: string;
      readonly minutes: number;
      readonly elsewhere: Elsewhere | null;
    }
  /** 7. */
  | {
      readonly rule: 'place-too-small';
      readonly placeId: string;
      readonly capacity: number;
      readonly people: number;
    }
  /** 8. Closed at that hour; `hours` are those of the weekday, none: closed all day. */
  | {
      readonly rule: 'place-closed';
      readonly placeId: string;
      readonly weekday: number;
      readonly hours: readonly OpeningHours[];
    }
  | {
      readonly rule: 'place-blocked';
      readonly placeId: string;
      readonly reason: string;
      readonly minutes: number;
    }
  | {
      readonly rule: 'person-blocked';
      readonly personId: string;
      readonly reason: string;
      readonly minutes: number;
    }
  /** 8. People are on the way between two places, or on another mission's journey. */
  | {
      readonly rule: 'person-travelling';
      readonly personIds: readonly string[];
      readonly leg: ConflictLeg;
      readonly minutes: number;
    }
  | { readonly rule: 'rest-day'; readonly day: string; readonly weekday: number }
  | { readonly rule: 'holiday'; readonly day: string; readonly name: string }
  /** 9. On a day before the mission's first or after its last. */
  | {
      readonly rule: 'outside-mission';
      readonly day: string;
      readonly startsOn: string;
      readonly endsOn: string;
    }
  /** 9. Before a person has come or after they have left (`at`, local time of the mission), by so many minutes. */
  | {
      readonly rule: 'before-arrival' | 'after-departure';
      readonly personId: string;
      readonly at: string;
      readonly minutes: number;
    }
  /** 10. A programme day of so many minutes without a meal; so many minutes on end without a break. */
  | { readonly rule: 'no-meal' | 'no-break'; readonly day: string; readonly minutes: number }
  /** 11. Not confirmed, and so few days to go to departure; negative once under way. */
  | { readonly rule: 'unconfirmed'; readonly daysLeft: number }
  /** 12. Declined or replaced and still on the item, or (a hint) in a group on the items; `substituteId` is the participation in their place. */
  | {
      readonly rule: 'not-coming';
      readonly participationId: string;
      readonly personId: string;
      readonly invitation: InvitationState;
      readonly substituteId: string | null;
    }
  /**
   * 13. A topic that the mission promises and none of its workshops has; no item is named. `agreement` is one in force
   * that promises it, too; `isOwn` is false for a topic that only the agreement has.
   */
  | {
      readonly rule: 'topic-without-workshop';
      readonly topicId: string;
      readonly agreement?: { readonly id: string; readonly title: string; readonly isOwn: boolean };
    }
  /** 14. So many minutes between 23:00 and 06:00. */
  | { readonly rule: 'at-night'; readonly minutes: number }
  /** 14. The clocks change during it, or skip the time it begins or ends at, by so many minutes (+ forward). */
  | { readonly rule: 'clock-change'; readonly zone: string; readonly minutes: number }
  /** 15. Claims to come directly after another and comes so many minutes later, or (negative) before its end. */
  | { readonly rule: 'not-after'; readonly minutes: number };

export type Rule = Finding['rule'];

/** What one click does about it. Where several items move, they move as one step. */
export type Mend =
  | { readonly kind: 'move'; readonly moves: readonly { readonly id: string; readonly time: ItemTime }[] }
  | { readonly kind: 'take-off'; readonly itemId: string; readonly participationId: string }
  | {
      readonly kind: 'replace';
      readonly itemId: string;
      readonly participationId: string;
      readonly substituteId: string;
    }
  | {
      readonly kind: 'add-interpreter' | 'add-speaker';
      readonly itemId: string;
      readonly participationId: string;
    };

/**
 * Something about a mission's programme that needs a look. `itemIds` are the items it is about, earlier first; the last
 * one is where to look. Items of other missions stand in the finding. A rest day or a holiday is said once, with
 * all its items; between the two items of a way that is too short stand the transfers that are too short for it.
 */
export type Conflict = Finding & {
  readonly severity: Severity;
  readonly itemIds: readonly string[];
  readonly mend: Mend | null;
};

/** A warning that someone has looked at and let stand, with the reason. */
export type Dismissal = { readonly id: string; readonly reason: string };

/** A conflict as the program shows it, under the names by which it is dismissed. */
export type KnownConflict = {
  readonly conflict: Conflict;
  /** Which conflict it is: the rule and who and what it is about. */
  readonly subject: string;
  /** All that its sentence rests on; a dismissal holds for as long as these stay the same. */
  readonly facts: string;
  readonly dismissal: Dismissal | null;
};
