import type { Participation } from './participation';
import { nightsNeeded, nightsOf } from './room-problems';
import { legsByTraveller } from './stay';
import { type Room, roomKinds, type TravelLeg } from './travel';

/** A free room and who is to sleep in it. */
export type RoomFilling = { readonly roomId: string; readonly participationId: string };

type Beds = { readonly room: Room; readonly nights: readonly string[] };

/**
 * Free rooms for those who lack a bed on some night of their journey: in order of precedence, each gets a room that has
 * all the nights they lack, a single one where there is one, else a double, a twin, a suite, another; of those the one
 * with the fewest nights to spare. Whoever has a room on those nights keeps it, and a room with somebody in it is left as
 * it is: who shares one is for people to say. Whoever no free room is long enough for gets none.
 * @param order those who are counted on, in order of precedence
 * @param zone the mission's
 */
export function roomFillings(
  rooms: readonly Room[],
  order: readonly Pick<Participation, 'id' | 'arrivesAt' | 'departsAt'>[],
  { legs, zone }: { readonly legs: readonly TravelLeg[]; readonly zone: string },
): RoomFilling[] {
  const legsOf = legsByTraveller(legs);
  const roomsOf = legsByTraveller(rooms);
  const free: Beds[] = rooms
    .filter(({ participationIds }) => participationIds.length === 0)
    .map((room) => ({ room, nights: nightsOf(room) }))
    .sort(byKindAndLength);
  return order.flatMap((one): RoomFilling[] => {
    const held = new Set((roomsOf.get(one.id) ?? []).flatMap(nightsOf));
    const lacking = nightsNeeded(one, legsOf.get(one.id) ?? [], zone).filter((night) => !held.has(night));
    if (lacking.length === 0) return [];
    const at = free.findIndex(
      ({ nights }) =>
        lacking.every((night) => nights.includes(night)) && !nights.some((night) => held.has(night)),
    );
    const [found] = at < 0 ? [] : free.splice(at, 1);
    return found ? [{ roomId: found.room.id, participationId: one.id }] : [];
  });
}

/** Rooms that are alike stay in the order they came in. */
const byKindAndLength = (a: Beds, b: Beds): number =>
  roomKinds.indexOf(a.room.kind) - roomKinds.indexOf(b.room.kind) || a.nights.length - b.nights.length;
