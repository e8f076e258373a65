import type { Reader, Writer } from '../../db/connection/office';
import { newcomer, type Participation } from '../../db/domain/participation';
import { mayStandInFor } from '../../db/domain/substitution';
import { given } from '../../db/queries/alive';
import { noteAnswer, noteAttendance } from '../../db/queries/invitations';
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
  add: ({ db, newId, now, today }, input) => {
    found(getMission(db, input.missionId));
    found(getPerson(db, input.personId));
    if (takesPart(db, input.missionId, input.personId))
      throw new Refusal({ kind: 'conflict', reason: 'already-participates' });
    const { invitation = newcomer.invitation, attendance = newcomer.attendance, ...rest } = given(input);
    const participation = {
      ...newcomer,
      ...rest,
      missionId: input.missionId,
      personId: input.personId,
      id: newId(),
    };
    check(db, participation, ['standsInForId']);
    insertParticipation(db, participation);
    noteAnswer(db, participation, invitation, { newId, today });
    noteAttendance(db, participation, attendance, { newId, now, happenedOn: today });
    replace(db, input.standsInForId, { newId, today });
    return { id: participation.id };
  },
  update: ({ db, newId, now, today }, { id, patch: { invitation, attendance, ...patch } }) => {
    const before = found(getParticipation(db, id));
    // Records of before may go round in a circle: only a new link is held to not doing so.
    check(db, { ...before, ...patch, standsInForId: patch.standsInForId ?? null }, [
      'patch',
      'standsInForId',
    ]);
    updateParticipation(db, id, patch);
    if (invitation) noteAnswer(db, before, invitation, { newId, today });
    if (attendance) noteAttendance(db, before, attendance, { newId, now, happenedOn: today });
    replace(db, patch.standsInForId, { newId, today });
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getParticipation(db, id));
    removeParticipation(db, id, now);
    return null;
  },
};

/** @throws Refusal when somebody is placed by hand without a reason, when the organisation is gone, or whom they stand in for is themselves, comes for them (through others too) or is on another mission */
function check(
  db: Reader,
  { id, missionId, standsInForId, organisationId, placedAt, placedReason }: Participation,
  path: string[],
): void {
  if (placedAt !== null && placedReason === '')
    throw new Refusal({
      kind: 'invalid',
      problems: [{ path: [...path.slice(0, -1), 'placedReason'], problem: 'reason-required' }],
    });
  if (organisationId) found(getOrganisation(db, organisationId));
  if (standsInForId === null) return;
  const absent = found(getParticipation(db, standsInForId));
  if (absent.missionId !== missionId || !mayStandInFor(participantsOf(db, missionId), id, absent.id))
    throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'not-a-choice' }] });
}

/** Whoever somebody else comes for is replaced; a refusal of their own stands. */
function replace(
  db: Writer,
  participationId: string | null | undefined,
  clock: { newId: () => string; today: string },
): void {
  const absent = participationId && getParticipation(db, participationId);
  if (absent && absent.invitation !== 'declined') noteAnswer(db, absent, 'replaced', clock);
}
