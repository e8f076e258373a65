import type { Mission } from './mission';
import { isCountedOn, type Participation } from './participation';
import { isLive, type ProgrammeItem, zoneOfItem } from './programme';
import { toInstant } from './zones';

/** Two items that ask for the same people at the same time; the first one starts earlier. */
export type PersonOverlap = {
  readonly firstId: string;
  readonly secondId: string;
  /** The people who would have to be in both, in the order of the participations. */
  readonly personIds: readonly string[];
  /** How long both go on at once, in real minutes. */
  readonly minutes: number;
};

type Interval = { readonly itemId: string; readonly from: number; readonly to: number };
type Item = Pick<ProgrammeItem, 'id' | 'time' | 'zone' | 'status' | 'participationIds'>;

const byTime = (a: Interval, b: Interval): number =>
  a.from - b.from || a.to - b.to || (a.itemId < b.itemId ? -1 : 1);

function intervalOf(item: Item, mission: Pick<Mission, 'zone'>): Interval | null {
  if (item.time.kind !== 'timed' || !isLive(item)) return null;
  const zone = zoneOfItem(item, mission);
  const from = toInstant(item.time.startsAt, zone);
  const to = toInstant(item.time.endsAt, zone);
  // Between two times in an hour that the clocks skip, no time passes.
  return from < to ? { itemId: item.id, from, to } : null;
}

/** Every overlapping pair of intervals that are sorted by start. Work: the intervals plus the pairs found. */
function* overlappingPairs(sorted: readonly Interval[]): Generator<readonly [Interval, Interval]> {
  let running: Interval[] = [];
  for (const next of sorted) {
    running = running.filter(({ to }) => to > next.from);
    for (const earlier of running) yield [earlier, next];
    running.push(next);
  }
}

/**
 * Pairs of one mission's items which overlap in real time (each in its own zone) and share a person who is
 * counted on. Items that are cancelled, unscheduled or have only a day don't count, nor do items that merely
 * touch. A person who is on the mission twice, say as head and as speaker, is one person. Grows as n log n,
 * plus what it finds. Sorted by start.
 */
export function personOverlaps(
  items: readonly Item[],
  participations: readonly Pick<Participation, 'id' | 'personId' | 'invitation'>[],
  mission: Pick<Mission, 'zone'>,
): PersonOverlap[] {
  const personOf = new Map(participations.filter(isCountedOn).map(({ id, personId }) => [id, personId]));
  const agendas = new Map<string, Interval[]>(participations.map(({ personId }) => [personId, []]));
  const participantsOf = new Map(items.map(({ id, participationIds }) => [id, participationIds]));
  const intervals = items
    .map((item) => intervalOf(item, mission))
    .filter((interval) => interval !== null)
    .sort(byTime);
  for (const interval of intervals) {
    const people = (participantsOf.get(interval.itemId) ?? []).map((id) => personOf.get(id));
    for (const person of new Set(people)) if (person !== undefined) agendas.get(person)?.push(interval);
  }
  const found = new Map<
    string,
    { first: Interval; second: Interval; personIds: string[]; minutes: number }
  >();
  for (const [person, agenda] of agendas) {
    for (const [first, second] of overlappingPairs(agenda)) {
      const minutes = (Math.min(first.to, second.to) - second.from) / 60_000;
      const key = `${first.itemId} ${second.itemId}`;
      const pair = found.get(key);
      if (pair) pair.personIds.push(person);
      else found.set(key, { first, second, personIds: [person], minutes });
    }
  }
  return [...found.values()]
    .sort((a, b) => byTime(a.first, b.first) || byTime(a.second, b.second))
    .map(({ first, second, personIds, minutes }) => ({
      firstId: first.itemId,
      secondId: second.itemId,
      personIds,
      minutes,
    }));
}
