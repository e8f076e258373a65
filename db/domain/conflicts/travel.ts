import { toInstant } from '../zones';
import type { Conflict, Mend } from './conflict';
import { localFrom, moveAfter, timeAfter } from './moves';
import { conflict, type Scene, type TimedEntry } from './scene';
import { afterMinutes, endOf, minutesOf } from './spans';

/** A gap that is too short to be anything but "next door" while nobody has said how far it is, in minutes. */
const hardlyAnyTime = 10;

type Leg = { first: TimedEntry; transfers: TimedEntry[]; second: TimedEntry };

/**
 * Rule 3: too little time between two items which somebody goes to directly one after the other. A transfer between
 * them is the way itself: then it has to be long enough, not the gap. Overlapping items are rule 1's.
 */
export function travelTooShort(scene: Scene): Conflict[] {
  const legs = new Map<string, Leg>();
  for (const agenda of scene.agendas.values())
    for (const leg of legsOf(agenda)) {
      const ids = [leg.first, ...leg.transfers, leg.second].map(({ item }) => item.id);
      legs.set(ids.join(' '), leg);
    }
  return [...legs.values()].map((leg) => judge(scene, leg)).filter((found) => found !== null);
}

/** Each item with the one that was over last before it began. Free time without a place can be used for the way. */
function legsOf(agenda: readonly TimedEntry[]): Leg[] {
  const legs: Leg[] = [];
  let first: TimedEntry | undefined;
  let transfers: TimedEntry[] = [];
  for (const entry of agenda) {
    const { kind, placeId } = entry.item;
    if (kind === 'transfer') {
      transfers.push(entry);
      continue;
    }
    if (kind === 'free-time' && placeId === null) continue;
    const over = first;
    if (over && entry.from >= over.to) {
      const between = transfers.filter(({ from, to }) => from >= over.to && to <= entry.from);
      legs.push({ first: over, transfers: between, second: entry });
    }
    if (!first || entry.to > first.to) {
      first = entry;
      transfers = [];
    }
  }
  return legs;
}

function judge(scene: Scene, leg: Leg): Conflict | null {
  const { first, transfers, second } = leg;
  const [fromPlaceId, toPlaceId] = [first.item.placeId, second.item.placeId];
  if (fromPlaceId === null || toPlaceId === null || fromPlaceId === toPlaceId) return null;
  const way = scene.travel(fromPlaceId, toPlaceId);
  const [setOff] = transfers;
  const available = minutesOf(setOff ? endOf(transfers) - setOff.from : second.from - first.to);
  if (!way) {
    if (setOff || available >= hardlyAnyTime) return null;
    return conflict('hint', [first, second], { rule: 'travel-unknown', fromPlaceId, toPlaceId, available });
  }
  const { mode, minutes: needed } = way;
  if (needed <= available) return null;
  return conflict(
    'block',
    [first, ...transfers, second],
    { rule: 'travel-too-short', fromPlaceId, toPlaceId, mode, needed, available },
    setOff ? longerTransfer(leg, needed - available) : moveAfter(second, afterMinutes(first.to, needed)),
  );
}

/** Makes the last transfer so many minutes longer, and moves what follows it out of its way. */
function longerTransfer({ transfers, second }: Leg, missing: number): Mend | null {
  const last = transfers.at(-1);
  if (!last || last.item.endZone !== null) return null;
  const endsAt = localFrom(afterMinutes(endOf(transfers), missing), last.zone, 5);
  const longer = { kind: 'timed', startsAt: last.startsAt, endsAt } as const;
  const end = toInstant(endsAt, last.zone);
  const moves = [{ id: last.item.id, time: longer }];
  if (end <= second.from) return { kind: 'move', moves };
  const time = timeAfter(second, end);
  return time && { kind: 'move', moves: [...moves, { id: second.item.id, time }] };
}
