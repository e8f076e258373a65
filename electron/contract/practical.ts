import { z } from 'zod';
import { id, ids } from '../../db/domain/fields';
import { type PracticalData, practicalPatch } from '../../db/domain/practical-data';
import type { Participant } from '../../db/domain/programme-records';
import { command, query, returns } from './operation';

/** A participant with their practical data, blank where nothing is written down. */
export type PracticalRow = Pick<
  Participant,
  'givenName' | 'familyName' | 'nativeName' | 'position' | 'role' | 'side' | 'invitation'
> & {
  data: PracticalData;
  isRecorded: boolean;
};

/** What is needed to know of people for one journey alone. */
export const practical = {
  /** Everybody who is counted on, and whoever isn't but of whom something is still kept, in the order of the list. */
  list: query(z.object({ missionId: id }).strict(), returns<PracticalRow[]>()),
  /** Writes it down at the first patch, to be kept until the usual day unless the patch says otherwise. */
  update: command(z.object({ participationId: id, patch: practicalPatch }).strict(), returns<null>()),
  /** Takes it away of participants, all in one step. */
  remove: command(z.object({ participationIds: ids.min(1) }).strict(), returns<null>()),
};
