import { isOver } from '../../../db/domain/mission';
import { daysOfItem, type ItemTime } from '../../../db/domain/programme';
import type { WorkshopRow } from '../../../electron/contract/workshops';
import type { Language, Translate } from '../../i18n';
import { capitalised, formatClockRange, formatDay, formatMissionDates } from '../../shared/format';

/** "Mandag den 10. oktober 2016, 9.30–11.00", as far as it is settled. */
export function formatWhen(time: ItemTime, t: Translate, language: Language): string {
  if (time.kind === 'unscheduled') return t('workshops.unscheduled');
  const day = capitalised(formatDay(daysOfItem(time)[0] ?? '', language, 'weekday'), language);
  return time.kind === 'day' ? day : `${day}, ${formatClockRange(time.startsAt, time.endsAt, language)}`;
}

/** The day in short, or while the workshop has none, when its mission is. */
export function formatShortWhen({ time, mission }: WorkshopRow, t: Translate, language: Language): string {
  const [day] = daysOfItem(time);
  return day ? formatDay(day, language, 'short') : formatMissionDates(mission.dates, t, language, 'short');
}

/** Whether the workshop is known to lie ahead, so that nothing can have come of it. */
export function isAhead({ time, mission }: WorkshopRow, today: string): boolean {
  const last = daysOfItem(time).at(-1);
  if (last) return last >= today;
  return mission.dates.kind !== 'unknown' && !isOver(mission.dates, today);
}
