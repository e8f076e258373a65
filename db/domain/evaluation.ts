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
export const evaluationPatch = evaluationFields.partial();

/**
 * The ten principles of city-to-city partnerships, by number: the G20 Rome High-Level Principles on City-to-City
 * Partnerships for Localising the SDGs (endorsed by the G20 leaders, Rome, October 2021), in the short names of OECD,
 * City-to-City Partnerships to Localise the Sustainable Development Goals, OECD Publishing, Paris 2023 (chapters 3 and 4,
 * annex A), whose self-assessment goes from 1 to 5, too.
 */
export const principles = [
  'territorial-approach',
  'multi-level-governance',
  'rural-urban-continuum',
  'digitalisation',
  'data-indicators',
  'monitoring-evaluation',
  'peer-learning',
  'capacity-development',
  'financing',
  'stakeholder-engagement',
] as const;
export type Principle = (typeof principles)[number];

/** A mean, and how many principles it is the mean of; null where none is assessed. */
export type Mean = { readonly mean: number; readonly assessed: number } | null;

/** The mean of those that are assessed; what nobody could tell doesn't count. */
export function meanScore(scores: readonly Pick<EvaluationScore, 'score'>[]): Mean {
  const known = scores.map(({ score: one }) => one).filter((one) => one !== null);
  if (known.length === 0) return null;
  return { mean: known.reduce((sum, one) => sum + one, 0) / known.length, assessed: known.length };
}

/** A principle over time: its score at each evaluation (null: not assessed), and the change from the first known to the last. */
export type PrincipleCourse = {
  /** 1 to 10. */
  readonly principle: number;
  readonly scores: readonly (number | null)[];
  /** Null while fewer than two are known. */
  readonly change: number | null;
};

/** The courses of all ten principles over evaluations given in order of time. */
export function coursesOf(evaluations: readonly Pick<Evaluation, 'scores'>[]): PrincipleCourse[] {
  return principles.map((_, index) => {
    const principle = index + 1;
    const scores = evaluations.map(
      (one) => one.scores.find((entry) => entry.principle === principle)?.score ?? null,
    );
    const known = scores.filter((one) => one !== null);
    const [first] = known;
    const last = known.at(-1);
    const change = known.length < 2 || first === undefined || last === undefined ? null : last - first;
    return { principle, scores, change };
  });
}
