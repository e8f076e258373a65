import type { Reader } from '../../db/connection/office';
import { attendanceOn } from '../../db/domain/programme-attendance';
import {
  guestsOf,
  hostingSideOf,
  reseated,
  type SeatingPlan,
  seatCount,
  seatingMoves,
} from '../../db/domain/seating';
import { seatingOf } from '../../db/domain/seating-order';
import { getMission } from '../../db/queries/missions';
import { participantsOf } from '../../db/queries/participations';
import { precedenceOf } from '../../db/queries/precedence';
import { getItem, getItems } from '../../db/queries/programme';
import { listGroups } from '../../db/queries/programme-groups';
import {
  clearSeat,
  clearSeats,
  getPlan,
  insertPlan,
  listPlans,
  removePlan,
  setSeat,
  updatePlan,
} from '../../db/queries/seating';
import { found, Refusal } from '../contract/result';
import type { SeatedPlan } from '../contract/seating';
import type { DatabaseHandlers } from '.';

export const seating: DatabaseHandlers['seating'] = {
  list: ({ db }, { missionId }) => seatedPlans(db, missionId, listPlans(db, missionId)),
  create: ({ db, newId }, input) => {
    found(getMission(db, input.missionId));
    checkItem(db, input.missionId, input.itemId, ['itemId']);
    const id = newId();
    insertPlan(db, { ...input, id });
    return { id };
  },
  update: ({ db, newId, now }, { id, patch }) => {
    const before = found(getPlan(db, id));
    checkItem(db, before.missionId, patch.itemId, ['patch', 'itemId']);
    updatePlan(db, id, patch);
    const after = found(getPlan(db, id));
    for (const { participationId, number } of before.byHand) {
      if (number === null) continue;
      const kept = reseated(before, after, number);
      if (kept === undefined) clearSeat(db, id, participationId, now);
      else if (kept !== number) setSeat(db, id, { participationId, number: kept }, newId());
    }
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getPlan(db, id));
    removePlan(db, id, now);
    return null;
  },
  seat: ({ db, newId, now }, { planId, participationId, number }) => {
    const plan = found(getPlan(db, planId));
    const [seatedPlan] = seatedPlans(db, plan.missionId, [plan]);
    const { seated, count, leftOut } = found(seatedPlan);
    const isGuest =
      leftOut.includes(participationId) || seated.some((seat) => seat.participationId === participationId);
    if (!isGuest) throw notAChoice(['participationId']);
    if (number === 'auto') {
      clearSeat(db, planId, participationId, now);
      return null;
    }
    if (number !== null && number > count) throw notAChoice(['number']);
    const moves =
      number === null ? [{ participationId, number }] : seatingMoves(seated, participationId, number);
    // Who was put on that seat and isn't given another goes back to where precedence seats them.
    for (const other of plan.byHand)
      if (number !== null && other.number === number && other.participationId !== participationId)
        clearSeat(db, planId, other.participationId, now);
    for (const move of moves) setSeat(db, planId, move, newId());
    return null;
  },
  reset: ({ db, now }, { id }) => {
    found(getPlan(db, id));
    clearSeats(db, id, now);
    return null;
  },
};

/** The plans with everybody seated, in a number of queries that doesn't depend on how many there are. */
function seatedPlans(db: Reader, missionId: string, plans: readonly SeatingPlan[]): SeatedPlan[] {
  const mission = found(getMission(db, missionId));
  const order = precedenceOf(db, missionId);
  const delegation = { participants: participantsOf(db, missionId), groups: listGroups(db, missionId) };
  const itemIds = plans.flatMap(({ itemId }) => itemId ?? []);
  const items = new Map(getItems(db, [...new Set(itemIds)]).map((item) => [item.id, item]));
  return plans.map((plan) => {
    const item = plan.itemId === null ? undefined : items.get(plan.itemId);
    const guests = guestsOf(order, item ? attendanceOn(item, delegation) : null);
    const seated = seatingOf(plan, guests, hostingSideOf(mission.direction));
    const sitting = new Set(seated.map(({ participationId }) => participationId));
    return {
      ...plan,
      seated,
      count: seatCount(plan, seated),
      leftOut: guests.map(({ id }) => id).filter((id) => !sitting.has(id)),
    };
  });
}

/** @throws Refusal when the item is another mission's */
function checkItem(db: Reader, missionId: string, itemId: string | null | undefined, path: string[]): void {
  if (itemId && getItem(db, itemId)?.missionId !== missionId) throw notAChoice(path);
}

const notAChoice = (path: string[]) =>
  new Refusal({ kind: 'invalid', problems: [{ path, problem: 'not-a-choice' }] });
