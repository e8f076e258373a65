import { formatCoordinates, inDegrees, parseCoordinates } from '../../db/domain/coordinates';
import type { Translate } from '../i18n';

/** Whatever was pasted, as `33.8938, 35.5018`; null where it is no place on earth. */
export function readCoordinates(text: string): string | null {
  const read = parseCoordinates(text);
  return read && formatCoordinates(read);
}

/** Both degrees of what {@link readCoordinates} gave; null, null for none. */
export const toDegrees = (written: string | null) =>
  (written === null ? null : parseCoordinates(written)) ?? { latitude: null, longitude: null };

/** What was understood, as one reads it aloud, or what can be pasted. */
export function coordinatesHint(written: string | null, t: Translate): string {
  const read = written === null ? null : parseCoordinates(written);
  return read ? inDegrees(read, t('places.compass'), t('places.decimal')) : t('places.coordinatesHint');
}
