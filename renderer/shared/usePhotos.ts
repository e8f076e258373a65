import type { Photo } from '../../db/domain/person-details';
import { useRecords } from './records';

/** Faces help in a list that one can look over; in a longer one the rest have their initials. */
const mostShown = 100;

/**
 * The photos of the first hundred of these people, by their ids.
 * @param ids in the order in which they are shown
 */
export function usePhotos(ids: readonly string[]): ReadonlyMap<string, Photo> {
  const asked = ids.slice(0, mostShown);
  const photos = useRecords('people', 'photos', asked.length > 0 ? { ids: asked } : 'wait').data ?? [];
  return new Map(photos.map((photo) => [photo.personId, photo]));
}
