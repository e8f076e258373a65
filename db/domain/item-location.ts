import type { Place } from './place';
import type { ProgrammeItem } from './programme';

/**
 * Where an item is, in one line: the place's name, the room or meeting point, address and city, each said once; '' if
 * nothing is known.
 */
export function locationOf(
  { placeId, place: room }: Pick<ProgrammeItem, 'placeId' | 'place'>,
  places: readonly Pick<Place, 'id' | 'name' | 'address' | 'city'>[],
): string {
  const place = places.find(({ id }) => id === placeId);
  if (!place) return room;
  const { name, address } = place;
  const city = address.split(/[\s,]+/).includes(place.city) ? '' : place.city;
  return [...new Set([name, room, address, city])].filter((part) => part !== '').join(', ');
}
