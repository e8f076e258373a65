import { z } from 'zod';
import { compareDates } from './dates';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { type PartyRef, partyRef } from './follow-up';
import { firstDayOf, lastDayOf, partialDate } from './partial-date';
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

/** What somebody hopes for says something. */
const hope = runningText.refine((text) => text.trim() !== '', problem('required'));
export const perspectiveFields = record({ side: choice(sides), text: hope });
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

/**
 * The steps in the order in which a cooperation took them: by the last day that a step's date can mean, then by the first
 * (so a day stands before its month's other days), then by the order of the stages, then by id. A step without a date
 * stands right before the first dated one of a later stage, or last when there is none.
 */
export function inOrder<Step extends OrderedStep>(steps: readonly Step[]): Step[] {
  const ordered = steps.filter(({ since }) => since !== null).sort(compareSteps);
  for (const step of steps.filter(({ since }) => since === null).sort(compareSteps)) {
    const next = ordered.findIndex(
      ({ since, stage }) => since !== null && stageIndex(stage) > stageIndex(step.stage),
    );
    ordered.splice(next === -1 ? ordered.length : next, 0, step);
  }
  return ordered;
}

type OrderedStep = Pick<CooperationStep, 'id' | 'stage' | 'since'>;

/** The step at which a cooperation is: the last in order; null while there is none. */
export const currentStep = <Step extends OrderedStep>(steps: readonly Step[]): Step | null =>
  inOrder(steps).at(-1) ?? null;

/** Whether a cooperation's last step is its end. */
export const hasEnded = (steps: readonly OrderedStep[]): boolean => currentStep(steps)?.stage === 'ended';

const stageIndex = (stage: CooperationStage): number => cooperationStages.indexOf(stage);

function compareSteps(a: OrderedStep, b: OrderedStep): number {
  const dated = (step: OrderedStep, day: typeof lastDayOf) => (step.since === null ? '' : day(step.since));
  return (
    compareDates(dated(a, lastDayOf), dated(b, lastDayOf)) ||
    // The wider of two dates that end together may mean any of its days: it begins earlier and stands before.
    compareDates(dated(a, firstDayOf), dated(b, firstDayOf)) ||
    stageIndex(a.stage) - stageIndex(b.stage) ||
    compareDates(a.id, b.id)
  );
}

/** From when to when a cooperation went on (partial dates), as far as its steps say so; `to` is null while it goes on. */
export type CooperationSpan = { readonly from: string | null; readonly to: string | null };

/** From its first dated step to its end, if it has ended on a date that is known. */
export function spanOf(steps: readonly OrderedStep[]): CooperationSpan {
  const ordered = inOrder(steps);
  const last = ordered.at(-1);
  return {
    from: ordered.find(({ since }) => since !== null)?.since ?? null,
    to: last?.stage === 'ended' ? last.since : null,
  };
}

/** How the partner's capacity to follow up changed: the latest score of each phase, and the difference where both are known. */
export type CapacityChange = {
  readonly before: CapacityScore | null;
  readonly after: CapacityScore | null;
  readonly change: number | null;
};

/** Of several scores of a phase, the one of the latest day counts, of one day the one made last (ids grow with time). */
export function capacityChange(scores: readonly CapacityScore[]): CapacityChange {
  const latest = (phase: CapacityPhase) =>
    scores
      .filter((one) => one.phase === phase)
      .sort((a, b) => compareDates(a.assessedOn, b.assessedOn) || compareDates(a.id, b.id))
      .at(-1) ?? null;
  const before = latest('before');
  const after = latest('after');
  return { before, after, change: before && after ? after.score - before.score : null };
}
