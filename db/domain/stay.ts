import type { Participation } from './participation';
import type { TravelLeg } from './travel';
import { inOtherZone, toInstant } from './zones';

/** When somebody is at the mission's place, in local times of its zone, and the legs that say so. */
export type Stay = Pick<Participation, 'arrivesAt' | 'departsAt'> & {
  /** Null where the time is the one noted on the participation, or isn't known. */
  readonly arrivalLegId: string | null;
  readonly departureLegId: string | null;
};

type TimedLeg = Pick<
  TravelLeg,
  'id' | 'direction' | 'departsAt' | 'departsZone' | 'arrivesAt' | 'arrivesZone'
>;

export const departureOf = (leg: Pick<TimedLeg, 'departsAt' | 'departsZone'>): number =>
  toInstant(leg.departsAt, leg.departsZone);

export const arrivalOf = (leg: Pick<TimedLeg, 'arrivesAt' | 'arrivesZone'>): number =>
  toInstant(leg.arrivesAt, leg.arrivesZone);

/**
 * When a participant comes and goes: with the last leg that brings them there and the first that takes them back, where
 * they travel on any; else as noted on the participation, where null is "with everybody".
 * @param legs those that they travel on, in any order
 * @param zone the mission's
 */
export function stayOf(
  { arrivesAt, departsAt }: Pick<Participation, 'arrivesAt' | 'departsAt'>,
  legs: readonly TimedLeg[],
  zone: string,
): Stay {
  const there = legs.filter(({ direction }) => direction === 'there').sort(byArrival);
  const back = legs.filter(({ direction }) => direction === 'back').sort(byDeparture);
  const [last, first] = [there.at(-1), back[0]];
  return {
    arrivesAt: last ? inOtherZone(last.arrivesAt, last.arrivesZone, zone) : arrivesAt,
    departsAt: first ? inOtherZone(first.departsAt, first.departsZone, zone) : departsAt,
    arrivalLegId: last?.id ?? null,
    departureLegId: first?.id ?? null,
  };
}

/** By time; ids tell two legs at one time apart, so that the order they come in decides nothing. */
export const byDeparture = (a: TimedLeg, b: TimedLeg): number =>
  departureOf(a) - departureOf(b) || (a.id < b.id ? -1 : 1);

const byArrival = (a: TimedLeg, b: TimedLeg): number => arrivalOf(a) - arrivalOf(b) || (a.id < b.id ? -1 : 1);

/** The legs of each traveller. */
export function legsByTraveller<L extends Pick<TravelLeg, 'participationIds'>>(
  legs: readonly L[],
): Map<string, L[]> {
  const all = new Map<string, L[]>();
  for (const leg of legs)
    for (const id of leg.participationIds) {
      const own = all.get(id);
      if (own) own.push(leg);
      else all.set(id, [leg]);
    }
  return all;
}
