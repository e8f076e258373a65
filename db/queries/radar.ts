import { and, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { runsOutOn } from '../domain/agreement';
import { currentStep } from '../domain/cooperation';
import type { MissionStage } from '../domain/mission';
import { firstDayOf } from '../domain/partial-date';
import type { RadarFollowUp, RadarRecords, Sign } from '../domain/radar';
import { alive } from './alive';
import { type ListedCooperation, listCooperations } from './cooperations';
import {
  agreement,
  agreementRenewal,
  capacityScore,
  decision,
  followUpContact,
  matchChange,
  need,
  needMatch,
  result,
  solution,
} from './result-tables';
import { followUp, followUpChange, mission, programmeItem } from './tables';

/** The stages of missions that took place, or have begun to. */
const begun: MissionStage[] = ['travelling', 'reporting', 'follow-up', 'closed'];

/** When a mission is, as a partial date: its last day, or its period; null while that isn't known. */
const missionOn = sql<string | null>`coalesce(${mission.endsOn}, ${mission.period})`;

/** Entries by the cooperation, or the partner, that they belong to; what belongs to none is left out. */
const grouped = <T extends { of: string | null }>(entries: readonly T[]): Map<string | null, T[]> =>
  Map.groupBy(
    entries.filter(({ of }) => of !== null),
    ({ of }) => of,
  );

/**
 * What the radar goes by, of every cooperation or of one, as it was known on a day. What partners need and what was
 * matched with it counts for each of the partner's cooperations. The number of queries doesn't depend on how much there
 * is.
 * @param today ISO
 */
export function radarRecords(db: Reader, today: string, only?: string): RadarRecords[] {
  const cooperations = listCooperations(db, {}).filter(({ id }) => only === undefined || id === only);
  const missions = grouped(missionsOf(db));
  const decisions = grouped(decisionsOf(db));
  const renewals = grouped(renewalsOf(db));
  const needs = grouped(needsOf(db));
  const matches = grouped(matchesOf(db));
  const results = grouped(resultsOf(db));
  const workshops = grouped(workshopsOf(db));
  const capacity = grouped(capacityOf(db));
  const followUps = followUpsOf(db, cooperations);
  return cooperations.map((one) => {
    const own = missions.get(one.id) ?? [];
    const came = results.get(one.id) ?? [];
    const follows = followUps.get(one.id) ?? [];
    const known = (on: string) => firstDayOf(on) <= today;
    return {
      cooperation: { id: one.id, title: one.title, partnerName: one.partnerName ?? '' },
      stage: currentStep(one.steps.filter(({ since }) => since === null || known(since)))?.stage ?? null,
      signs: [
        ...own.map(({ id, title, on }): Sign => ({ kind: 'mission', id, title, on })),
        ...one.agreements.flatMap(({ id, title, signedOn }): Sign[] =>
          signedOn === null ? [] : [{ kind: 'agreement', id, title, on: signedOn }],
        ),
        ...(renewals.get(one.id) ?? []).map(
          ({ id, title, on }): Sign => ({ kind: 'agreement', id, title, on }),
        ),
        ...(decisions.get(one.id) ?? []).map(
          ({ id, title, on }): Sign => ({ kind: 'decision', id, title, on }),
        ),
        ...(needs.get(one.partnerId) ?? []).map(
          ({ id, title, on }): Sign => ({ kind: 'need', id, title, on }),
        ),
        ...(matches.get(one.partnerId) ?? []).map(
          ({ id, title, on }): Sign => ({ kind: 'match', id, title, on }),
        ),
        ...came.flatMap(({ id, title, on, isSign }): Sign[] =>
          isSign && on !== null ? [{ kind: 'result', id, title, on }] : [],
        ),
        ...follows.flatMap(({ id, title, contacts }) =>
          contacts
            .filter(({ isFromPartner }) => isFromPartner)
            .map(({ on }): Sign => ({ kind: 'contact', id, title, on })),
        ),
      ],
      agreements: one.agreements.map((listed) => ({
        ...{ id: listed.id, title: listed.title, topicIds: listed.topicIds, signedOn: listed.signedOn },
        endsOn: runsOutOn(
          {
            ...listed,
            terminatedOn:
              listed.terminatedOn !== null && listed.terminatedOn <= today ? listed.terminatedOn : null,
          },
          listed.renewals.filter(({ renewedOn }) => renewedOn <= today),
        ),
      })),
      missions: own.map(({ id, title, on }) => ({ id, title, on })),
      workshops: (workshops.get(one.id) ?? []).map(({ topicId, on }) => ({ topicId, on })),
      results: came.map(({ topicId, missionId, on }) => ({ topicId, missionId, on })),
      followUps: follows,
      capacity: (capacity.get(one.id) ?? []).map(({ of: _of, ...score }) => score),
    };
  });
}

const missionsOf = (db: Reader) =>
  db
    .select({ of: mission.cooperationId, id: mission.id, title: mission.title, on: missionOn })
    .from(mission)
    .where(and(alive(mission), isNotNull(mission.cooperationId), inArray(mission.stage, begun)))
    .all()
    .flatMap(({ on, ...plain }) => (on === null ? [] : [{ ...plain, on }]));

/** What a body decided or was told ahead of something; an answer to a member looks back and is no sign of life. */
const decisionsOf = (db: Reader) =>
  db
    .select({ of: decision.cooperationId, id: decision.id, title: decision.title, on: decision.decidedOn })
    .from(decision)
    .where(and(alive(decision), ne(decision.kind, 'member-answer')))
    .all()
    .flatMap(({ on, ...plain }) => (on === null ? [] : [{ ...plain, on }]));

const renewalsOf = (db: Reader) =>
  db
    .select({
      of: agreement.cooperationId,
      id: agreement.id,
      title: agreement.title,
      on: agreementRenewal.renewedOn,
    })
    .from(agreementRenewal)
    .innerJoin(agreement, and(eq(agreement.id, agreementRenewal.agreementId), alive(agreement)))
    .where(alive(agreementRenewal))
    .all();

/** Needs by their partner. */
const needsOf = (db: Reader) =>
  db
    .select({ of: need.partnerId, id: need.id, title: need.title, on: need.heardOn })
    .from(need)
    .where(alive(need))
    .all()
    .flatMap(({ on, ...plain }) => (on === null ? [] : [{ ...plain, on }]));

/** What was shown to the partner, tried or taken up, by the partner of the need. */
const matchesOf = (db: Reader) =>
  db
    .select({ of: need.partnerId, id: needMatch.id, title: solution.title, on: matchChange.changedOn })
    .from(matchChange)
    .innerJoin(needMatch, and(eq(needMatch.id, matchChange.matchId), alive(needMatch)))
    .innerJoin(need, and(eq(need.id, needMatch.needId), alive(need)))
    .innerJoin(solution, and(eq(solution.id, needMatch.solutionId), alive(solution)))
    .where(and(alive(matchChange), inArray(matchChange.state, ['presented', 'pilot', 'adopted'])))
    .all();

const resultsOf = (db: Reader) =>
  db
    .select({
      of: sql<
        string | null
      >`coalesce(${result.cooperationId}, ${mission.cooperationId}, ${agreement.cooperationId})`,
      ...{ id: result.id, title: result.title, kind: result.kind, on: result.happenedOn },
      missionId: result.missionId,
      topicId: sql<string | null>`coalesce(${result.topicId}, ${programmeItem.topicId}, ${need.topicId})`,
    })
    .from(result)
    .leftJoin(mission, and(eq(mission.id, result.missionId), alive(mission)))
    .leftJoin(agreement, and(eq(agreement.id, result.agreementId), alive(agreement)))
    .leftJoin(programmeItem, and(eq(programmeItem.id, result.itemId), alive(programmeItem)))
    .leftJoin(need, and(eq(need.id, result.needId), alive(need)))
    .where(alive(result))
    .all()
    .map(({ kind, ...plain }) => ({ ...plain, isSign: kind !== 'nothing' }));

const workshopsOf = (db: Reader) =>
  db
    .select({
      of: mission.cooperationId,
      topicId: programmeItem.topicId,
      on: sql<
        string | null
      >`coalesce(${programmeItem.day}, substr(${programmeItem.startsAt}, 1, 10), ${missionOn})`,
    })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, programmeItem.missionId), alive(mission)))
    .where(
      and(
        alive(programmeItem),
        eq(programmeItem.kind, 'workshop'),
        ne(programmeItem.status, 'cancelled'),
        isNotNull(mission.cooperationId),
        inArray(mission.stage, begun),
      ),
    )
    .all();

const capacityOf = (db: Reader) =>
  db
    .select({
      of: capacityScore.cooperationId,
      ...{ phase: capacityScore.phase, score: capacityScore.score },
      ...{ assessedOn: capacityScore.assessedOn, assessedBy: capacityScore.assessedBy },
    })
    .from(capacityScore)
    .where(alive(capacityScore))
    .orderBy(capacityScore.assessedOn, capacityScore.id)
    .all();

/**
 * The follow-ups of each cooperation: those of its missions and agreements, and those of its partner that belong to no
 * mission or agreement.
 */
function followUpsOf(db: Reader, cooperations: readonly ListedCooperation[]): Map<string, RadarFollowUp[]> {
  const rows = db
    .select({
      ...{ id: followUp.id, title: followUp.title, missionId: followUp.missionId, due: followUp.due },
      cooperationId: sql<string | null>`coalesce(${mission.cooperationId}, ${agreement.cooperationId})`,
      isOnItsOwn: sql<number>`${followUp.missionId} IS NULL AND ${followUp.agreementId} IS NULL`,
      partnerId: sql<string | null>`coalesce(${followUp.partnerId}, ${need.partnerId})`,
    })
    .from(followUp)
    .leftJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .leftJoin(agreement, and(eq(agreement.id, followUp.agreementId), alive(agreement)))
    .leftJoin(need, and(eq(need.id, followUp.needId), alive(need)))
    .where(and(alive(followUp), or(isNotNull(mission.id), sql`${followUp.missionId} IS NULL`)))
    .all();
  const states = Map.groupBy(
    db
      .select({ of: followUpChange.followUpId, state: followUpChange.state, on: followUpChange.changedOn })
      .from(followUpChange)
      .where(alive(followUpChange))
      .orderBy(followUpChange.changedOn, followUpChange.createdAt, followUpChange.id)
      .all(),
    ({ of }) => of,
  );
  const contacts = Map.groupBy(
    db
      .select({
        ...{ of: followUpContact.followUpId, on: followUpContact.contactedOn },
        ...{ direction: followUpContact.direction, way: followUpContact.way },
      })
      .from(followUpContact)
      .where(alive(followUpContact))
      .all(),
    ({ of }) => of,
  );
  const inCooperation = Map.groupBy(rows, ({ cooperationId }) => cooperationId);
  const ofPartner = Map.groupBy(
    rows.filter(({ isOnItsOwn }) => isOnItsOwn === 1),
    ({ partnerId }) => partnerId,
  );
  return new Map(
    cooperations.map(({ id, partnerId }) => [
      id,
      [...(inCooperation.get(id) ?? []), ...(ofPartner.get(partnerId) ?? [])].map(
        ({ id: followUpId, title, missionId, due }): RadarFollowUp => ({
          ...{ id: followUpId, title, missionId, due },
          states: (states.get(followUpId) ?? []).map(({ state, on }) => ({ state, on })),
          // Who meets hears of the other, whoever asked for it.
          contacts: (contacts.get(followUpId) ?? []).map(({ on, direction, way }) => ({
            on,
            isFromPartner: direction === 'in' || way === 'meeting',
          })),
        }),
      ),
    ]),
  );
}
