import { z } from 'zod';
import { type DateRange, daysBetween, isPeriod, rangeOfPeriod } from './dates';
import {
  choice,
  countryOrUnknown,
  id,
  ids,
  isoDate,
  line,
  problem,
  record,
  requiredLine,
  runningText,
  zoneOrUnknown,
} from './fields';
import { languagesField } from './language';
import type { FieldProblem } from './problem';

export const missionKinds = [
  'fact-finding',
  'delegation-out',
  'delegation-in',
  'high-level',
  'network-meeting',
  'training',
  'study-tour',
] as const;
export type MissionKind = (typeof missionKinds)[number];

export const directions = ['out', 'in'] as const;
export type Direction = (typeof directions)[number];

export const missionStages = [
  'idea',
  'preparing',
  'approved',
  'travelling',
  'reporting',
  'follow-up',
  'closed',
  'discontinued',
] as const;
export type MissionStage = (typeof missionStages)[number];

/** When a mission is: never more exact than what is known. Days are ISO; a period is `YYYY-MM` or `YYYY`. */
export type MissionDates =
  | { readonly kind: 'exact'; readonly startsOn: string; readonly endsOn: string }
  | { readonly kind: 'approximate'; readonly period: string }
  | { readonly kind: 'unknown' };

/**
 * One journey or visit. `country` and `zone` are '' while not known; `administrationIds` are organisations.
 */
export type Mission = {
  readonly id: string;
  readonly title: string;
  readonly kind: MissionKind;
  readonly direction: Direction;
  readonly stage: MissionStage;
  readonly discontinuedReason: string;
  readonly dates: MissionDates;
  readonly place: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** IANA time zone of the place; programme items are in it unless they say otherwise. */
  readonly zone: string;
  readonly partnerId: string | null;
  /** The cooperation it is a part of. */
  readonly cooperationId: string | null;
  readonly purpose: string;
  /** The person in charge of it at home. */
  readonly leadId: string | null;
  readonly topicIds: readonly string[];
  readonly administrationIds: readonly string[];
  /** The languages of its programme, BCP 47; titles and public notes are written in the first. */
  readonly languages: readonly string[];
};

/** What a programme is written in until someone says otherwise. */
export const usualLanguages: readonly string[] = ['da', 'en'];

/** Longest mission in days: beyond it, a year was mistyped. */
const longestMission = 366;

export const missionTitle = requiredLine();

export const missionDates = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('exact'), startsOn: isoDate, endsOn: isoDate })
      .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
        ...problem('end-before-start'),
        path: ['endsOn'],
      })
      .refine(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) < longestMission, {
        ...problem('period-too-long'),
        path: ['endsOn'],
      }),
    record({
      kind: z.literal('approximate'),
      period: z.string(problem('not-a-date')).refine(isPeriod, problem('not-a-date')),
    }),
    record({ kind: z.literal('unknown') }),
  ],
  problem('not-a-choice'),
);

export const missionFields = record({
  title: missionTitle,
  kind: choice(missionKinds),
  direction: choice(directions),
  stage: choice(missionStages),
  discontinuedReason: runningText,
  dates: missionDates,
  place: line(),
  country: countryOrUnknown,
  zone: zoneOrUnknown,
  partnerId: id.nullable(),
  cooperationId: id.nullable(),
  purpose: runningText,
  leadId: id.nullable(),
  topicIds: ids,
  administrationIds: ids,
  languages: languagesField,
});
export const missionPatch = missionFields.partial();
export type MissionPatch = z.infer<typeof missionPatch>;

/** Visits from abroad come in; everything else goes out until someone says otherwise. */
export const defaultDirection = (kind: MissionKind): Direction => (kind === 'delegation-in' ? 'in' : 'out');

/** Why a mission can't be in this stage: giving one up needs a reason. Any stage may follow any other. */
export const stageProblem = ({
  stage,
  discontinuedReason,
}: Pick<Mission, 'stage' | 'discontinuedReason'>): FieldProblem | null =>
  stage === 'discontinued' && discontinuedReason.trim() === '' ? 'reason-required' : null;

/** Whether nothing more is going to happen on the mission. */
export const isFinished = ({ stage }: Pick<Mission, 'stage'>): boolean =>
  stage === 'closed' || stage === 'discontinued';

/** First and last day on which the mission can lie; null when nothing is known. */
export function periodOf(dates: MissionDates): DateRange | null {
  if (dates.kind === 'exact') return { from: dates.startsOn, to: dates.endsOn };
  return dates.kind === 'approximate' ? rangeOfPeriod(dates.period) : null;
}

/** Whether the mission's last possible day is past. */
export function isOver(dates: MissionDates, today: string): boolean {
  const period = periodOf(dates);
  return period !== null && period.to < today;
}

/**
 * Whether the mission is still to come: an exact one that hasn't begun, an approximate one whose period isn't
 * past. One without dates is neither upcoming nor over.
 */
export function isUpcoming(dates: MissionDates, today: string): boolean {
  if (dates.kind === 'exact') return dates.startsOn > today;
  return dates.kind === 'approximate' && !isOver(dates, today);
}

/** Days from today to the first day, negative once begun; null unless the day is known exactly. */
export const daysUntil = (dates: MissionDates, today: string): number | null =>
  dates.kind === 'exact' ? daysBetween(today, dates.startsOn) : null;

/** The years a mission belongs to, ascending: two for one over New Year, none while its time is unknown. */
export function yearsOf(dates: MissionDates): number[] {
  const period = periodOf(dates);
  if (!period) return [];
  const first = Number(period.from.slice(0, 4));
  const last = Number(period.to.slice(0, 4));
  return first === last ? [first] : [first, last];
}
