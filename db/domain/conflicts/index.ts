import { atNight, clockChange, closedDays, outsideMission } from './calendar';
import { type Clock, newClock } from './clock';
import { type Conflict, severities } from './conflict';
import type { ConflictInput, Engagement } from './input';
import { personTravelling } from './journeys';
import { notAfter } from './order';
import { personAway, personBlocked, personElsewhere, personTwice } from './people';
import { placeBlocked, placeClosed, placeTooSmall, placeTwice } from './places';
import { interpreterWithoutBreak, noMealNoBreak } from './rhythm';
import { missingRoles, notComing } from './roles';
import { append, type Entry, engaged, type Scene, sceneOf, type TimedEntry } from './scene';
import { byStart, overlappingPairs, type Span } from './spans';
import { topicWithoutWorkshop, unconfirmed } from './status';
import { travelTooShort } from './travel';

/**
 * Everything about a mission's programme that needs a look: the worst first, then by time. What it says depends on the
 * records alone, not on the order they come in; the work grows as n log n, plus what is found.
 */
export const findConflicts = (input: ConflictInput): Conflict[] =>
  conflictsIn(sceneOf(input), input.elsewhere);

function conflictsIn(scene: Scene, engagements: readonly Engagement[]): Conflict[] {
  const elsewhere = engaged(scene, engagements);
  const found = [
    ...personTwice(scene),
    ...personElsewhere(scene, elsewhere),
    ...travelTooShort(scene),
    ...missingRoles(scene, elsewhere),
    ...interpreterWithoutBreak(scene),
    ...placeTwice(scene, elsewhere),
    ...placeTooSmall(scene),
    ...placeClosed(scene),
    ...placeBlocked(scene),
    ...personBlocked(scene),
    ...personTravelling(scene),
    ...closedDays(scene),
    ...outsideMission(scene),
    ...personAway(scene),
    ...noMealNoBreak(scene),
    ...unconfirmed(scene),
    ...notComing(scene),
    ...topicWithoutWorkshop(scene),
    ...atNight(scene),
    ...clockChange(scene),
    ...notAfter(scene),
  ];
  return sorted(found, scene);
}

function sorted(found: readonly Conflict[], { entries, clock }: Scene): Conflict[] {
  const places = new Map(entries.map((entry) => [entry.item.id, startOf(entry, clock)]));
  const keyed = found.map((conflict) => {
    const first = places.get(conflict.itemIds[0] ?? '');
    return {
      conflict,
      rank: severities.indexOf(conflict.severity),
      at: first ?? Number.POSITIVE_INFINITY,
      text: JSON.stringify(conflict),
    };
  });
  return keyed
    .sort((a, b) => a.rank - b.rank || compare(a.at, b.at) || compare(a.text, b.text))
    .map(({ conflict }) => conflict);
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function startOf({ item: { time }, zone }: Entry, clock: Clock): number {
  if (time.kind === 'unscheduled') return Number.POSITIVE_INFINITY;
  return clock.instant(time.kind === 'day' ? `${time.day}T00:00` : time.startsAt, zone);
}

/**
 * The conflicts of many missions at once, by mission. Who and what two of them want at the same time is found in one
 * pass over all, so that the work grows as n log n, plus what is found; `elsewhere` comes from the missions themselves. Who
 * isn't on an item isn't looked for: to mend a missing speaker or interpreter, ask for the mission alone.
 */
export function conflictsOfOffice(
  inputs: readonly Omit<ConflictInput, 'elsewhere'>[],
): Map<string, Conflict[]> {
  const clock = newClock();
  const scenes = inputs.map((input) => sceneOf(input, clock));
  const elsewhere = new Map(scenes.map((scene) => [scene, new Set<Taken>()]));
  for (const taken of takenInAll(scenes))
    for (const [a, b] of overlappingPairs(taken)) {
      if (a.scene === b.scene) continue;
      elsewhere.get(a.scene)?.add(b);
      elsewhere.get(b.scene)?.add(a);
    }
  return new Map(
    scenes.map((scene) => {
      const engagements = [...(elsewhere.get(scene) ?? [])].map(engagementOf);
      return [scene.input.mission.id, conflictsIn(scene, engagements)];
    }),
  );
}

type Taken = Span & { readonly scene: Scene; readonly entry: TimedEntry };

/** For each person and each place when some mission has them, by time. */
function takenInAll(scenes: readonly Scene[]): Iterable<readonly Taken[]> {
  const all = new Map<string, Taken[]>();
  for (const scene of scenes)
    for (const entry of scene.timed) {
      const taken = { scene, entry, from: entry.from, to: entry.to };
      for (const personId of entry.personIds) append(all, personId, taken);
      if (entry.item.placeId !== null) append(all, entry.item.placeId, taken);
    }
  for (const taken of all.values()) taken.sort(byStart);
  return all.values();
}

function engagementOf({ scene, entry }: Taken): Engagement {
  const { item, startsAt, endsAt, zone, personIds } = entry;
  return {
    missionId: scene.input.mission.id,
    missionTitle: scene.input.mission.title,
    itemId: item.id,
    itemTitle: item.title,
    ...{ startsAt, endsAt, zone, personIds },
    kind: item.kind,
    placeId: item.placeId,
    room: item.place,
  };
}
