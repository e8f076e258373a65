import type { Reader } from '../../db/connection/office';
import { mayLeave, needsRequest } from '../../db/domain/council-request';
import { personName } from '../../db/domain/person';
import { getCouncilRequest, updateCouncilRequest } from '../../db/queries/council-requests';
import { getMission } from '../../db/queries/missions';
import { participantsOf } from '../../db/queries/participations';
import type { CouncilGate } from '../contract/council-requests';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const councilRequests: DatabaseHandlers['councilRequests'] = {
  get: ({ db }, { missionId }) => councilGate(db, missionId),
  update: ({ db }, { missionId, patch }) => {
    found(getCouncilRequest(db, missionId));
    updateCouncilRequest(db, missionId, patch);
    return null;
  },
};

/** What a mission's council members need to leave, and whether it is there. @throws Refusal `not-found` */
export function councilGate(db: Reader, missionId: string): CouncilGate {
  const { direction } = found(getMission(db, missionId));
  const request = found(getCouncilRequest(db, missionId));
  const members = participantsOf(db, missionId)
    .filter((participant) => needsRequest(direction, participant))
    .map(personName);
  return { ...request, missionId, members, isOpen: members.length === 0 || mayLeave(request) };
}
