import { and, count, desc, eq, inArray, isNotNull, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { Mission } from '../domain/mission';
import type { PartnerFact } from '../domain/partner';
import { alive } from './alive';
import { countedOn } from './counted-on';
import { toDates } from './mission-dates';
import { followUp, mission, missionTopic, participation, partner, partnerFact, person } from './tables';

export type UnfinishedMission = Mission & { partnerName: string | null };
export type RecentMission = Pick<
  UnfinishedMission,
  'id' | 'title' | 'direction' | 'stage' | 'dates' | 'place' | 'partnerName'
>;

/**
 * Every mission that is neither closed nor given up, in no particular order. Its administrations are left out: nothing
 * on the overview asks for them.
 */
export function unfinishedMissions(db: Reader): UnfinishedMission[] {
  return db
    .select({
      row: mission,
      partnerName: partner.name,
      topics: sql<string | null>`(SELECT group_concat(t.topic_id) FROM ${missionTopic} t
        WHERE t.mission_id = ${mission.id} AND t.deleted_at IS NULL)`,
    })
    .from(mission)
    .leftJoin(partner, and(eq(partner.id, mission.partnerId), alive(partner)))
    .where(and(alive(mission), notInArray(mission.stage, ['closed', 'discontinued'])))
    .all()
    .map(({ row, partnerName, topics }) => {
      const { startsOn, endsOn, period, createdAt, deletedAt, ...columns } = row;
      const { councilRequestOn, councilRequestReference, councilWaiver, ...plain } = columns;
      return {
        ...plain,
        dates: toDates(row),
        topicIds: topics?.split(',') ?? [],
        administrationIds: [],
        languages: row.languages.split(','),
        partnerName,
      };
    });
}

/** What is known about some partners as a range only. */
export function rangesOf(db: Reader, partnerIds: readonly string[]): PartnerFact[] {
  const { id, partnerId, label, low, high, unit, source, sourceDate, note, reliability } = partnerFact;
  return db
    .select({ id, partnerId, label, low, high, unit, source, sourceDate, note, reliability })
    .from(partnerFact)
    .where(and(eq(partnerFact.valueKind, 'range'), inArray(partnerId, [...partnerIds]), alive(partnerFact)))
    .orderBy(partnerFact.position, id)
    .all()
    .map(({ low, high, unit, ...plain }) => ({
      ...plain,
      // The table's own CHECKs: a range has both ends.
      value: { kind: 'range', low: Number(low), high: Number(high), unit },
    }));
}

/** Missions that are over, the latest first; closed ones are among them, those given up aren't. */
export function recentMissions(db: Reader, today: string, most: number): RecentMission[] {
  const { id, title, direction, stage, startsOn, endsOn, period, place } = mission;
  const from = sql`coalesce(${startsOn}, ${period})`;
  return db
    .select({ id, title, direction, stage, startsOn, endsOn, period, place, partnerName: partner.name })
    .from(mission)
    .leftJoin(partner, and(eq(partner.id, mission.partnerId), alive(partner)))
    .where(and(alive(mission), ne(stage, 'discontinued'), sql`${from} < ${today}`))
    .orderBy(desc(from), id)
    .limit(most)
    .all()
    .map(({ startsOn, endsOn, period, ...plain }) => ({
      ...plain,
      dates: toDates({ startsOn, endsOn, period }),
    }));
}

/** How many people are counted on for each of some missions. */
export function participantsOf(db: Reader, missionIds: readonly string[]): Map<string, number> {
  const rows = db
    .select({ missionId: participation.missionId, n: count() })
    .from(participation)
    .where(and(inArray(participation.missionId, [...missionIds]), countedOn(), alive(participation)))
    .groupBy(participation.missionId)
    .all();
  return new Map(rows.map(({ missionId, n }) => [missionId, n]));
}

/** The missions that have had any follow-up at all, once each. */
export const missionsWithFollowUp = (db: Reader): { missionId: string | null }[] =>
  db
    .selectDistinct({ missionId: followUp.missionId })
    .from(followUp)
    .where(and(alive(followUp), isNotNull(followUp.missionId)))
    .all();

/** How many open follow-ups have no due date. */
export const followUpsWithoutDue = (db: Reader): number =>
  db
    .select({ n: count() })
    .from(followUp)
    .where(and(alive(followUp), notInArray(followUp.state, ['done', 'dropped']), isNull(followUp.due)))
    .get()?.n ?? 0;

/** How many living records there are of what the side bar counts. */
export function recordCounts(db: Reader): {
  missions: number;
  partners: number;
  people: number;
  openFollowUps: number;
} {
  const counted = db
    .select({
      missions: sql<number>`(SELECT count(*) FROM ${mission} WHERE ${alive(mission)})`,
      partners: sql<number>`(SELECT count(*) FROM ${partner} WHERE ${alive(partner)})`,
      people: sql<number>`(SELECT count(*) FROM ${person} WHERE ${alive(person)})`,
      openFollowUps: sql<number>`(SELECT count(*) FROM ${followUp}
        WHERE ${alive(followUp)} AND ${notInArray(followUp.state, ['done', 'dropped'])})`,
    })
    .from(sql`(SELECT 1)`)
    .get();
  if (!counted) throw new Error('counting gave no row');
  return counted;
}
