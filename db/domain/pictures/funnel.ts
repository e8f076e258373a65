import { daysBetween } from '../dates';
import { type FollowUpState, followUpStates } from '../follow-up';

/** How long something has been in its present state: up to 29, 89, 364 days, longer, or nobody knows. */
export const ages = ['under-30', 'under-90', 'under-365', 'longer', 'unknown'] as const;
export type Age = (typeof ages)[number];

/** A follow-up with the day (ISO) since which it is in its state, null where that isn't known. */
export type FunnelRecord = { readonly state: FollowUpState; readonly since: string | null };

/** How many follow-ups are in a state, by age. */
export type FunnelRow = {
  readonly state: FollowUpState;
  readonly total: number;
  readonly byAge: Readonly<Record<Age, number>>;
};

/** Every state in its order, those without a follow-up too; each follow-up counts once. */
export function funnelPicture(records: readonly FunnelRecord[], today: string): FunnelRow[] {
  return followUpStates.map((state) => {
    const own = records.filter((record) => record.state === state);
    const count = (age: Age) => own.filter(({ since }) => ageOf(since, today) === age).length;
    return {
      state,
      total: own.length,
      byAge: Object.fromEntries(ages.map((age) => [age, count(age)])) as Record<Age, number>,
    };
  });
}

/** A state that begins later than today has only just begun. */
export function ageOf(since: string | null, today: string): Age {
  if (since === null) return 'unknown';
  const days = daysBetween(since, today);
  if (days < 30) return 'under-30';
  if (days < 90) return 'under-90';
  return days < 365 ? 'under-365' : 'longer';
}
