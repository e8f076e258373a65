import { addMonths, format, parseISO } from 'date-fns';
import { daysBetween } from './dates';
import { type MissionDates, periodOf } from './mission';
import { type PracticalData, type VisaPoint, visaPoints } from './practical-data';

/** How long after the return a passport must be good, in calendar months: what many states ask of who enters. */
const validAfter = 6;

/**
 * How long before the journey an application for a visa must be in: 15 days (Visa Code, Regulation (EC) 810/2009, article
 * 9(1), for the Schengen states; few ask for less).
 */
const applicationDays = 15;

export const passportProblems = ['unknown', 'expired', 'under-six-months'] as const;
/** `unknown`: nobody noted when it runs out; `expired`: before the mission is over. */
export type PassportProblem = (typeof passportProblems)[number];

/**
 * What is wrong with a passport for a mission. Six months to the day are enough: one that is good until 20 July goes with a
 * return on 20 January.
 * @param passportExpires its last day, ISO; null if not known
 * @param lastDay of the mission, ISO; null while its dates are unknown, and nothing can be said of a date
 */
export function passportProblem(
  passportExpires: string | null,
  lastDay: string | null,
): PassportProblem | null {
  if (passportExpires === null) return 'unknown';
  if (lastDay === null) return null;
  if (passportExpires < lastDay) return 'expired';
  return passportExpires < neededUntil(lastDay) ? 'under-six-months' : null;
}

/** The day until which a passport must be good for a mission that ends on a day, ISO. */
export const neededUntil = (lastDay: string): string =>
  format(addMonths(parseISO(lastDay), validAfter), 'yyyy-MM-dd');

/**
 * What there is to see to about a visa; `daysLeft` until the mission begins, null while that day isn't known, negative once
 * it has begun; `isLate` when an application made today would come too late.
 */
export type VisaProblem =
  | { readonly kind: 'unknown' | 'refused' }
  | {
      readonly kind: 'not-applied' | 'not-granted';
      readonly daysLeft: number | null;
      readonly isLate: boolean;
    }
  | { readonly kind: 'letter'; readonly missing: readonly VisaPoint[] };

/** What there is to see to about somebody's visa. What the letter must say counts until it is handed in. */
export function visaProblems(
  { visa, visaPoints: said }: Pick<PracticalData, 'visa' | 'visaPoints'>,
  dates: MissionDates,
  today: string,
): VisaProblem[] {
  if (visa === 'unknown' || visa === 'refused') return [{ kind: visa }];
  if (visa !== 'needed' && visa !== 'applied') return [];
  const firstDay = periodOf(dates)?.from ?? null;
  const daysLeft = firstDay === null ? null : daysBetween(today, firstDay);
  const isLate = daysLeft !== null && daysLeft < applicationDays;
  const missing = visaPoints.filter((point) => !said.includes(point));
  if (visa === 'applied') return [{ kind: 'not-granted', daysLeft, isLate }];
  return [
    { kind: 'not-applied', daysLeft, isLate },
    ...(missing.length > 0 ? [{ kind: 'letter', missing } as const] : []),
  ];
}
