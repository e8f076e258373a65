import { z } from 'zod';
import { score } from './cooperation';
import { isoDate, line, problem, record, runningText } from './fields';

/** A cooperation held against the ten principles (1 to 10) on one day (ISO). */
export type Evaluation = {
  readonly id: string;
  readonly cooperationId: string;
  readonly evaluatedOn: string;
  readonly evaluatedBy: string;
  readonly note: string;
  readonly scores: readonly EvaluationScore[];
};

/** 1 (lowest) to 5, null where nobody could tell. */
export type EvaluationScore = {
  readonly principle: number;
  readonly score: number | null;
  readonly note: string;
};

export const evaluationFields = record({ evaluatedOn: isoDate, evaluatedBy: line(), note: runningText });
export const evaluationScore = record({
  principle: z.int(problem('not-a-number')).min(1, problem('not-a-number')).max(10, problem('not-a-number')),
  score: score.nullable(),
  note: runningText,
});
