import { z } from 'zod';
import { addDays, compareDates, daysBetween } from './dates';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import type { FieldProblem } from './problem';

export const followUpStates = [
  'not-started',
  'in-progress',
  'waiting-partner',
  'waiting-political',
  'done',
  'dropped',
] as const;
export type FollowUpState = (typeof followUpStates)[number];

export const priorities = ['low', 'normal', 'high'] as const;
export type Priority = (typeof priorities)[number];

export const partyKinds = ['person', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Someone who has promised something: a person, or an organisation while no person is named. */
export type PartyRef = { readonly kind: PartyKind; readonly id: string };

/** The person or organisation that two fields name, at most one of them filled; the person where both are. */
export function partyOf(personId: string | null, organisationId: string | null): PartyRef | null {
  if (personId !== null) return { kind: 'person', id: personId };
  return organisationId === null ? null : { kind: 'organisation', id: organisationId };
}

/** A promise or task after a mission; `due` is ISO, null for none. */
export type FollowUp = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly missionId: string | null;
  /** The programme item (mostly a workshop) it came from. */
  readonly itemId: string | null;
  readonly topicId: string | null;
  readonly ownerHere: PartyRef | null;
  readonly ownerThere: PartyRef | null;
  readonly due: string | null;
  readonly state: FollowUpState;
  readonly droppedReason: string;
  readonly priority: Priority;
  readonly nextStep: string;
  /** When to be in touch again, ISO; null for no day. */
  readonly nextContactOn: string | null;
  /** What it is about besides; a mission's partner needn't be named again. */
  readonly partnerId: string | null;
  readonly needId: string | null;
  readonly matchId: string | null;
  readonly agreementId: string | null;
};

export const contactWays = ['mail', 'phone', 'meeting', 'letter', 'other'] as const;
export type ContactWay = (typeof contactWays)[number];

/** A time one was in touch about a follow-up: on which day (ISO), who wrote or rang (`out`: we did), with whom. */
export type FollowUpContact = {
  readonly id: string;
  readonly followUpId: string;
  readonly on: string;
  readonly direction: 'out' | 'in';
  readonly way: ContactWay;
  readonly personId: string | null;
  readonly note: string;
};

/** An entry of a follow-up's history: the state it went to, on which day, and why. */
export type FollowUpChange = {
  readonly id: string;
  readonly followUpId: string;
  readonly state: FollowUpState;
  /** ISO date. */
  readonly on: string;
  readonly reason: string;
};

/** Days, either way, beyond which moving a due date is a slip of the key: ten years. */
export const farthestShift = 3_650;

export const partyRef = record({ kind: choice(partyKinds), id });

export const followUpFields = record({
  title: requiredLine(),
  detail: runningText,
  missionId: id.nullable(),
  itemId: id.nullable(),
  topicId: id.nullable(),
  ownerHere: partyRef.nullable(),
  ownerThere: partyRef.nullable(),
  due: isoDate.nullable(),
  state: choice(followUpStates),
  droppedReason: runningText,
  priority: choice(priorities),
  nextStep: line(),
  nextContactOn: isoDate.nullable(),
  partnerId: id.nullable(),
  needId: id.nullable(),
  matchId: id.nullable(),
  agreementId: id.nullable(),
});
export const followUpPatch = followUpFields.partial();

export const followUpContactFields = record({
  on: isoDate,
  direction: choice(['out', 'in']),
  way: choice(contactWays),
  personId: id.nullable(),
  note: runningText,
});
export const followUpContactPatch = followUpContactFields.partial();
export type FollowUpContactPatch = z.infer<typeof followUpContactPatch>;

/** One thing that is done to several follow-ups at once: `due` is set to a day, taken away, or moved by so many days. */
export const followUpChangeOfMany = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('state'), state: choice(followUpStates), reason: runningText.optional() }),
    record({ kind: z.literal('owner-here'), ownerHere: partyRef.nullable() }),
    record({ kind: z.literal('due'), due: isoDate.nullable() }),
    record({
      kind: z.literal('shift-due'),
      days: z
        .int(problem('not-a-number'))
        .min(-farthestShift, problem('not-a-number'))
        .max(farthestShift, problem('not-a-number')),
    }),
    record({ kind: z.literal('priority'), priority: choice(priorities) }),
  ],
  problem('not-a-choice'),
);
export type FollowUpChangeOfMany = z.infer<typeof followUpChangeOfMany>;

/**
 * What a change of several makes of one of them; null when it is so already: a follow-up without a due date has none to
 * move.
 */
export function changedBy(before: FollowUp, change: FollowUpChangeOfMany): FollowUpPatch | null {
  switch (change.kind) {
    case 'state':
      return change.state === before.state
        ? null
        : {
            state: change.state,
            droppedReason: change.state === 'dropped' ? (change.reason ?? '') : '',
          };
    case 'owner-here': {
      const { ownerHere } = change;
      const isSame = before.ownerHere?.kind === ownerHere?.kind && before.ownerHere?.id === ownerHere?.id;
      return isSame ? null : { ownerHere };
    }
    case 'due':
      return change.due === before.due ? null : { due: change.due };
    case 'shift-due':
      return before.due === null || change.days === 0 ? null : { due: addDays(before.due, change.days) };
    case 'priority':
      return change.priority === before.priority ? null : { priority: change.priority };
  }
}
export type FollowUpPatch = z.infer<typeof followUpPatch>;

/** A follow-up of which nothing is known yet but its title. */
export const blankFollowUp: Omit<FollowUp, 'id' | 'title'> = {
  detail: '',
  missionId: null,
  itemId: null,
  topicId: null,
  ownerHere: null,
  ownerThere: null,
  due: null,
  state: 'not-started',
  droppedReason: '',
  priority: 'normal',
  nextStep: '',
  nextContactOn: null,
  partnerId: null,
  needId: null,
  matchId: null,
  agreementId: null,
};

/** Whether it still waits for somebody. */
export const isOpen = ({ state }: Pick<FollowUp, 'state'>): boolean =>
  state !== 'done' && state !== 'dropped';

/** Why a follow-up can't be in this state: dropping one needs a reason. Any state may follow any other. */
export const droppedProblem = ({
  state,
  droppedReason,
}: Pick<FollowUp, 'state' | 'droppedReason'>): FieldProblem | null =>
  state === 'dropped' && droppedReason.trim() === '' ? 'reason-required' : null;

/** Days past the due date, 0 when it isn't overdue: closed, undated, or due today or later. */
export const daysOverdue = (followUp: Pick<FollowUp, 'state' | 'due'>, today: string): number =>
  isOpen(followUp) && followUp.due !== null ? Math.max(0, daysBetween(followUp.due, today)) : 0;

/** Made once: asking for the language's order anew at each comparison costs a hundred times more. */
const byTitle = new Intl.Collator('da');

type Urgent = Pick<FollowUp, 'id' | 'title' | 'state' | 'due'>;

/**
 * The order of a list across missions: open ones by due date, so that overdue ones come first (the longest
 * overdue at the top), then open ones without a date, then closed ones, the latest due first. Equal ones by
 * title, then id.
 */
export function byUrgency(a: Urgent, b: Urgent): number {
  const rank = (followUp: Urgent): number => (isOpen(followUp) ? (followUp.due === null ? 1 : 0) : 2);
  const closed = isOpen(a) ? 1 : -1;
  return (
    rank(a) - rank(b) ||
    closed * compareDates(a.due ?? '', b.due ?? '') ||
    byTitle.compare(a.title, b.title) ||
    compareDates(a.id, b.id)
  );
}

/**
 * The entry that a save adds to the history, null when the state stayed what it was; `before` is null for a
 * new one.
 */
export function stateChange(
  before: Pick<FollowUp, 'state'> | null,
  after: FollowUp,
  today: string,
): Omit<FollowUpChange, 'id'> | null {
  if (before?.state === after.state) return null;
  return {
    followUpId: after.id,
    state: after.state,
    on: today,
    reason: after.state === 'dropped' ? after.droppedReason : '',
  };
}
