import { isCountedOn, type Participation } from './participation';
import { legsByTraveller, stayOf } from './stay';
import type { Room, TravelLeg } from './travel';
import { dayOf } from './wall-time';
import { inOtherZone } from './zones';

/** How people come to the mission's place, go from one of its places to the next, and leave. */
export const movementKinds = ['arrival', 'onward', 'departure'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** Some people who come, go on or leave together. */
export type Movement<L extends TravelLeg = TravelLeg> = {
  readonly kind: MovementKind;
  /** When they arrive or (onward, departure) leave, as the clocks at the mission's place show it. */
  readonly at: string;
  /** Null for those who come or go by themselves, at a time that is noted on their participation. */
  readonly leg: L | null;
  /** In the order of the delegation. */
  readonly participationIds: readonly string[];
};

/** A delegation and the legs it travels on, in any order; `zone` is that of the mission's place. */
export type Journeys<L extends TravelLeg = TravelLeg> = {
  readonly participations: readonly Pick<Participation, 'id' | 'invitation' | 'arrivesAt' | 'departsAt'>[];
  readonly legs: readonly L[];
  readonly zone: string;
};

/**
 * Everybody's coming and going, by time, of those who are counted on. Of a journey of several legs only the last one there
 * is an arrival and only the first one back a departure: what lies between is a change on the way.
 */
export function movementsOf<L extends TravelLeg>({ participations, legs, zone }: Journeys<L>): Movement<L>[] {
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const ownLegs = legsByTraveller(legs);
  const groups = new Map<string, Movement<L> & { participationIds: string[] }>();
  const join = (kind: MovementKind, at: string, legId: string | null, participationId: string) => {
    const key = `${kind} ${at} ${legId ?? ''}`;
    const group = groups.get(key);
    if (group) group.participationIds.push(participationId);
    else
      groups.set(key, {
        ...{ kind, at, leg: byId.get(legId ?? '') ?? null },
        participationIds: [participationId],
      });
  };
  for (const participation of participations.filter(isCountedOn)) {
    const own = ownLegs.get(participation.id) ?? [];
    const { arrivesAt, departsAt, arrivalLegId, departureLegId } = stayOf(participation, own, zone);
    if (arrivesAt !== null) join('arrival', arrivesAt, arrivalLegId, participation.id);
    if (departsAt !== null) join('departure', departsAt, departureLegId, participation.id);
    for (const leg of own)
      if (leg.direction === 'onward')
        join('onward', inOtherZone(leg.departsAt, leg.departsZone, zone), leg.id, participation.id);
  }
  return [...groups]
    .sort(([a, { at: first }], [b, { at: second }]) => compare(first, second) || compare(a, b))
    .map(([, movement]) => movement);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who comes, goes on and leaves on a day of the mission's place, of what {@link movementsOf} gave. */
export const arrivalsOn = <L extends TravelLeg>(
  day: string,
  movements: readonly Movement<L>[],
): Movement<L>[] => movements.filter(({ at }) => dayOf(at) === day);

/** The days on which somebody comes, goes on or leaves, in order. */
export const movementDays = (movements: readonly Movement[]): string[] => [
  ...new Set(movements.map(({ at }) => dayOf(at))),
];

/** Where somebody sleeps on the night that begins on a day; more than one room where they were booked twice. */
export const roomsOfNight = <R extends Room>(
  rooms: readonly R[],
  participationId: string,
  night: string,
): R[] =>
  rooms.filter(
    ({ checksIn, checksOut, participationIds }) =>
      checksIn <= night && night < checksOut && participationIds.includes(participationId),
  );
