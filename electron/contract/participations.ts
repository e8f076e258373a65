import { z } from 'zod';
import { id } from '../../db/domain/fields';
import { type Participation, participationFields, participationPatch } from '../../db/domain/participation';
import type { Participant } from '../../db/domain/programme-records';
import { command, query, returns } from './operation';

/** A participant with who they are. */
export type ParticipantRow = Participant &
  Pick<Participation, 'isCouncilMember' | 'placedAt' | 'placedReason'>;

export const participations = {
  /** In the order in which they were added. */
  list: query(z.object({ missionId: id }).strict(), returns<ParticipantRow[]>()),
  /** Refuses (`already-participates`) a person who is on the mission already. */
  add: command(
    participationFields.partial().extend({ missionId: id, personId: id }),
    returns<{ id: string }>(),
  ),
  /** Whoever is stood in for becomes `replaced`, unless they had declined. */
  update: command(z.object({ id, patch: participationPatch }).strict(), returns<null>()),
  /** Takes the person out of the mission's programme as well. */
  remove: command(z.object({ id }).strict(), returns<null>()),
};
