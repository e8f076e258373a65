import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ProgrammeItem } from '../domain/programme';
import type { ReadinessRecords } from '../domain/readiness';
import { alive } from './alive';
import { followUpsWhere } from './follow-ups';
import { toItemTime } from './item-times';
import { getMission } from './missions';
import { caseReference, followUp, itemParticipant, participation, programmeItem, workshop } from './tables';

/** Everything that a mission's readiness is read off; undefined when there is no such mission. */
export function readinessRecords(db: Reader, missionId: string): Omit<ReadinessRecords, 'today'> | undefined {
  const mission = getMission(db, missionId);
  if (!mission) return undefined;
  return {
    mission,
    participations: db
      .select()
      .from(participation)
      .where(and(eq(participation.missionId, missionId), alive(participation)))
      .all(),
    items: itemsOf(db, [missionId]),
    workshops: workshopsOf(db, missionId),
    caseReferences: db
      .select()
      .from(caseReference)
      .where(
        and(
          eq(caseReference.recordId, missionId),
          eq(caseReference.recordKind, 'mission'),
          alive(caseReference),
        ),
      )
      .all(),
    followUps: followUpsWhere(db, eq(followUp.missionId, missionId)),
  };
}

/** The programme items of some missions, in no particular order. */
export function itemsOf(db: Reader, missionIds: readonly string[]): ProgrammeItem[] {
  const rows = db
    .select({
      item: programmeItem,
      participations: sql<string | null>`(SELECT group_concat(p.participation_id) FROM ${itemParticipant} p
        WHERE p.item_id = ${programmeItem.id} AND p.deleted_at IS NULL)`,
    })
    .from(programmeItem)
    .where(and(inArray(programmeItem.missionId, [...missionIds]), alive(programmeItem)))
    .all();
  return rows.map(({ item, participations }) => {
    const { day, startsAt, endsAt, createdAt, deletedAt, ...plain } = item;
    return { ...plain, time: toItemTime(item), participationIds: participations?.split(',') ?? [] };
  });
}

function workshopsOf(db: Reader, missionId: string) {
  const { id, audience, aims, method, materials } = workshop;
  return db
    .select({ itemId: id, audience, aims, method, materials })
    .from(workshop)
    .innerJoin(programmeItem, eq(programmeItem.id, workshop.id))
    .where(and(eq(programmeItem.missionId, missionId), alive(workshop), alive(programmeItem)))
    .all();
}
