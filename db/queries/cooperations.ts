import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import {
  type Cooperation,
  type CooperationPatch,
  type CooperationStep,
  hasEnded,
} from '../domain/cooperation';
import type { Mission } from '../domain/mission';
import { type ListedAgreement, listAgreements } from './agreements';
import { alive, given } from './alive';
import { stepsOf } from './cooperation-steps';
import { memo } from './memo-tables';
import { toDates } from './mission-dates';
import { isNamed } from './references';
import {
  agreement,
  cooperation,
  costLine,
  costStatement,
  decision,
  hoursLine,
  hoursStatement,
  result,
} from './result-tables';
import { mission, partner } from './tables';

const { id, partnerId, title, purpose, initiator, initiatorReason } = cooperation;

export type ListedCooperation = Pick<Cooperation, 'id' | 'partnerId' | 'title'> & {
  partnerName: string | null;
  steps: CooperationStep[];
  agreements: ListedAgreement[];
  missions: number;
};

/** A partner's cooperations, or all, by partner and title; a bounded number of queries. */
export function listCooperations(db: Reader, filter: { partnerId?: string }): ListedCooperation[] {
  const rows = db
    .select({
      ...{ id, partnerId, title },
      partnerName: partner.name,
      missions: sql<number>`(SELECT count(*) FROM ${mission} m WHERE m.cooperation_id = ${cooperation}.id AND m.deleted_at IS NULL)`,
    })
    .from(cooperation)
    .leftJoin(partner, and(eq(partner.id, partnerId), alive(partner)))
    .where(and(alive(cooperation), filter.partnerId ? eq(partnerId, filter.partnerId) : undefined))
    .orderBy(asc(partner.name), asc(title), asc(id))
    .all();
  const steps = Map.groupBy(
    stepsOf(
      db,
      rows.map((row) => row.id),
    ),
    ({ cooperationId }) => cooperationId,
  );
  const agreements = Map.groupBy(listAgreements(db, {}), ({ cooperationId }) => cooperationId);
  return rows.map((row) => ({
    ...row,
    steps: steps.get(row.id) ?? [],
    agreements: agreements.get(row.id) ?? [],
  }));
}

/** One cooperation with its partner's name; undefined when there is none, or it was removed. */
export function getCooperation(
  db: Reader,
  cooperationId: string,
): (Cooperation & { partnerName: string | null }) | undefined {
  return db
    .select({ id, partnerId, title, purpose, initiator, initiatorReason, partnerName: partner.name })
    .from(cooperation)
    .leftJoin(partner, and(eq(partner.id, partnerId), alive(partner)))
    .where(and(eq(id, cooperationId), alive(cooperation)))
    .get();
}

export function insertCooperation(db: Writer, record: Cooperation, now: string): void {
  db.insert(cooperation)
    .values({ ...record, createdAt: now })
    .run();
}

export function updateCooperation(db: Writer, cooperationId: string, patch: CooperationPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(cooperation).set(set).where(eq(id, cooperationId)).run();
}

/** The cooperation alone gets the tombstone; what is only a part of it is reached through it only. */
export function removeCooperation(db: Writer, cooperationId: string, now: string): void {
  db.update(cooperation).set({ deletedAt: now }).where(eq(id, cooperationId)).run();
}

/** Whether an agreement, a decision, a result, a mission, a document or what it cost belongs to the cooperation. */
export const isCooperationInUse = (db: Reader, cooperationId: string): boolean =>
  isNamed(
    db,
    [
      { table: agreement, column: agreement.cooperationId },
      { table: decision, column: decision.cooperationId },
      { table: result, column: result.cooperationId },
      { table: mission, column: mission.cooperationId },
      { table: memo, column: memo.cooperationId },
      { table: costLine, column: costLine.cooperationId },
      { table: costStatement, column: costStatement.cooperationId },
      { table: hoursLine, column: hoursLine.cooperationId },
      { table: hoursStatement, column: hoursStatement.cooperationId },
    ],
    cooperationId,
  );

/** The missions of a cooperation, latest first; those without any date stand first of all. */
export function missionsOf(
  db: Reader,
  cooperationId: string,
): Pick<Mission, 'id' | 'title' | 'kind' | 'stage' | 'dates'>[] {
  const { kind, stage, startsOn, endsOn, period } = mission;
  const from: SQL = sql`coalesce(${startsOn}, ${period})`;
  return db
    .select({ id: mission.id, title: mission.title, kind, stage, startsOn, endsOn, period })
    .from(mission)
    .where(and(eq(mission.cooperationId, cooperationId), alive(mission)))
    .orderBy(sql`${from} IS NOT NULL`, sql`${from} DESC`, asc(mission.title))
    .all()
    .map(({ startsOn: starts, endsOn: ends, period: within, ...plain }) => ({
      ...plain,
      dates: toDates({ startsOn: starts, endsOn: ends, period: within }),
    }));
}

/** The one cooperation with a partner that hasn't ended; null for none, and where there are several. */
export function onlyCooperationWith(db: Reader, wanted: string): string | null {
  const all = db
    .select({ id })
    .from(cooperation)
    .where(and(eq(partnerId, wanted), alive(cooperation)))
    .all();
  const steps = Map.groupBy(
    stepsOf(
      db,
      all.map((one) => one.id),
    ),
    ({ cooperationId }) => cooperationId,
  );
  const [first, ...others] = all.filter((one) => !hasEnded(steps.get(one.id) ?? []));
  return first && others.length === 0 ? first.id : null;
}
