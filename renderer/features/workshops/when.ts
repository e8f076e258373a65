import { daysOfItem, type ItemTime } from '../../../db/domain/programme';
import type { Language, Translate } from '../../i18n';
import { capitalised, formatClockRange, formatDay } from '../../shared/format';

/** "Mandag den 10. oktober 2016, 9.30–11.00", as far as it is settled. */
export function formatWhen(time: ItemTime, t: Translate, language: Language): string {
  if (time.kind === 'unscheduled') return t('workshops.unscheduled');
  const day = capitalised(formatDay(daysOfItem(time)[0] ?? '', language, 'weekday'), language);
  return time.kind === 'day' ? day : `${day}, ${formatClockRange(time.startsAt, time.endsAt, language)}`;
}
