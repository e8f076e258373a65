import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import {
  type InvitationStep,
  type InvitationStepPatch,
  type Standing,
  standingAfter,
  subjectOf,
} from '../domain/invitation';
import { type Attendance, type InvitationState, newcomer, type Participation } from '../domain/participation';
import { alive } from './alive';
import { updateParticipation } from './participations';
import { invitationStep, participation } from './tables';

const { id, participationId, state, happenedOn, byWhom, note } = invitationStep;
const own = { id, participationId, state, happenedOn, byWhom, note };
const asWritten = [asc(invitationStep.createdAt), asc(id)];

/** The steps of a mission's participants, as they were written down. */
export function stepsOfMission(db: Reader, missionId: string): InvitationStep[] {
  return db
    .select(own)
    .from(invitationStep)
    .innerJoin(participation, eq(participation.id, participationId))
    .where(and(eq(participation.missionId, missionId), alive(participation), alive(invitationStep)))
    .orderBy(...asWritten)
    .all();
}

/** One step; undefined when there is none, or it was removed. */
export const getStep = (db: Reader, stepId: string): InvitationStep | undefined =>
  db
    .select(own)
    .from(invitationStep)
    .where(and(eq(id, stepId), alive(invitationStep)))
    .get();

/** The steps of one participation, as they were written down. */
const stepsOf = (db: Reader, ofParticipation: string): InvitationStep[] =>
  db
    .select(own)
    .from(invitationStep)
    .where(and(eq(participationId, ofParticipation), alive(invitationStep)))
    .orderBy(...asWritten)
    .all();

export const insertStep = (db: Writer, step: InvitationStep): void =>
  void db.insert(invitationStep).values(step).run();

/**
 * Takes a step: writes it down and lets the participation stand where its steps now lead. What a participation said of
 * itself before it had steps becomes the first of them, of a day that nobody knows.
 * @param at the participation as it is before
 * @returns the step's id
 */
export function takeStep(
  db: Writer,
  at: Participation,
  step: Omit<InvitationStep, 'id' | 'participationId'>,
  newId: () => string,
): string {
  const subject = subjectOf(step.state);
  const isFirst = stepsOf(db, at.id).every((earlier) => subjectOf(earlier.state) !== subject);
  const before = at[subject];
  if (isFirst && before !== newcomer[subject] && before !== 'unknown' && before !== step.state)
    insertStep(db, { ...undated, id: newId(), participationId: at.id, state: before });
  const stepId = newId();
  insertStep(db, { ...step, id: stepId, participationId: at.id });
  settle(db, at.id, subject);
  return stepId;
}

const undated = { happenedOn: null, byWhom: '', note: '' };

/** Changes when a step was, who took it or its note; another day may make it the last. */
export function updateStep(db: Writer, step: InvitationStep, patch: InvitationStepPatch): void {
  db.update(invitationStep).set(patch).where(eq(id, step.id)).run();
  settle(db, step.participationId, subjectOf(step.state));
}

/** Removes a step; the participation stands where the one before led. */
export function removeStep(db: Writer, step: InvitationStep, now: string): void {
  removeSteps(db, [step], now);
  settle(db, step.participationId, subjectOf(step.state));
}

function removeSteps(db: Writer, steps: readonly InvitationStep[], now: string): void {
  const ids = steps.map((step) => step.id);
  db.update(invitationStep).set({ deletedAt: now }).where(inArray(id, ids)).run();
}

function settle(db: Writer, ofParticipation: string, subject: keyof Standing): void {
  const standing = standingAfter(stepsOf(db, ofParticipation));
  updateParticipation(db, ofParticipation, { [subject]: standing[subject] });
}

/**
 * Notes an answer that somebody chose in passing as a step of today, so that the steps never lag behind the state.
 * @param at the participation as it is before
 */
export function noteAnswer(
  db: Writer,
  at: Participation,
  invitation: InvitationState,
  { newId, today }: { newId: () => string; today: string },
): void {
  if (invitation === at.invitation) return;
  // After a step of a day that is still to come, one of today would be the one before it.
  const isBehind = stepsOf(db, at.id).some((step) => (step.happenedOn ?? '') > today);
  takeStep(db, at, { ...undated, happenedOn: isBehind ? null : today, state: invitation }, newId);
}

/**
 * Notes whether somebody came. There is one answer to that, so another is a correction of it: the steps that said
 * otherwise go, and with `unknown` nothing takes their place.
 * @param happenedOn the day on which they came or were missed, if it is known
 */
export function noteAttendance(
  db: Writer,
  at: Participation,
  attendance: Attendance,
  { newId, now, happenedOn }: { newId: () => string; now: string; happenedOn: string | null },
): void {
  if (attendance === at.attendance) return;
  const former = stepsOf(db, at.id).filter((step) => subjectOf(step.state) === 'attendance');
  removeSteps(db, former, now);
  if (attendance !== 'unknown')
    insertStep(db, { ...undated, happenedOn, id: newId(), participationId: at.id, state: attendance });
  settle(db, at.id, 'attendance');
}
