import { addDays } from '../../db/domain/dates';
import type { BlockedTime } from '../../db/domain/place';
import type { FieldProblem } from '../../db/domain/problem';
import { clockOf, dayOf } from '../../db/domain/wall-time';
import type { Language } from '../i18n';
import { formatClock, formatClockRange, formatDay, formatRange } from './format';

/** What is filled in for a blocked time. Without times of day it is whole days; without a last day, one. */
export type BlockedDraft = {
  fromDay: string | null;
  fromTime: string | null;
  toDay: string | null;
  toTime: string | null;
  /** Null while nobody has chosen another than that of the place. */
  zone: string | null;
  reason: string;
};

export const noBlockedTime: BlockedDraft = {
  fromDay: null,
  fromTime: null,
  toDay: null,
  toTime: null,
  zone: null,
  reason: '',
};

const midnight = '00:00';

/** From and to as local times, or what is missing or wrong and at which field. */
export function blockedPeriod(
  draft: BlockedDraft,
): Pick<BlockedTime, 'startsAt' | 'endsAt'> | { field: keyof BlockedDraft; problem: FieldProblem } {
  const { fromDay, fromTime, toTime } = draft;
  if (fromDay === null) return { field: 'fromDay', problem: 'required' };
  const toDay = draft.toDay ?? fromDay;
  const startsAt = `${fromDay}T${fromTime ?? midnight}`;
  const endsAt = toTime === null ? `${addDays(toDay, 1)}T${midnight}` : `${toDay}T${toTime}`;
  if (startsAt < endsAt) return { startsAt, endsAt };
  return { field: toDay === fromDay ? 'toTime' : 'toDay', problem: 'end-before-start' };
}

/** "16.–19. maj 2016" for whole days, "16. maj 2016 9.00–12.00", or both days with their times. */
export function blockedText({ startsAt, endsAt }: BlockedTime, language: Language): string {
  const from = dayOf(startsAt);
  const to = dayOf(endsAt);
  if (clockOf(startsAt) === midnight && clockOf(endsAt) === midnight)
    return formatRange(from, addDays(to, -1), language, 'short');
  const first = formatDay(from, language, 'short');
  if (from === to) return `${first} ${formatClockRange(startsAt, endsAt, language)}`;
  const last = `${formatDay(to, language, 'short')} ${formatClock(endsAt, language)}`;
  return `${first} ${formatClock(startsAt, language)} – ${last}`;
}
