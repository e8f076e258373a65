import { and, eq } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ReadinessRecords } from '../domain/readiness';
import { alive } from './alive';
import { getCouncilRequest } from './council-requests';
import { followUpsWhere } from './follow-ups';
import { getMission } from './missions';
import { listItems } from './programme';
import { caseReference, followUp, participation, programmeItem, workshop } from './tables';

/** Everything that a mission's readiness is read off; undefined when there is no such mission. */
export function readinessRecords(db: Reader, missionId: string): Omit<ReadinessRecords, 'today'> | undefined {
  const mission = getMission(db, missionId);
  const councilRequest = getCouncilRequest(db, missionId);
  if (!mission || !councilRequest) return undefined;
  return {
    mission,
    participations: db
      .select()
      .from(participation)
      .where(and(eq(participation.missionId, missionId), alive(participation)))
      .all(),
    items: listItems(db, missionId),
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
    councilRequest,
    followUps: followUpsWhere(db, eq(followUp.missionId, missionId)),
  };
}

function workshopsOf(db: Reader, missionId: string) {
  const { id, audience, aims, method, materials, toChange } = workshop;
  return db
    .select({ itemId: id, audience, aims, method, materials, toChange })
    .from(workshop)
    .innerJoin(programmeItem, eq(programmeItem.id, workshop.id))
    .where(and(eq(programmeItem.missionId, missionId), alive(workshop), alive(programmeItem)))
    .all();
}
