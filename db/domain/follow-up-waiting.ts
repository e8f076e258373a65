import { compareDates, daysBetween } from './dates';
import type { FollowUp, FollowUpChange, FollowUpContact } from './follow-up';

/** Whom a follow-up can wait for. */
export const waitingStates = ['waiting-partner', 'waiting-political'] as const;

type Change = Pick<FollowUpChange, 'state' | 'on'>;
type Contact = Pick<FollowUpContact, 'direction' | 'on'>;

/**
 * Since when a follow-up has waited: the day on which it came to wait, or the last one after that on which the partner
 * was in touch, when it waits for the partner. What we write ourselves is no answer and doesn't count.
 * @param changes its history, in the order in which it was written; those of one day keep that order
 * @param contacts its log, in any order
 * @returns an ISO date; null when it doesn't wait, or its history doesn't say since when
 */
export function waitingSince(
  { state }: Pick<FollowUp, 'state'>,
  changes: readonly Change[],
  contacts: readonly Contact[],
): string | null {
  if (!waitingStates.some((waiting) => waiting === state)) return null;
  const inOrder = [...changes].sort((a, b) => compareDates(a.on, b.on));
  const before = inOrder.findLastIndex((change) => change.state !== state);
  // The last stretch in this state; a history that ends in another one knows at least when it was last in this.
  const began = inOrder[before + 1] ?? inOrder.findLast((change) => change.state === state);
  if (!began || state === 'waiting-political') return began?.on ?? null;
  return contacts
    .filter(({ direction }) => direction === 'in')
    .reduce((latest, { on }) => (on > latest ? on : latest), began.on);
}

/** Whole days of waiting until `today` (ISO): 0 for one that began today, or that somebody dated ahead. */
export const daysWaited = (since: string, today: string): number => Math.max(0, daysBetween(since, today));
