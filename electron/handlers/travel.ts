import type { Reader } from '../../db/connection/office';
import type { FieldProblem } from '../../db/domain/problem';
import { zoneOfItem } from '../../db/domain/programme';
import { roomFillings } from '../../db/domain/room-filling';
import { arrivalProblem, checkOutProblem, type Room, type TravelLeg } from '../../db/domain/travel';
import { given } from '../../db/queries/alive';
import { getMission } from '../../db/queries/missions';
import { participantsOf } from '../../db/queries/participations';
import { precedenceOf } from '../../db/queries/precedence';
import {
  getLeg,
  getRoom,
  insertLeg,
  insertRoom,
  listLegs,
  listRooms,
  removeLeg,
  removeRoom,
  updateLeg,
  updateRoom,
} from '../../db/queries/travel';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const travel: DatabaseHandlers['travel'] = {
  legs: ({ db }, { missionId }) => listLegs(db, missionId),
  addLeg: ({ db, newId, now }, input) => {
    found(getMission(db, input.missionId));
    const { missionId, departsAt, departsZone, arrivesAt, arrivesZone, ...rest } = input;
    const times = { departsAt, departsZone, arrivesAt, arrivesZone };
    const leg: TravelLeg = { ...bareLeg, ...given(rest), ...times, missionId, id: newId() };
    refuse(arrivalProblem(leg), ['arrivesAt']);
    checkPeople(db, leg, ['participationIds']);
    insertLeg(db, leg, newId, now);
    return { id: leg.id };
  },
  updateLeg: ({ db, newId, now }, { id, patch }) => {
    const leg = { ...found(getLeg(db, id)), ...given(patch) };
    refuse(arrivalProblem(leg), ['patch', 'arrivesAt']);
    if (patch.participationIds) checkPeople(db, leg, ['patch', 'participationIds']);
    updateLeg(db, id, patch, newId, now);
    return null;
  },
  removeLeg: ({ db, now }, { id }) => {
    found(getLeg(db, id));
    removeLeg(db, id, now);
    return null;
  },

  rooms: ({ db }, { missionId }) => listRooms(db, missionId),
  addRooms: ({ db, newId, now, nameStep }, { count, missionId, hotel, checksIn, checksOut, ...rest }) => {
    found(getMission(db, missionId));
    const room = { ...bareRoom, ...given(rest), missionId, hotel, checksIn, checksOut };
    refuse(checkOutProblem(room), ['checksOut']);
    if (count > 1) nameStep('several');
    const ids = Array.from({ length: count }, () => newId());
    for (const id of ids) insertRoom(db, { ...room, id }, newId, now);
    return { ids };
  },
  updateRoom: ({ db, newId, now }, { id, patch }) => {
    const room = { ...found(getRoom(db, id)), ...given(patch) };
    refuse(checkOutProblem(room), ['patch', 'checksOut']);
    if (patch.participationIds) checkPeople(db, room, ['patch', 'participationIds']);
    updateRoom(db, id, patch, newId, now);
    return null;
  },
  removeRoom: ({ db, now }, { id }) => {
    found(getRoom(db, id));
    removeRoom(db, id, now);
    return null;
  },
  fillRooms: ({ db, newId, now }, { missionId }) => {
    const mission = found(getMission(db, missionId));
    const participants = new Map(participantsOf(db, missionId).map((one) => [one.id, one]));
    const order = precedenceOf(db, missionId)
      .map(({ delegate }) => participants.get(delegate.id))
      .filter((one) => one !== undefined);
    const journey = { legs: listLegs(db, missionId), zone: zoneOfItem({ zone: null }, mission) };
    const fillings = roomFillings(listRooms(db, missionId), order, journey);
    for (const { roomId, participationId } of fillings)
      updateRoom(db, roomId, { participationIds: [participationId] }, newId, now);
    return { filled: fillings.length };
  },
};

const bareLeg = {
  direction: 'there',
  mode: 'flight',
  number: '',
  fromName: '',
  toName: '',
  pickUp: '',
  note: '',
  participationIds: [],
} as const;

const bareRoom = { kind: 'single', number: '', note: '', participationIds: [] } as const;

function refuse(problem: FieldProblem | null, path: string[]): void {
  if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path, problem }] });
}

/** @throws Refusal when somebody isn't on the mission */
function checkPeople(
  db: Reader,
  { missionId, participationIds }: Pick<TravelLeg | Room, 'missionId' | 'participationIds'>,
  path: string[],
): void {
  const known = new Set(participantsOf(db, missionId).map(({ id }) => id));
  refuse(participationIds.every((id) => known.has(id)) ? null : 'not-a-choice', path);
}
