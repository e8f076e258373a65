import { delegationRecords, needsOf, photosOf } from '../../db/queries/delegation-records';
import { getMission } from '../../db/queries/missions';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const delegation: DatabaseHandlers['delegation'] = {
  records: ({ db, today }, { missionId }) => found(delegationRecords(db, missionId, today)),
  photos: ({ db }, { missionId }) => {
    found(getMission(db, missionId));
    return photosOf(db, missionId);
  },
  needs: ({ db }, { missionId }) => {
    found(getMission(db, missionId));
    return needsOf(db, missionId);
  },
};
