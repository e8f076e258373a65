import { parseMinutes } from '../../../db/domain/duration';
import type { Translate } from '../../i18n';

/** How long, as minutes in digits; null where it can't be read. */
export function readMinutes(text: string): string | null {
  const minutes = parseMinutes(text);
  return minutes === null ? null : String(minutes);
}

/** "20 min.", "2 t.", "1 t. 15 min." */
export function durationText(total: number, t: Translate): string {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return t('places.duration.minutes', { minutes });
  if (minutes === 0) return t('places.duration.hours', { hours });
  return t('places.duration.both', { hours, minutes });
}
