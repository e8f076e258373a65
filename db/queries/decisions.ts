import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Decision, DecisionPatch, RestingKind, RestsOn } from '../domain/decision';
import { alive, given } from './alive';
import { isThere } from './references';
import { agreement, cooperation, decision, decisionBody, restsOn } from './result-tables';
import { mission } from './tables';

const { createdAt, deletedAt, ...own } = decision;
const columns = {
  id: own.id,
  title: own.title,
  kind: own.kind,
  bodyId: own.bodyId,
  decidedOn: own.decidedOn,
  cooperationId: own.cooperationId,
  missionId: own.missionId,
  summary: own.summary,
  conditions: own.conditions,
  agendaLink: own.agendaLink,
};

/** A decision with its body's name, null where none is named; `resting` is how many later records rest on it. */
export type ListedDecision = Decision & { bodyName: string | null; resting: number };

/** What a list of decisions is narrowed to; each field left out narrows nothing. */
export type DecisionListFilter = { id?: string; cooperationId?: string; missionId?: string };

const later = alias(decision, 'later');

/** What rests on a decision and is still there. */
const resting = sql<number>`(SELECT count(*) FROM ${restsOn} r
  LEFT JOIN ${agreement} a ON a.id = r.agreement_id
  LEFT JOIN ${mission} m ON m.id = r.mission_id
  LEFT JOIN ${decision} d ON d.id = r.later_decision_id
  WHERE r.decision_id = ${decision}.id AND r.deleted_at IS NULL
    AND coalesce(a.deleted_at, m.deleted_at, d.deleted_at) IS NULL)`;

/** Decisions by date, earliest first, those without one last. */
export function listDecisions(db: Reader, filter: DecisionListFilter): ListedDecision[] {
  return db
    .select({ ...columns, bodyName: decisionBody.name, resting })
    .from(decision)
    .leftJoin(decisionBody, and(eq(decisionBody.id, decision.bodyId), alive(decisionBody)))
    .where(
      and(
        alive(decision),
        filter.id ? eq(decision.id, filter.id) : undefined,
        filter.cooperationId ? eq(decision.cooperationId, filter.cooperationId) : undefined,
        filter.missionId ? eq(decision.missionId, filter.missionId) : undefined,
      ),
    )
    .orderBy(sql`${decision.decidedOn} IS NULL`, asc(decision.decidedOn), asc(decision.id))
    .all();
}

/** One decision; undefined when there is none, or it was removed. */
export const getDecision = (db: Reader, id: string): ListedDecision | undefined =>
  listDecisions(db, { id })[0];

export function insertDecision(db: Writer, record: Decision, now: string): void {
  db.insert(decision)
    .values({ ...record, createdAt: now })
    .run();
}

export function updateDecision(db: Writer, id: string, patch: DecisionPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(decision).set(set).where(eq(decision.id, id)).run();
}

export function removeDecision(db: Writer, id: string, now: string): void {
  db.update(decision).set({ deletedAt: now }).where(eq(decision.id, id)).run();
}

/** The titles of what a decision belongs to; null where that is nothing, or was deleted. */
export function homeOf(
  db: Reader,
  { cooperationId, missionId }: Pick<Decision, 'cooperationId' | 'missionId'>,
): { cooperationTitle: string | null; missionTitle: string | null } {
  const titleIn = (table: typeof cooperation | typeof mission, id: string | null) =>
    (id &&
      db
        .select({ title: table.title })
        .from(table)
        .where(and(eq(table.id, id), alive(table)))
        .get()?.title) ||
    null;
  return { cooperationTitle: titleIn(cooperation, cooperationId), missionTitle: titleIn(mission, missionId) };
}

/** A later record that rests on a decision, as one can open it. */
export type RestingRecord = RestsOn & {
  title: string;
  cooperationId: string | null;
  missionId: string | null;
};

/** What rests on a decision and is still there, in the order in which it was said. */
export function restingOn(db: Reader, decisionId: string): RestingRecord[] {
  return db
    .select({
      id: restsOn.id,
      agreement: { id: agreement.id, title: agreement.title, cooperationId: agreement.cooperationId },
      mission: { id: mission.id, title: mission.title },
      later: {
        id: later.id,
        title: later.title,
        cooperationId: later.cooperationId,
        missionId: later.missionId,
      },
    })
    .from(restsOn)
    .leftJoin(agreement, and(eq(agreement.id, restsOn.agreementId), alive(agreement)))
    .leftJoin(mission, and(eq(mission.id, restsOn.missionId), alive(mission)))
    .leftJoin(later, and(eq(later.id, restsOn.laterDecisionId), alive(later)))
    .where(and(eq(restsOn.decisionId, decisionId), alive(restsOn)))
    .orderBy(asc(restsOn.createdAt), asc(restsOn.id))
    .all()
    .flatMap((row): RestingRecord[] => {
      const said = { id: row.id, decisionId };
      if (row.agreement) {
        const { id, title, cooperationId } = row.agreement;
        return [{ ...said, kind: 'agreement', recordId: id, title, cooperationId, missionId: null }];
      }
      if (row.mission) {
        const { id, title } = row.mission;
        return [{ ...said, kind: 'mission', recordId: id, title, cooperationId: null, missionId: id }];
      }
      if (row.later) {
        const { id, title, cooperationId, missionId } = row.later;
        return [{ ...said, kind: 'decision', recordId: id, title, cooperationId, missionId }];
      }
      return [];
    });
}

/** The earlier decisions that a decision rests on, by date. */
export function decisionsBefore(db: Reader, laterId: string) {
  const { id, title, decidedOn, cooperationId } = decision;
  return db
    .selectDistinct({ id, title, decidedOn, cooperationId })
    .from(restsOn)
    .innerJoin(decision, and(eq(id, restsOn.decisionId), alive(decision)))
    .where(and(eq(restsOn.laterDecisionId, laterId), alive(restsOn)))
    .orderBy(asc(decidedOn), asc(id))
    .all();
}

/** Whether one decision rests on another, directly or through others. */
export function restsUpon(db: Reader, laterId: string, earlierId: string): boolean {
  const row = db.get<{ found: number }>(sql`
    WITH RECURSIVE under (id) AS (
      SELECT ${laterId}
      UNION SELECT r.decision_id FROM ${restsOn} r JOIN under ON r.later_decision_id = under.id
        WHERE r.deleted_at IS NULL)
    SELECT EXISTS (SELECT 1 FROM under WHERE id = ${earlierId}) AS found`);
  return row.found === 1;
}

const target = {
  agreement: restsOn.agreementId,
  mission: restsOn.missionId,
  decision: restsOn.laterDecisionId,
};
const field = { agreement: 'agreementId', mission: 'missionId', decision: 'laterDecisionId' } as const;

/** Says that a record rests on a decision, unless it is said already. */
export function addResting(db: Writer, { id, decisionId, kind, recordId }: RestsOn, now: string): void {
  const known = db
    .select({ id: restsOn.id })
    .from(restsOn)
    .where(and(eq(restsOn.decisionId, decisionId), eq(target[kind], recordId), alive(restsOn)))
    .get();
  if (known) return;
  db.insert(restsOn)
    .values({ id, decisionId, [field[kind]]: recordId, createdAt: now })
    .run();
}

const tables = { agreement, mission, decision } satisfies Record<RestingKind, unknown>;

/** Whether the record is there that is to rest on a decision. */
export function canRest(db: Reader, kind: RestingKind, id: string): boolean {
  const table = tables[kind];
  return isThere(db, table, id);
}

/** Whether it is said under this id that something rests on a decision. */
export const isResting = (db: Reader, id: string): boolean =>
  db
    .select({ id: restsOn.id })
    .from(restsOn)
    .where(and(eq(restsOn.id, id), alive(restsOn)))
    .get() !== undefined;

export function removeResting(db: Writer, id: string, now: string): void {
  db.update(restsOn).set({ deletedAt: now }).where(eq(restsOn.id, id)).run();
}
