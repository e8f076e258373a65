import { isCountedOn } from '../../db/domain/participation';
import { blankPractical, usualEnd } from '../../db/domain/practical-data';
import { given } from '../../db/queries/alive';
import { getMission } from '../../db/queries/missions';
import { getParticipation, participantsOf } from '../../db/queries/participations';
import {
  getPracticalData,
  insertPracticalData,
  listPracticalData,
  removePracticalData,
  updatePracticalData,
} from '../../db/queries/practical';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const practical: DatabaseHandlers['practical'] = {
  list: ({ db }, { missionId }) => {
    const { dates } = found(getMission(db, missionId));
    const known = new Map(listPracticalData(db, missionId).map((data) => [data.participationId, data]));
    return participantsOf(db, missionId)
      .filter((participant) => isCountedOn(participant) || known.has(participant.id))
      .map(({ id, givenName, familyName, nativeName, position, role, side, invitation }) => ({
        ...{ givenName, familyName, nativeName, position, role, side, invitation },
        data: known.get(id) ?? blankPractical(id, usualEnd(dates)),
        isRecorded: known.has(id),
      }));
  },
  update: ({ db, newId }, { participationId, patch }) => {
    const { missionId } = found(getParticipation(db, participationId));
    if (getPracticalData(db, participationId)) {
      updatePracticalData(db, participationId, patch);
      return null;
    }
    const { dates } = found(getMission(db, missionId));
    insertPracticalData(db, newId(), {
      ...blankPractical(participationId, usualEnd(dates)),
      ...given(patch),
    });
    return null;
  },
  remove: ({ db, now }, { participationIds }) => {
    for (const participationId of participationIds) found(getPracticalData(db, participationId));
    removePracticalData(db, participationIds, now);
    return null;
  },
};
