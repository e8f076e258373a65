import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { CouncilRequest, CouncilRequestPatch } from '../domain/council-request';
import { alive, given } from './alive';
import { mission } from './tables';

/** What a mission's records say of the council's request; undefined when there is no such mission. */
export const getCouncilRequest = (db: Reader, missionId: string): CouncilRequest | undefined =>
  db
    .select({
      requestedOn: mission.councilRequestOn,
      reference: mission.councilRequestReference,
      waiver: mission.councilWaiver,
    })
    .from(mission)
    .where(and(eq(mission.id, missionId), alive(mission)))
    .get();

export function updateCouncilRequest(db: Writer, missionId: string, patch: CouncilRequestPatch): void {
  const { requestedOn, reference, waiver } = patch;
  const set = given({
    councilRequestOn: requestedOn,
    councilRequestReference: reference,
    councilWaiver: waiver,
  });
  if (Object.keys(set).length > 0) db.update(mission).set(set).where(eq(mission.id, missionId)).run();
}
