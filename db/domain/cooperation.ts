import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { type PartyRef, partyRef } from './follow-up';
import { partialDate } from './partial-date';
import type { FieldProblem } from './problem';

/** How far a cooperation has come, in the order in which a cooperation goes through them. */
export const cooperationStages = [
  'inquiry',
  'fact-finding',
  'catalogue',
  'recommendation',
  'mandate',
  'agreement',
  'active',
  'dormant',
  'ended',
] as const;
export type CooperationStage = (typeof cooperationStages)[number];

export const sides = ['ours', 'theirs'] as const;
export type Side = (typeof sides)[number];

/** What two cities (or a network) do together over years; its stage is its last step's. */
export type Cooperation = {
  readonly id: string;
  readonly partnerId: string;
  readonly title: string;
  readonly purpose: string;
  /** Who began it, and why. */
  readonly initiator: string;
  readonly initiatorReason: string;
};

/** A stage that a cooperation came to: since when as far as known (partial date), why, and by whose assessment. */
export type CooperationStep = {
  readonly id: string;
  readonly cooperationId: string;
  readonly stage: CooperationStage;
  readonly since: string | null;
  readonly reason: string;
  readonly assessor: PartyRef | null;
};

/** What one of the sides hopes for. */
export type Perspective = {
  readonly id: string;
  readonly cooperationId: string;
  readonly side: Side;
  readonly text: string;
};

/** An administration that takes part, and what it did. */
export type AdministrationPart = {
  readonly id: string;
  readonly cooperationId: string;
  readonly organisationId: string;
  readonly did: string;
};

export const capacityPhases = ['before', 'after'] as const;
export type CapacityPhase = (typeof capacityPhases)[number];

/** A whole number from 1 (lowest) to 5. */
export const score = z
  .int(problem('not-a-number'))
  .min(1, problem('not-a-number'))
  .max(5, problem('not-a-number'));

/** How well the partner can follow up (1 hardly, 5 well), as somebody judged it before the work began or after it. */
export type CapacityScore = {
  readonly id: string;
  readonly cooperationId: string;
  readonly phase: CapacityPhase;
  readonly score: number;
  /** ISO. */
  readonly assessedOn: string;
  readonly assessedBy: string;
  readonly note: string;
};

export const cooperationFields = record({
  partnerId: id,
  title: requiredLine(),
  purpose: runningText,
  initiator: line(),
  initiatorReason: runningText,
});
export const cooperationPatch = cooperationFields.omit({ partnerId: true }).partial();
export type CooperationPatch = z.infer<typeof cooperationPatch>;

export const cooperationStepFields = record({
  stage: choice(cooperationStages),
  since: partialDate.nullable(),
  reason: runningText,
  assessor: partyRef.nullable(),
});
export const cooperationStepPatch = cooperationStepFields.partial();

export const perspectiveFields = record({ side: choice(sides), text: runningText });
export const administrationPartFields = record({ organisationId: id, did: runningText });
export const capacityScoreFields = record({
  phase: choice(capacityPhases),
  score,
  assessedOn: isoDate,
  assessedBy: line(),
  note: runningText,
});

/** Why a step can't be as it is: an end needs its reason. */
export const stepProblem = ({
  stage,
  reason,
}: Pick<CooperationStep, 'stage' | 'reason'>): FieldProblem | null =>
  stage === 'ended' && reason.trim() === '' ? 'reason-required' : null;
