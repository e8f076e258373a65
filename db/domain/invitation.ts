import type { z } from 'zod';
import { compareDates } from './dates';
import { choice, isoDate, line, record } from './fields';
import {
  type Attendance,
  type InvitationState,
  invitationStates,
  newcomer,
  type Participation,
} from './participation';

/** The states of an invitation, and what came of it in the end. */
export const invitationStepStates = [...invitationStates, 'attended', 'absent'] as const;
export type InvitationStepState = (typeof invitationStepStates)[number];

/** One step on the way from invitation to attendance; `happenedOn` is null where nobody knows the day any more. */
export type InvitationStep = {
  readonly id: string;
  readonly participationId: string;
  readonly state: InvitationStepState;
  readonly happenedOn: string | null;
  /** Who took it or told of it: "the mayor's secretariat", "answer by mail". */
  readonly byWhom: string;
  readonly note: string;
};

export const invitationStepFields = record({
  state: choice(invitationStepStates),
  happenedOn: isoDate.nullable(),
  byWhom: line(),
  note: line(),
});
export const invitationStepPatch = invitationStepFields.omit({ state: true }).partial();
export type InvitationStepPatch = z.infer<typeof invitationStepPatch>;

/** What a participation says of itself after a step: attendance leaves the answer as it was, and the other way round. */
export const afterStep = (
  state: InvitationStepState,
): { readonly invitation: InvitationState } | { readonly attendance: Attendance } =>
  state === 'attended' || state === 'absent' ? { attendance: state } : { invitation: state };

/** What a chain of steps decides of a participation. */
export type Standing = Pick<Participation, 'invitation' | 'attendance'>;

/** Which of the two a step is about. */
export const subjectOf = (state: InvitationStepState): keyof Standing =>
  'invitation' in afterStep(state) ? 'invitation' : 'attendance';

/**
 * The steps of one participation as they happened. They come in the order in which they were written down, which isn't
 * that of the days when somebody remembers an earlier one: those with a day change places among themselves, those whose
 * day nobody knows stay where they were written.
 * @param steps in the order in which they were written down
 */
export function inOrder<S extends Pick<InvitationStep, 'happenedOn'>>(steps: readonly S[]): S[] {
  const byDay = steps
    .filter(({ happenedOn }) => happenedOn !== null)
    .sort((one, other) => compareDates(one.happenedOn ?? '', other.happenedOn ?? ''));
  return steps.map((step) => (step.happenedOn === null ? step : (byDay.shift() ?? step)));
}

/**
 * Where the steps of one participation, as they were written down, have led: to the last of the answers, and to the last
 * word on whether they came. That somebody was replaced holds against every answer that was written down before,
 * whatever its day: an answer often has the day on which it was noted.
 */
export function standingAfter(steps: readonly Pick<InvitationStep, 'happenedOn' | 'state'>[]): Standing {
  const since = steps.findLastIndex(({ state }) => state === 'replaced');
  const last = (of: typeof steps, subject: keyof Standing) =>
    inOrder(of).findLast(({ state }) => subjectOf(state) === subject);
  const answer = last(steps.slice(Math.max(since, 0)), 'invitation');
  const word = last(steps, 'attendance');
  return {
    invitation: newcomer.invitation,
    attendance: newcomer.attendance,
    ...(answer && afterStep(answer.state)),
    ...(word && afterStep(word.state)),
  };
}
