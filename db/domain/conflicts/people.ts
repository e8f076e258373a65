import { isCountedOn } from '../participation';
import { participantsOn } from '../programme-group';
import type { Conflict, Mend } from './conflict';
import type { Engagement } from './input';
import { moveAfter } from './moves';
import { append, conflict, type Entry, type Scene, type TimedEntry, travelMinutes } from './scene';
import {
  afterMinutes,
  crossingPairs,
  minutesOf,
  overlappingPairs,
  type Span,
  sharedMinutes,
  united,
} from './spans';

/** Free time is missed, nothing else. */
export const severityOf = (...kinds: string[]) => (kinds.includes('free-time') ? 'hint' : 'block');

/** Rule 1: people in two items of the mission at once; each pair of items is said once, with all of them. */
export function personTwice(scene: Scene): Conflict[] {
  const pairs = new Map<string, { first: TimedEntry; second: TimedEntry; personIds: string[] }>();
  for (const [personId, agenda] of scene.agendas)
    for (const [first, second] of overlappingPairs(agenda)) {
      const key = `${first.item.id} ${second.item.id}`;
      const pair = pairs.get(key);
      if (pair) pair.personIds.push(personId);
      else pairs.set(key, { first, second, personIds: [personId] });
    }
  return [...pairs.values()].map(({ first, second, personIds }) =>
    conflict(
      severityOf(first.item.kind, second.item.kind),
      [first, second],
      { rule: 'person-twice', personIds, minutes: sharedMinutes(first, second) },
      moveAfter(second, afterMinutes(first.to, travelMinutes(scene, first, second))),
    ),
  );
}

/** Rule 2: people in an item of another mission at the same time. */
export function personElsewhere({ agendas }: Scene, elsewhere: readonly (Engagement & Span)[]): Conflict[] {
  const engagements = new Map<string, (Engagement & Span)[]>();
  for (const one of elsewhere) for (const personId of one.personIds) append(engagements, personId, one);
  const pairs = new Map<string, { entry: TimedEntry; other: Engagement & Span; personIds: string[] }>();
  for (const [personId, agenda] of agendas)
    for (const [entry, other] of crossingPairs(agenda, engagements.get(personId) ?? [])) {
      const key = `${entry.item.id} ${other.itemId}`;
      const pair = pairs.get(key);
      if (pair) pair.personIds.push(personId);
      else pairs.set(key, { entry, other, personIds: [personId] });
    }
  return [...pairs.values()].map(({ entry, other, personIds }) =>
    conflict(severityOf(entry.item.kind, other.kind), [entry], {
      rule: 'person-elsewhere',
      personIds,
      minutes: sharedMinutes(entry, other),
      elsewhere: toElsewhere(other),
    }),
  );
}

/** The part of an engagement that a sentence names. */
export const toElsewhere = ({ missionId, missionTitle, itemId, itemTitle, ...rest }: Engagement) => {
  const { startsAt, endsAt, zone } = rest;
  return { missionId, missionTitle, itemId, itemTitle, startsAt, endsAt, zone };
};

/** Times at which an owner (a place or a person) can't be had, by owner and reason, as spans in order. */
export function blockedBy(
  { input, clock }: Scene,
  owner: 'placeId' | 'personId',
): Map<string, Map<string, Span[]>> {
  const spans = new Map<string, Map<string, Span[]>>();
  for (const blocked of input.blockedTimes) {
    const id = blocked[owner];
    if (id === null) continue;
    const reasons = spans.get(id) ?? new Map<string, Span[]>();
    spans.set(id, reasons);
    append(reasons, blocked.reason, {
      from: clock.instant(blocked.startsAt, blocked.zone),
      to: clock.instant(blocked.endsAt, blocked.zone),
    });
  }
  for (const reasons of spans.values()) for (const [reason, own] of reasons) reasons.set(reason, united(own));
  return spans;
}

/** Rule 8: a person has said that they can't be had then. */
export function personBlocked(scene: Scene): Conflict[] {
  const found: Conflict[] = [];
  for (const [personId, reasons] of blockedBy(scene, 'personId'))
    for (const [reason, spans] of reasons) {
      const minutes = new Map<TimedEntry, number>();
      for (const [entry, span] of crossingPairs(scene.agendas.get(personId) ?? [], spans))
        minutes.set(entry, (minutes.get(entry) ?? 0) + sharedMinutes(entry, span));
      for (const [entry, count] of minutes)
        found.push(
          conflict(
            severityOf(entry.item.kind),
            [entry],
            { rule: 'person-blocked', personId, reason, minutes: count },
            takeOff(scene, entry, personId),
          ),
        );
    }
  return found;
}

/**
 * Rule 9: a person on an item before they have come or after they have left. What brings them there and back lies
 * outside by nature, so transfers don't count.
 */
export function personAway(scene: Scene): Conflict[] {
  const stays = staysOf(scene);
  return scene.timed.flatMap((entry) =>
    entry.item.kind === 'transfer'
      ? []
      : entry.personIds.flatMap((id) => away(scene, entry, id, stays.get(id))),
  );
}

type Stay = { readonly arrivesAt: string | null; readonly departsAt: string | null };

/** When people come and go; somebody who is on the mission twice comes and goes with the wider of the two. */
function staysOf({ participations }: Scene): Map<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const one of participations.values()) {
    if (!isCountedOn(one)) continue;
    const { arrivesAt, departsAt } = stays.get(one.personId) ?? one;
    stays.set(one.personId, {
      arrivesAt: arrivesAt && one.arrivesAt && (one.arrivesAt < arrivesAt ? one.arrivesAt : arrivesAt),
      departsAt: departsAt && one.departsAt && (one.departsAt > departsAt ? one.departsAt : departsAt),
    });
  }
  return stays;
}

function away(scene: Scene, entry: TimedEntry, personId: string, stay: Stay | undefined): Conflict[] {
  const { clock, zone } = scene;
  const { arrivesAt = null, departsAt = null } = stay ?? {};
  const found: Conflict[] = [];
  const say = (rule: 'before-arrival' | 'after-departure', at: string, minutes: number) => {
    const finding = { rule, personId, at, minutes };
    if (minutes > 0)
      found.push(conflict(severityOf(entry.item.kind), [entry], finding, takeOff(scene, entry, personId)));
  };
  if (arrivesAt !== null)
    say('before-arrival', arrivesAt, minutesOf(clock.instant(arrivesAt, zone) - entry.from));
  if (departsAt !== null)
    say('after-departure', departsAt, minutesOf(entry.to - clock.instant(departsAt, zone)));
  return found;
}

/** Takes a person off who is named on the item once; nobody is taken out of a group for one item. */
export function takeOff({ participations, input }: Scene, entry: Entry, personId: string): Mend | null {
  const { item } = entry;
  const own = entry.presentIds.filter((id) => participations.get(id)?.personId === personId);
  const inGroups = participantsOn({ participationIds: [], groupIds: item.groupIds }, input.groups);
  const [participationId] = own;
  return participationId !== undefined && own.length === 1 && !inGroups.includes(participationId)
    ? { kind: 'take-off', itemId: item.id, participationId }
    : null;
}
