import type { z } from 'zod';
import { choice, isoDate, line, record } from './fields';
import { type Attendance, type InvitationState, invitationStates } from './participation';

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
