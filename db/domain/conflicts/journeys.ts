import type { Conflict } from './conflict';
import type { Journey } from './input';
import { severityOf, takeOff } from './people';
import { append, conflict, type Scene, type TimedEntry } from './scene';
import { byStart, crossingPairs, type Span, sharedMinutes } from './spans';

/**
 * Rule 8: people are on the way while they have to be at an item; each pair of a leg and an item is said once, with all of
 * them. Being on the way to the mission or home from it is rule 9, and a transfer is the way itself.
 */
export function personTravelling(scene: Scene): Conflict[] {
  const pairs = new Map<string, { entry: TimedEntry; journey: Journey & Span; personIds: string[] }>();
  const elsewhere = scene.input.journeys.filter(
    ({ missionId, direction }) => missionId !== scene.input.mission.id || direction === 'onward',
  );
  for (const [personId, journeys] of journeysByPerson(scene, elsewhere))
    for (const [entry, journey] of crossingPairs(scene.agendas.get(personId) ?? [], journeys)) {
      if (entry.item.kind === 'transfer') continue;
      const key = `${entry.item.id} ${journey.id}`;
      const pair = pairs.get(key);
      if (pair) pair.personIds.push(personId);
      else pairs.set(key, { entry, journey, personIds: [personId] });
    }
  return [...pairs.values()].map(({ entry, journey, personIds }) => {
    const { direction, personIds: _travellers, from, to, ...leg } = journey;
    const [personId = ''] = personIds;
    return conflict(
      severityOf(entry.item.kind),
      [entry],
      { rule: 'person-travelling', personIds: personIds.sort(), leg, minutes: sharedMinutes(entry, journey) },
      personIds.length === 1 ? takeOff(scene, entry, personId) : null,
    );
  });
}

/** When each traveller is on the way, by time; a leg on which no time passes is left out. */
export function journeysByPerson(
  { clock }: Pick<Scene, 'clock'>,
  journeys: readonly Journey[],
): Map<string, (Journey & Span)[]> {
  const byPerson = new Map<string, (Journey & Span)[]>();
  const spans = journeys
    .map((journey) => ({
      ...journey,
      from: clock.instant(journey.departsAt, journey.departsZone),
      to: clock.instant(journey.arrivesAt, journey.arrivesZone),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => byStart(a, b) || (a.id < b.id ? -1 : 1));
  for (const span of spans) for (const personId of span.personIds) append(byPerson, personId, span);
  return byPerson;
}
