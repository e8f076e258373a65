import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Evaluation, EvaluationScore } from '../domain/evaluation';
import { alive, given } from './alive';
import { within } from './many-ids';
import { evaluation, evaluationScore } from './result-tables';

const { id, cooperationId, evaluatedOn, evaluatedBy, note } = evaluation;
const columns = { id, cooperationId, evaluatedOn, evaluatedBy, note };

/** A cooperation's evaluations by day with their scores by principle; two queries. */
export function listEvaluations(db: Reader, wanted: string): Evaluation[] {
  const rows = db
    .select(columns)
    .from(evaluation)
    .where(and(eq(cooperationId, wanted), alive(evaluation)))
    .orderBy(asc(evaluatedOn), asc(id))
    .all();
  const scores = Map.groupBy(
    db
      .select({
        evaluationId: evaluationScore.evaluationId,
        principle: evaluationScore.principle,
        score: evaluationScore.score,
        note: evaluationScore.note,
      })
      .from(evaluationScore)
      .where(
        and(
          within(
            evaluationScore.evaluationId,
            rows.map((row) => row.id),
          ),
          alive(evaluationScore),
        ),
      )
      .orderBy(asc(evaluationScore.principle), asc(evaluationScore.id))
      .all(),
    ({ evaluationId }) => evaluationId,
  );
  return rows.map((row) => ({
    ...row,
    scores: (scores.get(row.id) ?? []).map(({ evaluationId: _of, ...plain }) => plain),
  }));
}

/** Whether an evaluation is there. */
export const hasEvaluation = (db: Reader, wanted: string): boolean =>
  db
    .select({ id })
    .from(evaluation)
    .where(and(eq(id, wanted), alive(evaluation)))
    .get() !== undefined;

export function insertEvaluation(db: Writer, { scores: _scores, ...plain }: Evaluation, now: string): void {
  db.insert(evaluation)
    .values({ ...plain, createdAt: now })
    .run();
}

export function updateEvaluation(
  db: Writer,
  wanted: string,
  patch: Partial<Pick<Evaluation, 'evaluatedOn' | 'evaluatedBy' | 'note'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(evaluation).set(set).where(eq(id, wanted)).run();
}

export function removeEvaluation(db: Writer, wanted: string, now: string): void {
  db.update(evaluation).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

/** Writes what is said of a principle over what was said; makes it, with `newId`, where nothing was. */
export function writeScore(
  db: Writer,
  evaluationId: string,
  { principle, ...said }: Pick<EvaluationScore, 'principle'> & Partial<EvaluationScore>,
  newId: () => string,
): void {
  const which = and(
    eq(evaluationScore.evaluationId, evaluationId),
    eq(evaluationScore.principle, principle),
    alive(evaluationScore),
  );
  const set = given(said);
  const known = db.select({ id: evaluationScore.id }).from(evaluationScore).where(which).get();
  if (!known)
    db.insert(evaluationScore)
      .values({ ...set, id: newId(), evaluationId, principle })
      .run();
  else if (Object.keys(set).length > 0) db.update(evaluationScore).set(set).where(which).run();
}
