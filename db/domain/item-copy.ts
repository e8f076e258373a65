/** Programme items made after others. */
import type { ItemTime, ProgrammeItem } from './programme';
import { moveBy, moveTo, onDay } from './scheduling';
import { beginsOn, inOrder, movedTogether } from './shifting';
import { dayOf, minuteOfDay, minutesBetween } from './wall-time';

/** A new item as another one is. */
type ItemCopy = Omit<ProgrammeItem, 'id' | 'missionId'>;

/** What of a mission a copy may name. */
export type Surroundings = {
  /** The participation there of a person who is on the original; undefined for who isn't on the mission. */
  readonly participationFor: (participationId: string) => string | undefined;
  readonly groupIds: ReadonlySet<string>;
};

/**
 * A copy with people, groups, place and texts, as far as they are on the mission. It is an idea again, because whoever
 * confirmed the original hasn't confirmed this one, and it claims to follow nothing.
 */
export function copyOf(item: ProgrammeItem, time: ItemTime, there: Surroundings): ItemCopy {
  const { id, missionId, ...rest } = item;
  const people = (ids: readonly string[]) =>
    ids.map(there.participationFor).filter((known) => known !== undefined);
  return {
    ...rest,
    time,
    status: 'idea',
    followsId: null,
    participationIds: people(item.participationIds),
    speakerIds: people(item.speakerIds),
    interpreterIds: people(item.interpreterIds),
    escortIds: people(item.escortIds),
    groupIds: item.groupIds.filter((groupId) => there.groupIds.has(groupId)),
  };
}

type Timed = { readonly item: ProgrammeItem; readonly time: ItemTime };

/** Where copies of a day's items are on another day: at the same clock times. */
export const dayOnDay = (items: readonly ProgrammeItem[], from: string, to: string): Timed[] =>
  items.filter(({ time }) => beginsOn(time) === from).map((item) => ({ item, time: onDay(item.time, to) }));

/** Where copies are when the first of them goes to a time and the others keep their distance to it. */
export function pastedAt(items: readonly ProgrammeItem[], target: ItemTime): Timed[] {
  const ordered = inOrder(items);
  const [first] = ordered;
  if (!first) return [];
  const moves = new Map(movedTogether(ordered, first, target).map(({ id, time }) => [id, time]));
  return ordered.map((item) => ({ item, time: moves.get(item.id) ?? item.time }));
}

/** Where copies are that come directly after what they are copies of: as one block, or on the same day, or in the tray. */
export function pastedAfter(items: readonly ProgrammeItem[]): Timed[] {
  const times = items.flatMap(({ time }) => (time.kind === 'timed' ? [time] : []));
  const start = times.map(({ startsAt }) => startsAt).sort()[0];
  const end = times
    .map(({ endsAt }) => endsAt)
    .sort()
    .at(-1);
  const minutes = start && end ? minutesBetween(start, end) : 0;
  return inOrder(items).map((item) => ({ item, time: moveBy(item.time, minutes) }));
}

/** The time that a pasted item gets at a place in the programme: its length stays, and its hour if the place has none. */
export function timeAt(time: ItemTime, place: ItemTime): ItemTime {
  if (place.kind === 'unscheduled') return place;
  if (place.kind === 'day') return onDay(time, place.day);
  return moveTo(time, dayOf(place.startsAt), minuteOfDay(place.startsAt));
}
