import { isCountedOn } from '../participation';
import { quickest, type TravelTime } from '../place';
import { isLive, zoneOfItem } from '../programme';
import { participantsOn, presentOn } from '../programme-group';
import { type Clock, newClock } from './clock';
import type { Conflict, Finding, Mend, Severity } from './conflict';
import type { ConflictInput, ConflictItem, Engagement } from './input';
import { byStart, type Span } from './spans';

/** A living item with what the rules ask of it. */
export type Entry = {
  readonly item: ConflictItem;
  /** The zone of its wall time. */
  readonly zone: string;
  /** The participations that have to be there and are counted on, sorted. */
  readonly presentIds: readonly string[];
  /** Who they are, each once, sorted. */
  readonly personIds: readonly string[];
  /** Nobody has been named on it yet. */
  readonly isOpen: boolean;
};

/** ... that has clock times, as the real time between them. */
export type TimedEntry = Entry & Span & { readonly startsAt: string; readonly endsAt: string };

export type Participating = ConflictInput['participations'][number];

/** A programme laid out for the rules. Everything is sorted, so that what they find depends on no input's order. */
export type Scene = {
  readonly input: Omit<ConflictInput, 'elsewhere'>;
  readonly clock: Clock;
  /** The mission's zone. */
  readonly zone: string;
  /** All living items, those without clock times too; those come last. */
  readonly entries: readonly Entry[];
  /** By time. */
  readonly timed: readonly TimedEntry[];
  /** What each person who is counted on has to be at, by time. */
  readonly agendas: ReadonlyMap<string, readonly TimedEntry[]>;
  readonly participations: ReadonlyMap<string, Participating>;
  readonly places: ReadonlyMap<string, ConflictInput['places'][number]>;
  /** The quickest way from one place to another that is known. */
  readonly travel: (fromPlaceId: string, toPlaceId: string) => TravelTime | undefined;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const byTime = (a: TimedEntry, b: TimedEntry): number => byStart(a, b) || byId(a.item, b.item);

/** Lays a mission's programme out. A mission that was given up has nothing that could clash. */
export function sceneOf(input: Omit<ConflictInput, 'elsewhere'>, clock = newClock()): Scene {
  const participations = new Map([...input.participations].sort(byId).map((one) => [one.id, one]));
  const living = input.mission.stage === 'discontinued' ? [] : input.items.filter(isLive).sort(byId);
  const all = living.map((item) => entryOf(item, input, participations));
  const timed = all.map((entry) => timedOf(entry, clock)).filter((entry) => entry !== null);
  timed.sort(byTime);
  const withTimes = new Set(timed.map(({ item }) => item.id));
  const agendas = new Map<string, TimedEntry[]>();
  for (const entry of timed) for (const personId of entry.personIds) append(agendas, personId, entry);
  return {
    input,
    clock,
    zone: zoneOfItem({ zone: null }, input.mission),
    entries: [...timed, ...all.filter(({ item }) => !withTimes.has(item.id))],
    timed,
    agendas: new Map([...agendas].sort(([a], [b]) => (a < b ? -1 : 1))),
    participations,
    places: new Map(input.places.map((place) => [place.id, place])),
    travel: travelOf(input.travelTimes),
  };
}

function entryOf(
  item: ConflictItem,
  input: Pick<ConflictInput, 'mission' | 'groups'>,
  participations: ReadonlyMap<string, Participating>,
): Entry {
  const named = presentOn(item, input.groups);
  const present = named
    .map((id) => participations.get(id))
    .filter((one) => one !== undefined && isCountedOn(one));
  const sorted = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))].sort();
  return {
    item,
    zone: zoneOfItem(item, input.mission),
    presentIds: sorted(present.map((one) => one?.id)),
    personIds: sorted(present.map((one) => one?.personId)),
    isOpen: named.length === 0,
  };
}

function timedOf(entry: Entry, clock: Clock): TimedEntry | null {
  const { item, zone } = entry;
  if (item.time.kind !== 'timed') return null;
  const { startsAt, endsAt } = item.time;
  const from = clock.instant(startsAt, zone);
  const to = clock.instant(endsAt, zone);
  // Between two times in an hour that the clocks skip, no time passes.
  return from < to ? { ...entry, from, to, startsAt, endsAt } : null;
}

function travelOf(travelTimes: readonly TravelTime[]): Scene['travel'] {
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const between = Map.groupBy(travelTimes, ({ fromPlaceId, toPlaceId }) => key(fromPlaceId, toPlaceId));
  return (from, to) => quickest(between.get(key(from, to)) ?? [], from, to);
}

/** The minutes that one needs from the one item to the other; 0 where they are at one place or nobody knows. */
export function travelMinutes({ travel }: Scene, first: Entry, second: Entry): number {
  const [from, to] = [first.item.placeId, second.item.placeId];
  return from !== null && to !== null && from !== to ? (travel(from, to)?.minutes ?? 0) : 0;
}

/** Those on the item, in that role there or on the mission as a whole, who are counted on. */
export function inRole(
  { participations, input }: Scene,
  { item, presentIds }: Entry,
  role: 'speaker' | 'interpreter',
): Participating[] {
  const named = role === 'speaker' ? item.speakerIds : item.interpreterIds;
  const participants = participantsOn(item, input.groups);
  return presentIds
    .map((id) => participations.get(id))
    .filter((one) => one !== undefined)
    .filter(({ id, role: own }) => named.includes(id) || (own === role && participants.includes(id)));
}

/** Engagements in other missions with their real times, by time; those in which no time passes are left out. */
export function engaged({ clock }: Scene, elsewhere: readonly Engagement[]): (Engagement & Span)[] {
  return elsewhere
    .map((one) => ({
      ...one,
      from: clock.instant(one.startsAt, one.zone),
      to: clock.instant(one.endsAt, one.zone),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => byStart(a, b) || (a.itemId < b.itemId ? -1 : 1));
}

/** A conflict about some items, the last of which is where to look. */
export const conflict = (
  severity: Severity,
  entries: readonly Entry[],
  finding: Finding,
  mend: Mend | null = null,
): Conflict => ({ ...finding, severity, itemIds: entries.map(({ item }) => item.id), mend });

/** Adds to a list in a map of lists, for what belongs in several of them; `Map.groupBy` puts it in one. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
