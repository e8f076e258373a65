import type { OpeningHours } from '../place';
import { daysOfItem } from '../programme';
import { clockOf, dayOf } from '../wall-time';
import type { Conflict } from './conflict';
import type { Engagement } from './input';
import { moveAfter } from './moves';
import { blockedBy, toElsewhere } from './people';
import { conflict, type Entry, type Scene, type TimedEntry, travelMinutes } from './scene';
import { afterMinutes, crossingPairs, overlappingPairs, type Span, sharedMinutes } from './spans';
import { weekdayOf } from './weekday';

/** One waits at a place for a transfer and spends free time there; neither takes it from others. */
const takesPlace = (kind: string): boolean => kind !== 'transfer' && kind !== 'free-time';

/** Two rooms of a place don't disturb one another; what names no room takes all of it. */
const roomsDiffer = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((room) => room.trim().toLowerCase());
  return one !== '' && other !== '' && one !== other;
};

/** Rule 6: two items at one place at once, of this mission or another. */
export function placeTwice(scene: Scene, elsewhere: readonly (Engagement & Span)[]): Conflict[] {
  const own = atPlaces(scene);
  const others = Map.groupBy(
    elsewhere.filter(({ kind }) => takesPlace(kind)),
    ({ placeId }) => placeId,
  );
  const found: Conflict[] = [];
  for (const [placeId, entries] of own) {
    for (const [first, second] of overlappingPairs(entries)) {
      if (roomsDiffer(first.item.place, second.item.place)) continue;
      const minutes = sharedMinutes(first, second);
      found.push(
        conflict(
          'block',
          [first, second],
          { rule: 'place-twice', placeId, minutes, elsewhere: null },
          moveAfter(second, afterMinutes(first.to, travelMinutes(scene, first, second))),
        ),
      );
    }
    for (const [entry, other] of crossingPairs(entries, others.get(placeId) ?? [])) {
      if (roomsDiffer(entry.item.place, other.room)) continue;
      const minutes = sharedMinutes(entry, other);
      found.push(
        conflict('block', [entry], {
          rule: 'place-twice',
          placeId,
          minutes,
          elsewhere: toElsewhere(other),
        }),
      );
    }
  }
  return found;
}

function atPlaces({ timed }: Scene): Map<string, TimedEntry[]> {
  const taking = timed.filter(({ item }) => item.placeId !== null && takesPlace(item.kind));
  return Map.groupBy(taking, ({ item }) => item.placeId ?? '');
}

/** Rule 7: more people than the place holds. Holds for what has no time yet, too. */
export function placeTooSmall({ entries, places }: Scene): Conflict[] {
  return entries.flatMap((entry) => {
    const place = places.get(entry.item.placeId ?? '');
    const people = entry.personIds.length;
    return place && place.capacity !== null && people > place.capacity && takesPlace(entry.item.kind)
      ? [
          conflict('warn', [entry], {
            rule: 'place-too-small',
            placeId: place.id,
            capacity: place.capacity,
            people,
          }),
        ]
      : [];
  });
}

/** Rule 8: the place has said that it can't be had then. */
export function placeBlocked(scene: Scene): Conflict[] {
  const own = atPlaces(scene);
  const found: Conflict[] = [];
  for (const [placeId, reasons] of blockedBy(scene, 'placeId'))
    for (const [reason, spans] of reasons) {
      const minutes = new Map<TimedEntry, number>();
      for (const [entry, span] of crossingPairs(own.get(placeId) ?? [], spans))
        minutes.set(entry, (minutes.get(entry) ?? 0) + sharedMinutes(entry, span));
      for (const [entry, count] of minutes)
        found.push(conflict('block', [entry], { rule: 'place-blocked', placeId, reason, minutes: count }));
    }
  return found;
}

/** Rule 8: the place is closed at some of the item's hours. Where nobody has said when it is open nothing is said. */
export function placeClosed({ entries, places }: Scene): Conflict[] {
  return entries.flatMap((entry) => {
    const place = places.get(entry.item.placeId ?? '');
    if (!place || place.openingHours.length === 0 || !takesPlace(entry.item.kind)) return [];
    for (const day of daysOfItem(entry.item.time)) {
      const weekday = weekdayOf(day);
      const hours = place.openingHours
        .filter((one) => one.weekday === weekday)
        .sort((a, b) => (a.opens < b.opens ? -1 : 1));
      if (!isOpen(hours, entry, day))
        return [conflict('block', [entry], { rule: 'place-closed', placeId: place.id, weekday, hours })];
    }
    return [];
  });
}

/** Whether the hours of a day cover what of the item lies on it; they end at midnight when they close at 23:59. */
function isOpen(hours: readonly OpeningHours[], { item: { time } }: Entry, day: string): boolean {
  if (time.kind !== 'timed') return hours.length > 0;
  const from = dayOf(time.startsAt) < day ? '00:00' : clockOf(time.startsAt);
  const to = dayOf(time.endsAt) > day ? '24:00' : clockOf(time.endsAt);
  let open = from;
  for (const { opens, closes } of hours)
    if (opens <= open && closes >= open) open = closes === '23:59' ? '24:00' : closes;
  return open >= to && hours.some(({ opens, closes }) => opens <= from && closes > from);
}
