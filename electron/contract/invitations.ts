import { z } from 'zod';
import { id, isoDate, line } from '../../db/domain/fields';
import { type InvitationStep, invitationStepFields, invitationStepPatch } from '../../db/domain/invitation';
import { invitationStates } from '../../db/domain/participation';
import type { Need } from '../../db/domain/substitution';
import { command, query, returns } from './operation';

const one = z.object({ id }).strict();
const ofParticipation = z.object({ participationId: id }).strict();

export const invitations = {
  /** Every step of the mission's participants, as they were written down; `inOrder` puts one participant's in order. */
  list: query(z.object({ missionId: id }).strict(), returns<InvitationStep[]>()),
  /** Writes a step down; the participation stands where its steps lead. */
  takeStep: command(invitationStepFields.extend({ participationId: id }), returns<{ id: string }>()),
  updateStep: command(z.object({ id, patch: invitationStepPatch }).strict(), returns<null>()),
  /** The participation stands where the step before led. */
  removeStep: command(one, returns<null>()),
  /**
   * Lets somebody come in a participant's place: the participant is replaced (or stays declined), the other is invited
   * and takes over role, side, organisation and the place in the programme. A person who is on the mission already keeps
   * what they are. Refuses (`already-stands-in`) who comes for somebody else, and (`not-a-choice` at `personId`) the
   * participant themselves and whoever they come for.
   */
  replace: command(
    z
      .object({
        participationId: id,
        personId: id,
        invitation: z.enum(invitationStates).default('invited'),
        happenedOn: isoDate.nullable(),
        byWhom: line(),
        note: line(),
      })
      .strict(),
    returns<{ id: string }>(),
  ),
  /** What there is to see to for somebody who comes in another's place; nothing for anybody else. */
  needed: query(ofParticipation, returns<Need[]>()),
  /** Moves the legs and rooms that are in the names of those they come for to a substitute. */
  takeOverTravel: command(ofParticipation, returns<null>()),
};
