import { z } from 'zod';
import type { DelegationRecords, MemberPhoto, Needs } from '../../db/domain/delegation-records';
import { id } from '../../db/domain/fields';
import { query, returns } from './operation';

const ofMission = z.object({ missionId: id }).strict();

/** What the documents of a mission's delegation are made of. */
export const delegation = {
  records: query(ofMission, returns<DelegationRecords>()),
  /** Of those who are counted on and have one; asked for only where they are shown. */
  photos: query(ofMission, returns<MemberPhoto[]>()),
  /** What the host has to provide for, counted and without names. */
  needs: query(ofMission, returns<Needs>()),
};
