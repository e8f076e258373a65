import { isOver } from '../../db/domain/mission';
import { daysOfItem } from '../../db/domain/programme';
import type { WorkshopRow } from '../../electron/contract/workshops';
import type { Language, Translate } from '../i18n';
import { formatDay, formatMissionDates } from './format';

type When = Pick<WorkshopRow, 'time' | 'mission'>;

/** The workshop's day in short, or while it has none, when its mission is. */
export function formatShortWhen({ time, mission }: When, t: Translate, language: Language): string {
  const [day] = daysOfItem(time);
  return day ? formatDay(day, language, 'short') : formatMissionDates(mission.dates, t, language, 'short');
}

/** Whether the workshop is known to lie ahead, so that nothing can have come of it. */
export function isAhead({ time, mission }: When, today: string): boolean {
  const last = daysOfItem(time).at(-1);
  if (last) return last >= today;
  return mission.dates.kind !== 'unknown' && !isOver(mission.dates, today);
}
