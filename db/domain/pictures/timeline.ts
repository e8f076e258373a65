import { type CooperationStep, currentStep } from '../cooperation';
import type { DecisionKind } from '../decision';
import type { ContactWay } from '../follow-up';
import type { MissionStage } from '../mission';
import { firstDayOf } from '../partial-date';
import type { Silence } from './silences';

/** What a timeline shows below each other. */
export const timelineLanes = ['missions', 'decisions', 'stages', 'contacts', 'signs'] as const;
export type TimelineLane = (typeof timelineLanes)[number];

/** Something of a cooperation's; `on` is a partial date, null while nobody knows when. */
export type TimelineMark = { readonly id: string; readonly on: string | null } & (
  | {
      readonly lane: 'missions';
      readonly title: string;
      readonly stage: MissionStage;
      /** Its last day, where that isn't the first; ISO. */
      readonly until: string | null;
    }
  | { readonly lane: 'decisions'; readonly title: string; readonly kind: DecisionKind }
  | { readonly lane: 'stages'; readonly stage: CooperationStep['stage'] }
  | {
      readonly lane: 'contacts';
      readonly title: string;
      readonly direction: 'in' | 'out';
      readonly way: ContactWay;
    }
  | { readonly lane: 'signs'; readonly title: string; readonly kind: 'need' | 'match' | 'result' }
);

/** How long an agreement held or holds; `endsOn` with its renewals and its notice, null for no end. */
export type TimelineAgreement = {
  readonly id: string;
  readonly title: string;
  readonly signedOn: string | null;
  readonly endsOn: string | null;
  readonly terminatedOn: string | null;
  readonly renewals: readonly { readonly renewedOn: string; readonly endsOn: string }[];
};

export type TimelinePicture = {
  readonly cooperation: { readonly id: string; readonly title: string; readonly partnerName: string };
  /** ISO. */
  readonly today: string;
  readonly silenceDays: number;
  /** In the order of their days; what has none stands last. */
  readonly marks: readonly TimelineMark[];
  readonly agreements: readonly TimelineAgreement[];
  readonly silences: readonly Silence[];
};

/** Earlier first, undated last, otherwise lane by lane. */
export const inTime = (a: TimelineMark, b: TimelineMark): number =>
  compare(dayOf(a), dayOf(b)) ||
  timelineLanes.indexOf(a.lane) - timelineLanes.indexOf(b.lane) ||
  compare(a.id, b.id);

const dayOf = ({ on }: TimelineMark) => (on === null ? '9999-99' : firstDayOf(on));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Up to which day one may speak of silence: the day on which the cooperation ended, else today. Null for one that ended
 * nobody knows when.
 */
export function watchedUntil(steps: readonly CooperationStep[], today: string): string | null {
  const current = currentStep(steps);
  if (current?.stage !== 'ended') return today;
  if (current.since === null) return null;
  const ended = firstDayOf(current.since);
  return ended < today ? ended : today;
}
