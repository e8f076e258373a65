import { isCountedOn, type Participation } from './participation';
import { arrivalOf, byDeparture, departureOf, legsByTraveller } from './stay';
import type { TravelLeg } from './travel';

/** Something about the journey that needs a look. Minutes are real ones. */
export type LegProblem =
  /** People are on two legs at once, for so many minutes; the one that departs first comes first. */
  | {
      readonly kind: 'legs-overlap';
      readonly legIds: readonly [string, string];
      readonly participationIds: readonly string[];
      readonly minutes: number;
    }
  /** From one flight to the next there are only so many minutes. */
  | {
      readonly kind: 'short-connection';
      readonly legIds: readonly [string, string];
      readonly participationIds: readonly string[];
      readonly minutes: number;
    }
  /** Somebody who declined or was replaced has a seat. */
  | { readonly kind: 'not-coming'; readonly legId: string; readonly participationId: string };

/** What the larger airports name as the shortest time between two flights, in minutes. */
const shortestConnection = 45;

const minuteMs = 60_000;

/** Everything about a mission's legs that needs a look, by departure; it doesn't depend on the order of the input. */
export function legProblems(
  legs: readonly TravelLeg[],
  participations: readonly Pick<Participation, 'id' | 'invitation'>[],
): LegProblem[] {
  const known = new Map(participations.map((one) => [one.id, one]));
  const inOrder = [...legs].sort(byDeparture);
  const notComing = inOrder.flatMap((leg) =>
    [...leg.participationIds].sort().flatMap((id): LegProblem[] => {
      const one = known.get(id);
      return one && !isCountedOn(one) ? [{ kind: 'not-coming', legId: leg.id, participationId: id }] : [];
    }),
  );
  return [...pairProblems(inOrder, known), ...notComing];
}

/** What is wrong between two legs of one person, each pair said once with all whom it is true of. */
function pairProblems(
  inOrder: readonly TravelLeg[],
  known: ReadonlyMap<string, Pick<Participation, 'invitation'>>,
): LegProblem[] {
  const pairs = new Map<string, { first: TravelLeg; second: TravelLeg; travellers: string[] }>();
  for (const [participationId, own] of legsByTraveller(inOrder)) {
    const one = known.get(participationId);
    if (!one || !isCountedOn(one)) continue;
    for (const [index, first] of own.entries())
      for (const second of own.slice(index + 1)) {
        const key = `${first.id} ${second.id}`;
        const pair = pairs.get(key) ?? { first, second, travellers: [] };
        pair.travellers.push(participationId);
        pairs.set(key, pair);
      }
  }
  const order = new Map(inOrder.map(({ id }, index) => [id, index]));
  const rank = (leg: TravelLeg) => order.get(leg.id) ?? 0;
  return [...pairs.values()]
    .sort((a, b) => rank(a.first) - rank(b.first) || rank(a.second) - rank(b.second))
    .flatMap(({ first, second, travellers }): LegProblem[] => {
      const between = (departureOf(second) - arrivalOf(first)) / minuteMs;
      const about = { legIds: [first.id, second.id], participationIds: travellers.sort() } as const;
      if (between < 0) {
        const shared = Math.min(-between, (arrivalOf(second) - departureOf(second)) / minuteMs);
        return [{ kind: 'legs-overlap', ...about, minutes: shared }];
      }
      const isFlightToFlight = first.mode === 'flight' && second.mode === 'flight';
      return isFlightToFlight && between < shortestConnection
        ? [{ kind: 'short-connection', ...about, minutes: between }]
        : [];
    });
}
