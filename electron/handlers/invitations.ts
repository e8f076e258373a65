import { newcomer, type Participation } from '../../db/domain/participation';
import { presentOn } from '../../db/domain/programme-group';
import { chainOf, mayStandInFor, neededFor } from '../../db/domain/substitution';
import { getStep, removeStep, stepsOfMission, takeStep, updateStep } from '../../db/queries/invitations';
import { getMission } from '../../db/queries/missions';
import {
  getParticipation,
  insertParticipation,
  participantsOf,
  updateParticipation,
} from '../../db/queries/participations';
import { getPerson } from '../../db/queries/people';
import { listItems } from '../../db/queries/programme';
import { listGroups } from '../../db/queries/programme-groups';
import {
  passOnProgramme,
  passOnTravel,
  practicalGaps,
  travelInNamesOf,
} from '../../db/queries/substitutions';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const invitations: DatabaseHandlers['invitations'] = {
  list: ({ db }, { missionId }) => stepsOfMission(db, missionId),
  takeStep: ({ db, newId }, { participationId, ...step }) => ({
    id: takeStep(db, found(getParticipation(db, participationId)), step, newId),
  }),
  updateStep: ({ db }, { id, patch }) => {
    updateStep(db, found(getStep(db, id)), patch);
    return null;
  },
  removeStep: ({ db, now }, { id }) => {
    removeStep(db, found(getStep(db, id)), now);
    return null;
  },
  replace: ({ db, newId, now }, { participationId, personId, invitation, happenedOn, byWhom, note }) => {
    const absent = found(getParticipation(db, participationId));
    found(getPerson(db, personId));
    const all = participantsOf(db, absent.missionId);
    const present = all.find((participant) => participant.personId === personId);
    if (present?.standsInForId) throw new Refusal({ kind: 'conflict', reason: 'already-stands-in' });
    if (present && !mayStandInFor(all, present.id, absent.id))
      throw new Refusal({
        kind: 'invalid',
        problems: [{ path: ['personId'], problem: 'not-a-choice' }],
      });
    const step = { happenedOn, byWhom };
    const isReplaced = absent.invitation !== 'declined' && absent.invitation !== 'replaced';
    if (isReplaced) takeStep(db, absent, { ...step, state: 'replaced', note }, newId);
    const substitute = present
      ? found(getParticipation(db, present.id))
      : successorOf(absent, personId, newId());
    if (present) updateParticipation(db, substitute.id, { standsInForId: absent.id });
    else {
      insertParticipation(db, substitute);
      const own = isReplaced ? '' : note;
      if (invitation !== newcomer.invitation)
        takeStep(db, substitute, { ...step, state: invitation, note: own }, newId);
    }
    passOnProgramme(db, absent, substitute, now);
    return { id: substitute.id };
  },
  needed: ({ db }, { participationId }) => {
    const participation = found(getParticipation(db, participationId));
    const mission = found(getMission(db, participation.missionId));
    const chain = chainOf(participantsOf(db, mission.id), participationId);
    if (chain.length < 2) return [];
    const groups = listGroups(db, mission.id);
    const items = listItems(db, mission.id).filter((item) =>
      presentOn(item, groups).includes(participationId),
    );
    return neededFor({
      participation,
      mission,
      practical: practicalGaps(db, participationId),
      items: items.length,
      ...travelInNamesOf(db, thoseBefore(chain)),
    });
  },
  takeOverTravel: ({ db, now }, { participationId }) => {
    const { missionId } = found(getParticipation(db, participationId));
    passOnTravel(
      db,
      thoseBefore(chainOf(participantsOf(db, missionId), participationId)),
      participationId,
      now,
    );
    return null;
  },
};

/** Those whom the last of a chain comes for. */
const thoseBefore = (chain: readonly Pick<Participation, 'id'>[]): string[] =>
  chain.slice(0, -1).map(({ id }) => id);

/** A participation in another's place: as what they were to come, for whom they were to speak. */
const successorOf = (
  { id: standsInForId, missionId, role, side, organisationId }: Participation,
  personId: string,
  id: string,
): Participation => ({ ...newcomer, id, missionId, personId, role, side, organisationId, standsInForId });
