import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { CostOwner } from '../domain/cost';
import { alive } from './alive';
import type { CostScope } from './costs';
import { distinct, within } from './many-ids';
import { isThere, living } from './references';
import {
  cooperation,
  cooperationAdministration,
  costLine,
  costStatement,
  hoursLine,
  hoursStatement,
} from './result-tables';
import { mission, missionAdministration, missionTopic, organisation, topic } from './tables';

/** Whether the mission or cooperation is there. */
export function ownerExists(db: Reader, { kind, id }: CostOwner): boolean {
  const table = kind === 'mission' ? mission : cooperation;
  return isThere(db, table, id);
}

/** Whose costs are an owner's: a mission's own, and of a cooperation also those of its missions. */
export function scopeOf(db: Reader, { kind, id }: CostOwner): CostScope {
  if (kind === 'mission') return { missionIds: [id], cooperationIds: [] };
  const missions = db
    .select({ id: mission.id })
    .from(mission)
    .where(and(eq(mission.cooperationId, id), alive(mission)))
    .orderBy(asc(mission.startsOn), asc(mission.id))
    .all();
  return { missionIds: missions.map((one) => one.id), cooperationIds: [id] };
}

/** Whose costs may be about a topic: the missions that are about it, and whatever has a line or a statement of it. */
export function scopeOfTopic(db: Reader, topicId: string, missionIds: readonly string[]): CostScope {
  const named = [costLine, costStatement, hoursLine, hoursStatement].flatMap((table) =>
    db
      .selectDistinct({ missionId: table.missionId, cooperationId: table.cooperationId })
      .from(table)
      .where(and(eq(table.topicId, topicId), living(table)))
      .all(),
  );
  return {
    missionIds: distinct([...missionIds, ...named.map(({ missionId }) => missionId)]),
    cooperationIds: distinct(named.map(({ cooperationId }) => cooperationId)),
  };
}

/** The administrations of which one expects to know: those that took part in the cooperations, and those of the missions. */
export function administrationsOf(db: Reader, { missionIds, cooperationIds }: CostScope): string[] {
  const ofCooperations = db
    .select({ id: cooperationAdministration.organisationId })
    .from(cooperationAdministration)
    .where(
      and(within(cooperationAdministration.cooperationId, cooperationIds), alive(cooperationAdministration)),
    )
    .orderBy(asc(cooperationAdministration.position))
    .all();
  const ofMissions = administrationsByMission(db, missionIds).flatMap((one) => one.administrationIds);
  return [...new Set([...ofCooperations.map(({ id }) => id), ...ofMissions])];
}

/** The administrations that take part in each of the missions, in the order of the missions; none of some. */
export function administrationsByMission(
  db: Reader,
  missionIds: readonly string[],
): { id: string; administrationIds: string[] }[] {
  const rows = db
    .select({ missionId: missionAdministration.missionId, id: missionAdministration.organisationId })
    .from(missionAdministration)
    .where(and(within(missionAdministration.missionId, missionIds), alive(missionAdministration)))
    .orderBy(asc(missionAdministration.id))
    .all();
  return missionIds.map((id) => ({
    id,
    administrationIds: rows.filter(({ missionId }) => missionId === id).map((row) => row.id),
  }));
}

/** The titles of missions by their ids. */
export function missionTitles(db: Reader, ids: readonly string[]): Record<string, string> {
  const rows = db
    .select({ id: mission.id, title: mission.title })
    .from(mission)
    .where(within(mission.id, ids))
    .all();
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

/** The names of organisations, removed ones too: what was said of them still stands. */
export function organisationNames(db: Reader, ids: readonly string[]): Record<string, string> {
  const rows = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(within(organisation.id, ids))
    .all();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** The missions that are about a topic, with how many topics each is about. */
export function missionsOfTopic(db: Reader, topicId: string): { id: string; topics: number }[] {
  const about = db
    .select({ id: missionTopic.missionId })
    .from(missionTopic)
    .where(and(eq(missionTopic.topicId, topicId), alive(missionTopic)));
  const rows = db
    .select({ id: mission.id, topicId: missionTopic.topicId })
    .from(mission)
    .innerJoin(missionTopic, and(eq(missionTopic.missionId, mission.id), alive(missionTopic)))
    .innerJoin(topic, and(eq(topic.id, missionTopic.topicId), alive(topic)))
    .where(and(alive(mission), inArray(mission.id, about)))
    .orderBy(asc(mission.startsOn), asc(mission.id))
    .all();
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => ({
    id,
    topics: new Set(own.map((row) => row.topicId)).size,
  }));
}
