import { and, asc, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { runsOutOn } from '../domain/agreement';
import type { FlowNeed } from '../domain/pictures/flow';
import type { FunnelRecord } from '../domain/pictures/funnel';
import type { MapMission, MapPartner } from '../domain/pictures/places';
import { silencesOf } from '../domain/pictures/silences';
import { inTime, type TimelineMark, type TimelinePicture, watchedUntil } from '../domain/pictures/timeline';
import type { YearRecord } from '../domain/pictures/years';
import { alive } from './alive';
import { listCooperations } from './cooperations';
import { getOffice } from './office';
import { radarRecords } from './radar';
import { agreement, cooperation, decision, followUpContact, need, needMatch, result } from './result-tables';
import { followUp, followUpChange, mission, missionTopic, partner, programmeItem } from './tables';

/** When a mission begins, as a partial date; null while that isn't known. */
const missionOn = sql<string | null>`coalesce(${mission.startsOn}, ${mission.period})`;

/** Every partner with where it is. */
export const mapPartners = (db: Reader): MapPartner[] =>
  db
    .select({
      ...{ id: partner.id, name: partner.name, country: partner.country },
      ...{ latitude: partner.latitude, longitude: partner.longitude },
    })
    .from(partner)
    .where(alive(partner))
    .orderBy(asc(partner.name), asc(partner.id))
    .all()
    .map(({ latitude, longitude, ...plain }) => ({
      ...plain,
      coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
    }));

/** Every mission with where it goes; a partner that was removed is none. */
export const mapMissions = (db: Reader): MapMission[] =>
  db
    .select({
      ...{ id: mission.id, partnerId: partner.id, place: mission.place, country: mission.country },
      ...{ stage: mission.stage, on: missionOn },
    })
    .from(mission)
    .leftJoin(partner, and(eq(partner.id, mission.partnerId), alive(partner)))
    .where(alive(mission))
    .orderBy(asc(missionOn), asc(mission.id))
    .all();

/** Everything that a cooperation's timeline shows; undefined for none. The number of queries is fixed. */
export function timelineOf(db: Reader, cooperationId: string, today: string): TimelinePicture | undefined {
  const one = listCooperations(db, {}).find(({ id }) => id === cooperationId);
  const [records] = radarRecords(db, today, cooperationId);
  if (!one || !records) return undefined;
  const { silenceDays } = getOffice(db);
  const until = watchedUntil(one.steps, today);
  const marks: TimelineMark[] = [
    ...missionMarks(db, cooperationId),
    ...decisionMarks(db, cooperationId),
    ...one.steps.map(({ id, stage, since }): TimelineMark => ({ lane: 'stages', id, stage, on: since })),
    ...contactMarks(
      db,
      records.followUps.map(({ id }) => id),
    ),
    ...records.signs.flatMap(({ kind, id, title, on }): TimelineMark[] =>
      kind === 'need' || kind === 'match' ? [{ lane: 'signs', kind, id, title, on }] : [],
    ),
    ...resultMarks(db, cooperationId),
  ];
  return {
    cooperation: records.cooperation,
    ...{ today, silenceDays },
    marks: marks.sort(inTime),
    agreements: one.agreements.map((listed) => ({
      ...{ id: listed.id, title: listed.title, signedOn: listed.signedOn },
      terminatedOn: listed.terminatedOn,
      endsOn: runsOutOn(listed, listed.renewals),
      renewals: listed.renewals.map(({ renewedOn, endsOn }) => ({ renewedOn, endsOn })),
    })),
    silences: until === null ? [] : silencesOf(records.signs, records.agreements, until, silenceDays),
  };
}

const missionMarks = (db: Reader, cooperationId: string): TimelineMark[] =>
  db
    .select({
      ...{ id: mission.id, title: mission.title, stage: mission.stage, on: missionOn },
      until: mission.endsOn,
    })
    .from(mission)
    .where(and(alive(mission), eq(mission.cooperationId, cooperationId)))
    .all()
    .map((row) => ({ ...row, lane: 'missions', until: row.until === row.on ? null : row.until }));

const decisionMarks = (db: Reader, cooperationId: string): TimelineMark[] =>
  db
    .select({ id: decision.id, title: decision.title, kind: decision.kind, on: decision.decidedOn })
    .from(decision)
    .where(and(alive(decision), eq(decision.cooperationId, cooperationId)))
    .all()
    .map((row) => ({ ...row, lane: 'decisions' }));

const contactMarks = (db: Reader, followUpIds: readonly string[]): TimelineMark[] => {
  const wanted = new Set(followUpIds);
  return db
    .select({
      ...{ id: followUpContact.id, of: followUp.id, title: followUp.title },
      ...{ direction: followUpContact.direction, way: followUpContact.way, on: followUpContact.contactedOn },
    })
    .from(followUpContact)
    .innerJoin(followUp, and(eq(followUp.id, followUpContact.followUpId), alive(followUp)))
    .where(alive(followUpContact))
    .all()
    .flatMap(({ of, ...row }) => (wanted.has(of) ? [{ ...row, lane: 'contacts' as const }] : []));
};

/** What came of it, by the cooperation itself, a mission or an agreement of its; without a day, too. */
const resultMarks = (db: Reader, cooperationId: string): TimelineMark[] =>
  db
    .select({ id: result.id, title: result.title, on: result.happenedOn })
    .from(result)
    .leftJoin(mission, and(eq(mission.id, result.missionId), alive(mission)))
    .leftJoin(agreement, and(eq(agreement.id, result.agreementId), alive(agreement)))
    .where(
      and(
        alive(result),
        eq(
          sql`coalesce(${result.cooperationId}, ${mission.cooperationId}, ${agreement.cooperationId})`,
          cooperationId,
        ),
      ),
    )
    .all()
    .map((row) => ({ ...row, lane: 'signs', kind: 'result' }));

/** What the follow-ups of a picture are narrowed to; each field left out narrows nothing. */
export type FunnelFilter = { partnerId?: string | undefined; cooperationId?: string | undefined };

/** Every follow-up with its state and since when it is in it, by its last change to that state. */
export function funnelRecords(db: Reader, { partnerId, cooperationId }: FunnelFilter): FunnelRecord[] {
  return db
    .select({
      state: followUp.state,
      since: sql<string | null>`(SELECT max(c.changed_on) FROM ${followUpChange} c
        WHERE c.follow_up_id = ${followUp.id} AND c.state = ${followUp.state} AND c.deleted_at IS NULL)`,
      partnerId: sql<string | null>`coalesce(${followUp.partnerId}, ${need.partnerId},
        (SELECT n.partner_id FROM ${needMatch} m JOIN ${need} n ON n.id = m.need_id WHERE m.id = ${followUp.matchId}
          AND m.deleted_at IS NULL AND n.deleted_at IS NULL),
        ${cooperation.partnerId}, ${mission.partnerId})`,
      cooperationId: sql<string | null>`coalesce(${mission.cooperationId}, ${agreement.cooperationId})`,
    })
    .from(followUp)
    .leftJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .leftJoin(need, and(eq(need.id, followUp.needId), alive(need)))
    .leftJoin(agreement, and(eq(agreement.id, followUp.agreementId), alive(agreement)))
    .leftJoin(cooperation, and(eq(cooperation.id, agreement.cooperationId), alive(cooperation)))
    .where(and(alive(followUp), or(isNotNull(mission.id), sql`${followUp.missionId} IS NULL`)))
    .all()
    .filter(
      (row) =>
        (partnerId === undefined || row.partnerId === partnerId) &&
        (cooperationId === undefined || row.cooperationId === cooperationId),
    )
    .map(({ state, since }) => ({ state, since }));
}

/** Every need, or a partner's, with what became of it; and how many results belong to no need. */
export function flowNeeds(db: Reader, partnerId?: string): { needs: FlowNeed[]; otherResults: number } {
  const needs = db
    .select({ id: need.id, topicId: need.topicId, state: need.state })
    .from(need)
    .innerJoin(partner, and(eq(partner.id, need.partnerId), alive(partner)))
    .where(and(alive(need), partnerId === undefined ? undefined : eq(need.partnerId, partnerId)))
    .all();
  const matches = Map.groupBy(
    db
      .select({ needId: needMatch.needId, state: needMatch.state })
      .from(needMatch)
      .where(alive(needMatch))
      .all(),
    ({ needId }) => needId,
  );
  const results = db
    .select({ kind: result.kind, needId: need.id })
    .from(result)
    .leftJoin(needMatch, and(eq(needMatch.id, result.matchId), alive(needMatch)))
    .leftJoin(need, and(eq(need.id, sql`coalesce(${result.needId}, ${needMatch.needId})`), alive(need)))
    .where(alive(result))
    .all();
  const byNeed = Map.groupBy(results, ({ needId }) => needId);
  return {
    needs: needs.map(({ id, topicId, state }) => ({
      ...{ topicId, state },
      matches: (matches.get(id) ?? []).map((match) => match.state),
      results: (byNeed.get(id) ?? []).map(({ kind }) => kind),
    })),
    otherResults: byNeed.get(null)?.length ?? 0,
  };
}

/** What is counted by topic and year: workshops that weren't cancelled, missions that weren't given up, results. */
export function yearRecords(db: Reader): YearRecord[] {
  const topics = Map.groupBy(
    db
      .select({ missionId: missionTopic.missionId, topicId: missionTopic.topicId })
      .from(missionTopic)
      .where(alive(missionTopic))
      .all(),
    ({ missionId }) => missionId,
  );
  const goesOn = and(alive(mission), ne(mission.stage, 'discontinued'));
  const missions = db.select({ id: mission.id, on: missionOn }).from(mission).where(goesOn).all();
  const workshops = db
    .select({
      topicId: programmeItem.topicId,
      on: sql<
        string | null
      >`coalesce(${programmeItem.day}, substr(${programmeItem.startsAt}, 1, 10), ${missionOn})`,
    })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, programmeItem.missionId), goesOn))
    .where(
      and(alive(programmeItem), eq(programmeItem.kind, 'workshop'), ne(programmeItem.status, 'cancelled')),
    )
    .all();
  const results = db
    .select({
      topicId: sql<string | null>`coalesce(${result.topicId}, ${programmeItem.topicId}, ${need.topicId})`,
      on: result.happenedOn,
    })
    .from(result)
    .leftJoin(programmeItem, and(eq(programmeItem.id, result.itemId), alive(programmeItem)))
    .leftJoin(need, and(eq(need.id, result.needId), alive(need)))
    .where(and(alive(result), ne(result.kind, 'nothing')))
    .all();
  const one = (topicId: string | null) => (topicId === null ? [] : [topicId]);
  return [
    ...missions.map(({ id, on }) => ({
      ...{ kind: 'missions' as const, on },
      topicIds: (topics.get(id) ?? []).map(({ topicId }) => topicId),
    })),
    ...workshops.map(({ topicId, on }) => ({ kind: 'workshops' as const, topicIds: one(topicId), on })),
    ...results.map(({ topicId, on }) => ({ kind: 'results' as const, topicIds: one(topicId), on })),
  ];
}
