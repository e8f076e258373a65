import { addMonths, type DateRange, daysBetween } from './dates';

/** Municipalities publish journeys and gifts within so many months. */
const monthsToPublish = 2;

/**
 * How it stands with publishing something. Where only a period is known in which it ended, the deadline is somewhere in
 * the period two months later, and it is overdue once all of that is past.
 */
export type Deadline =
  | { readonly kind: 'published'; readonly on: string }
  /** Nobody knows when it ended. */
  | { readonly kind: 'unknown' }
  /** `days` since the last day on which it was in time. */
  | { readonly kind: 'overdue'; readonly by: string; readonly days: number; readonly isAtLeast: boolean }
  /** It may be overdue; it is for certain after `by`. */
  | { readonly kind: 'uncertain'; readonly by: string; readonly days: number }
  /** It is over; `days` are left, 0 on the last. */
  | { readonly kind: 'due'; readonly by: string; readonly days: number; readonly isAtLeast: boolean }
  /** It isn't over yet. */
  | { readonly kind: 'not-due' };

/**
 * The deadline of what ended on a day of a range: two months later, on the same day of the month (its last, where the
 * month is shorter).
 * @param ended the days on which it can have ended, from and to the same where the day is known; null for unknown
 * @param publishedOn ISO; null for not published
 */
export function deadlineOf(ended: DateRange | null, publishedOn: string | null, today: string): Deadline {
  if (publishedOn !== null) return { kind: 'published', on: publishedOn };
  if (ended === null) return { kind: 'unknown' };
  if (today <= ended.from) return { kind: 'not-due' };
  const from = addMonths(ended.from, monthsToPublish);
  const to = addMonths(ended.to, monthsToPublish);
  const isAtLeast = from !== to;
  if (today > to) return { kind: 'overdue', by: to, days: daysBetween(to, today), isAtLeast };
  if (today > from) return { kind: 'uncertain', by: to, days: daysBetween(today, to) };
  return { kind: 'due', by: from, days: daysBetween(today, from), isAtLeast };
}

const pressing = ['overdue', 'uncertain', 'due', 'unknown', 'not-due', 'published'] as const;

/** The most pressing first: what is longest overdue, then what is due soonest; what is published last. */
export function byDeadline(a: Deadline, b: Deadline): number {
  const order = pressing.indexOf(a.kind) - pressing.indexOf(b.kind);
  if (order !== 0) return order;
  if ('days' in a && 'days' in b) return a.kind === 'overdue' ? b.days - a.days : a.days - b.days;
  return 0;
}
