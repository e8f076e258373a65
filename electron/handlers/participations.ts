import type { Reader, Writer } from '../../db/connection/office';
import { newcomer, type Participation } from '../../db/domain/participation';
import { given } from '../../db/queries/alive';
import { getMission } from '../../db/queries/missions';
import { getOrganisation } from '../../db/queries/organisations';
import {
  getParticipation,
  insertParticipation,
  participantsOf,
  removeParticipation,
  takesPart,
  updateParticipation,
} from '../../db/queries/participations';
import { getPerson } from '../../db/queries/people';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const participations: DatabaseHandlers['participations'] = {
  list: ({ db }, { missionId }) => participantsOf(db, missionId),
  add: ({ db, newId }, input) => {
    found(getMission(db, input.missionId));
    found(getPerson(db, input.personId));
    if (takesPart(db, input.missionId, input.personId))
      throw new Refusal({ kind: 'conflict', reason: 'already-participates' });
    const participation = {
      ...newcomer,
      ...given(input),
      missionId: input.missionId,
      personId: input.personId,
      id: newId(),
    };
    check(db, participation, ['standsInForId']);
    insertParticipation(db, participation);
    replace(db, input.standsInForId);
    return { id: participation.id };
  },
  update: ({ db }, { id, patch }) => {
    check(db, { ...found(getParticipation(db, id)), ...patch }, ['patch', 'standsInForId']);
    updateParticipation(db, id, patch);
    replace(db, patch.standsInForId);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getParticipation(db, id));
    removeParticipation(db, id, now);
    return null;
  },
};

/** @throws Refusal when the organisation is gone, or whom they stand in for is themselves, comes for them or is on another mission */
function check(
  db: Reader,
  { id, missionId, standsInForId, organisationId }: Participation,
  path: string[],
): void {
  if (organisationId) found(getOrganisation(db, organisationId));
  if (standsInForId === null) return;
  const absent = found(getParticipation(db, standsInForId));
  if (absent.missionId !== missionId || absent.id === id || absent.standsInForId === id)
    throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'not-a-choice' }] });
}

/** Whoever somebody else comes for is replaced; a refusal of their own stands. */
function replace(db: Writer, participationId: string | null | undefined): void {
  if (!participationId) return;
  if (getParticipation(db, participationId)?.invitation !== 'declined')
    updateParticipation(db, participationId, { invitation: 'replaced' });
}
