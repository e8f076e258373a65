import { addDays, daysOf } from './dates';
import { isCountedOn, type Participation } from './participation';
import { legsByTraveller, stayOf } from './stay';
import type { Room, RoomKind, TravelLeg } from './travel';
import { clockOf, dayOf } from './wall-time';
import { inOtherZone } from './zones';

/** Something about the rooms that needs a look. A night is named by the day on which it begins. */
export type RoomProblem =
  /** Somebody has two rooms on the same nights. */
  | {
      readonly kind: 'guest-twice';
      readonly participationId: string;
      readonly roomIds: readonly [string, string];
      readonly nights: readonly string[];
    }
  /** A traveller has no bed on these nights between arrival and departure. */
  | { readonly kind: 'no-bed'; readonly participationId: string; readonly nights: readonly string[] }
  /** More guests than a room of that kind has beds for. */
  | {
      readonly kind: 'too-many-guests';
      readonly roomId: string;
      readonly guests: number;
      readonly beds: number;
    }
  /** Somebody who declined or was replaced has a room. */
  | { readonly kind: 'not-coming'; readonly roomId: string; readonly participationId: string };

/** How many a kind of room holds; null where that differs from hotel to hotel. */
export const bedsOf: Readonly<Record<RoomKind, number | null>> = {
  single: 1,
  double: 2,
  twin: 2,
  suite: null,
  other: null,
};

/** Who lands before it needs the night before as well, so that there is a bed to go to. */
const earliestWithoutNight = '06:00';

/** The nights of a room. */
export const nightsOf = ({ checksIn, checksOut }: Pick<Room, 'checksIn' | 'checksOut'>): string[] =>
  daysOf({ from: checksIn, to: addDays(checksOut, -1) });

/**
 * Everything about a mission's rooms that needs a look; it doesn't depend on the order of the input. As long as there are
 * no rooms nobody lacks one, and who comes and goes by themselves, not on a leg, is left to themselves.
 * @param zone the mission's
 */
export function roomProblems(
  rooms: readonly Room[],
  travellers: {
    readonly participations: readonly Pick<Participation, 'id' | 'invitation' | 'arrivesAt' | 'departsAt'>[];
    readonly legs: readonly TravelLeg[];
    readonly zone: string;
  },
): RoomProblem[] {
  if (rooms.length === 0) return [];
  const inOrder = [...rooms].sort((a, b) => compare(a.checksIn, b.checksIn) || compare(a.id, b.id));
  const roomsOf = legsByTraveller(inOrder);
  const legsOf = legsByTraveller(travellers.legs);
  const people = [...travellers.participations].sort((a, b) => compare(a.id, b.id));
  return [
    ...people.filter(isCountedOn).flatMap((one): RoomProblem[] => {
      const own = roomsOf.get(one.id) ?? [];
      const legs = legsOf.get(one.id) ?? [];
      const held = new Set(own.flatMap(nightsOf));
      const nights = nightsNeeded(one, legs, travellers.zone).filter((night) => !held.has(night));
      return [
        ...twice(one.id, own),
        ...(nights.length > 0 ? [{ kind: 'no-bed' as const, participationId: one.id, nights }] : []),
      ];
    }),
    ...inOrder.flatMap(tooMany),
    ...people
      .filter((one) => !isCountedOn(one))
      .flatMap((one) =>
        (roomsOf.get(one.id) ?? []).map(({ id }) => ({
          ...{ kind: 'not-coming' as const, roomId: id, participationId: one.id },
        })),
      ),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function twice(participationId: string, own: readonly Room[]): RoomProblem[] {
  return own.flatMap((first, index) =>
    own.slice(index + 1).flatMap((second): RoomProblem[] => {
      const nights = nightsOf(second).filter((night) => first.checksIn <= night && night < first.checksOut);
      return nights.length > 0
        ? [{ kind: 'guest-twice', participationId, roomIds: [first.id, second.id], nights }]
        : [];
    }),
  );
}

function tooMany({ id, kind, participationIds }: Room): RoomProblem[] {
  const beds = bedsOf[kind];
  const guests = participationIds.length;
  return beds !== null && guests > beds ? [{ kind: 'too-many-guests', roomId: id, guests, beds }] : [];
}

/**
 * The nights between a traveller's arrival and departure that they don't spend on the way; none while one isn't known, nor
 * for who comes and goes by themselves.
 */
export function nightsNeeded(
  participation: Pick<Participation, 'arrivesAt' | 'departsAt'>,
  legs: readonly TravelLeg[],
  zone: string,
): string[] {
  const { arrivesAt, departsAt, arrivalLegId, departureLegId } = stayOf(participation, legs, zone);
  if (arrivesAt === null || departsAt === null) return [];
  if (arrivalLegId === null && departureLegId === null) return [];
  const first = clockOf(arrivesAt) < earliestWithoutNight ? addDays(dayOf(arrivesAt), -1) : dayOf(arrivesAt);
  const onTheWay = new Set(
    legs.filter(({ direction }) => direction === 'onward').flatMap((leg) => nightsOnTheWay(leg, zone)),
  );
  return daysOf({ from: first, to: addDays(dayOf(departsAt), -1) }).filter((night) => !onTheWay.has(night));
}

/** The nights during which a leg is under way. */
function nightsOnTheWay(leg: TravelLeg, zone: string): string[] {
  const from = dayOf(inOtherZone(leg.departsAt, leg.departsZone, zone));
  const to = dayOf(inOtherZone(leg.arrivesAt, leg.arrivesZone, zone));
  return daysOf({ from, to: addDays(to, -1) });
}
