import { addDays, compareDates } from './dates';
import { byUrgency, daysOverdue, type FollowUp, isOpen } from './follow-up';
import { isWaitingLong } from './follow-up-views';
import { daysWaited } from './follow-up-waiting';

/** The parts of the digest, in their order. */
export const digestSections = ['overdue', 'due', 'waiting', 'contact', 'closed'] as const;
export type DigestSection = (typeof digestSections)[number];

/** What the digest is made of: a follow-up, with the names that it refers to and what its history says. */
export type DigestFollowUp = FollowUp & {
  readonly ownerHereName: string | null;
  readonly ownerThereName: string | null;
  readonly partnerName: string | null;
  readonly waitingSince: string | null;
  /** The day on which it came to be closed, ISO; null while it is open. */
  readonly closedOn: string | null;
};

/** A follow-up in the digest, with everything that there is to say about it this week. */
export type DigestLine = {
  readonly id: string;
  readonly title: string;
  readonly ownerHere: string | null;
  readonly ownerThere: string | null;
  readonly partner: string | null;
  readonly due: string | null;
  /** 0 when it isn't overdue. */
  readonly daysOver: number;
  /** Days it has waited for the partner, null unless that is too long. */
  readonly daysWaiting: number | null;
  /** When to be in touch, ISO; null unless that is this week, or was before it. */
  readonly contactOn: string | null;
  readonly nextStep: string;
  readonly closed: { readonly on: string; readonly reason: string; readonly isDone: boolean } | null;
};

/** So many days back, and as many from today on, the digest speaks of. */
export const daysBack = 7;

export type DigestMeasures = {
  /** ISO. */
  readonly today: string;
  /** After how many days a wait for the partner is too long. */
  readonly waitingDays: number;
  /** Only what this person is responsible for; null for everybody's. */
  readonly ownerId: string | null;
};

/**
 * What one tells the colleagues once a week: overdue; due within seven days, today among them; waiting too long for the
 * partner; to be in touch about; and what was closed in the seven days before today and today. Each follow-up stands
 * once, in the first part that it belongs to, and its line says all the rest, so that nothing is asked for twice.
 */
export function digest(
  followUps: readonly DigestFollowUp[],
  { today, waitingDays, ownerId }: DigestMeasures,
): { section: DigestSection; lines: DigestLine[] }[] {
  const last = addDays(today, daysBack - 1);
  const first = addDays(today, -daysBack);
  const isNear = (day: string | null): boolean => day !== null && day <= last;

  function sectionOf(followUp: DigestFollowUp): DigestSection | null {
    if (!isOpen(followUp))
      return followUp.closedOn !== null && followUp.closedOn >= first && followUp.closedOn <= today
        ? 'closed'
        : null;
    if (daysOverdue(followUp, today) > 0) return 'overdue';
    if (isNear(followUp.due)) return 'due';
    if (isWaitingLong(followUp, today, waitingDays)) return 'waiting';
    return isNear(followUp.nextContactOn) ? 'contact' : null;
  }

  const own = followUps.filter(
    ({ ownerHere }) => ownerId === null || (ownerHere?.kind === 'person' && ownerHere.id === ownerId),
  );
  const bySection = Map.groupBy(own, sectionOf);
  return digestSections.flatMap((section) => {
    const found = bySection.get(section);
    if (!found) return [];
    const lines = found.sort(orderOf[section]).map((followUp) => ({
      id: followUp.id,
      title: followUp.title,
      ownerHere: followUp.ownerHereName,
      ownerThere: followUp.ownerThereName,
      partner: followUp.partnerName,
      due: followUp.due,
      daysOver: daysOverdue(followUp, today),
      daysWaiting:
        followUp.waitingSince !== null && isWaitingLong(followUp, today, waitingDays)
          ? daysWaited(followUp.waitingSince, today)
          : null,
      contactOn: isOpen(followUp) && isNear(followUp.nextContactOn) ? followUp.nextContactOn : null,
      nextStep: isOpen(followUp) ? followUp.nextStep : '',
      closed:
        followUp.closedOn === null
          ? null
          : { on: followUp.closedOn, reason: followUp.droppedReason, isDone: followUp.state === 'done' },
    }));
    return [{ section, lines }];
  });
}

type Order = (a: DigestFollowUp, b: DigestFollowUp) => number;

const by =
  (day: (followUp: DigestFollowUp) => string | null): Order =>
  (a, b) =>
    compareDates(day(a) ?? '', day(b) ?? '') || byUrgency(a, b);

/** Each part by what it is about: the longest overdue, the longest waiting, the next to be asked first. */
const orderOf: Record<DigestSection, Order> = {
  overdue: byUrgency,
  due: byUrgency,
  waiting: by(({ waitingSince }) => waitingSince),
  contact: by(({ nextContactOn }) => nextContactOn),
  closed: by(({ closedOn }) => closedOn),
};
