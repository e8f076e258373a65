import { z } from 'zod';
import type { CostOwner } from './cost';
import { choice, id, line, problem, record, requiredLine } from './fields';
import { partialDate } from './partial-date';

export const activities = ['preparation', 'travel', 'meetings', 'follow-up', 'other'] as const;
export type Activity = (typeof activities)[number];

/** Staff time that was written down, in whole minutes; `workedOn` is a partial date, null if not known. */
export type HoursLine = {
  readonly id: string;
  readonly owner: CostOwner;
  readonly administrationId: string | null;
  readonly topicId: string | null;
  readonly activity: Activity;
  readonly minutes: number;
  readonly workedOn: string | null;
  readonly note: string;
};

export const hoursStatementKinds = ['known-total', 'estimate', 'not-recorded'] as const;
export type HoursStatementKind = (typeof hoursStatementKinds)[number];

/** What is said of an administration's hours where there are no lines, or of all of them together. */
export type HoursSaid =
  | { readonly kind: 'known-total'; readonly minutes: number }
  | { readonly kind: 'estimate'; readonly minutes: number; readonly basis: string }
  | { readonly kind: 'not-recorded' };

export type HoursStatement = {
  readonly id: string;
  readonly owner: CostOwner;
  readonly administrationId: string | null;
  readonly topicId: string | null;
  readonly said: HoursSaid;
  readonly source: string;
};

const minutes = z
  .int(problem('not-a-number'))
  .min(0, problem('not-a-number'))
  .max(1e9, problem('not-a-number'));

export const hoursLineFields = record({
  administrationId: id.nullable(),
  topicId: id.nullable(),
  activity: choice(activities),
  minutes: minutes.min(1, problem('not-a-number')),
  workedOn: partialDate.nullable(),
  note: line(),
});
export const hoursLinePatch = hoursLineFields.partial();

export const hoursSaid = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('known-total'), minutes }),
    record({ kind: z.literal('estimate'), minutes, basis: requiredLine() }),
    record({ kind: z.literal('not-recorded') }),
  ],
  problem('not-a-choice'),
);

export const hoursStatementFields = record({
  administrationId: id.nullable(),
  topicId: id.nullable(),
  said: hoursSaid,
  source: line(),
});

/** The longest time that can be written down, in minutes. */
const longest = 1e9;

/**
 * A time worked, as people write it: "7,5", "7.5", "7:30", "7 t 30", "7 h 30 min", "45 min", "37 timer".
 * @returns whole minutes; null for what is no time, or none at all
 */
export function parseHours(text: string): number | null {
  const given = text.trim().toLowerCase();
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(given);
  const parts = /^(?:(\d{1,6}) ?(?:t|h)\.?(?: ?|$))?(?:(\d{1,6}) ?(?:min|m)?\.?)?$/.exec(given);
  const hours = /^(\d{1,6}(?:[.,]\d{1,2})?)(?: ?(?:t|h)\.?| (?:timer?|hours?))?$/.exec(given);
  const minutes = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : hours
      ? Math.round(Number((hours[1] ?? '').replace(',', '.')) * 60)
      : parts && given !== ''
        ? Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0)
        : null;
  return minutes !== null && minutes > 0 && minutes <= longest ? minutes : null;
}

/** As a field shows it, to be read by {@link parseHours} again: "7:30", "37". */
export const hoursFigure = (minutes: number): string =>
  minutes % 60 === 0
    ? String(minutes / 60)
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
