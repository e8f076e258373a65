import type { ItemTime } from '../domain/programme';

type TimeColumns = { day: string | null; startsAt: string | null; endsAt: string | null };

/** An item's time from its three columns. */
export function toItemTime({ day, startsAt, endsAt }: TimeColumns): ItemTime {
  if (startsAt !== null && endsAt !== null) return { kind: 'timed', startsAt, endsAt };
  return day === null ? { kind: 'unscheduled' } : { kind: 'day', day };
}

/** The three columns of an item's time. */
export const fromItemTime = (time: ItemTime): TimeColumns => ({
  day: time.kind === 'day' ? time.day : null,
  startsAt: time.kind === 'timed' ? time.startsAt : null,
  endsAt: time.kind === 'timed' ? time.endsAt : null,
});
