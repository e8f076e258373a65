import { z } from 'zod';
import { choice, id, isoDate, problem, record, requiredLine, runningText } from './fields';
import { type PartyRef, partyRef } from './follow-up';
import { partialDate } from './partial-date';
import type { FieldProblem } from './problem';

export const resultKinds = [
  'knowledge-shared',
  'people-trained',
  'agreement',
  'pilot',
  'adopted-solution',
  'policy-change',
  'nothing',
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What came of it; of kind `nothing` it says that nothing did, and why: that is a record of its own. */
export type ResultRecord = {
  readonly id: string;
  readonly kind: ResultKind;
  readonly title: string;
  readonly detail: string;
  /** How many people were trained; null where nobody counted, and for every other kind. */
  readonly people: number | null;
  /** Why there is none, for `nothing`. */
  readonly because: string;
  /** Partial date; null if not known. */
  readonly happenedOn: string | null;
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  readonly itemId: string | null;
  readonly topicId: string | null;
  readonly needId: string | null;
  readonly matchId: string | null;
  readonly agreementId: string | null;
  /** Who confirms it, and on which day (ISO). */
  readonly confirmedBy: PartyRef | null;
  readonly confirmedOn: string | null;
};

/** A link to what shows a result; an https address. */
export type Evidence = {
  readonly id: string;
  readonly resultId: string;
  readonly title: string;
  readonly link: string;
};

export const resultFields = record({
  kind: choice(resultKinds),
  title: requiredLine(),
  detail: runningText,
  people: z
    .int(problem('not-a-number'))
    .min(0, problem('not-a-number'))
    .max(1e9, problem('not-a-number'))
    .nullable(),
  because: runningText,
  happenedOn: partialDate.nullable(),
  cooperationId: id.nullable(),
  missionId: id.nullable(),
  itemId: id.nullable(),
  topicId: id.nullable(),
  needId: id.nullable(),
  matchId: id.nullable(),
  agreementId: id.nullable(),
  confirmedBy: partyRef.nullable(),
  confirmedOn: isoDate.nullable(),
});
export const resultPatch = resultFields.partial();
export type ResultPatch = z.infer<typeof resultPatch>;

/** Why a result can't be as it is: "nothing" needs its reason. */
export const resultProblem = ({
  kind,
  because,
}: Pick<ResultRecord, 'kind' | 'because'>): FieldProblem | null =>
  kind === 'nothing' && because.trim() === '' ? 'reason-required' : null;
