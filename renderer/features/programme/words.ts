import { type ItemTime, isLive, needsConfirmation, type ProgrammeItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import type { Language, Translate } from '../../i18n';
import { formatClockRange, weekdayAndDay } from '../../shared/format';

type Words = { t: Translate; language: Language };

/** "tirsdag 17. maj" in the middle of a sentence. */
export function dayWords(day: string, { language }: Words): string {
  const { weekday, date } = weekdayAndDay(day, language);
  return `${language === 'da' ? weekday.toLocaleLowerCase('da') : weekday} ${date}`;
}

/** "tirsdag 17. maj 10.15–11.45", "tirsdag 17. maj, uden klokkeslæt", "uden tid". */
export function timeWords(time: ItemTime, words: Words): string {
  if (time.kind === 'unscheduled') return words.t('programme.unscheduled');
  if (time.kind === 'day') return words.t('programme.dayOnly', { day: dayWords(time.day, words) });
  return `${dayWords(dayOf(time.startsAt), words)} ${formatClockRange(time.startsAt, time.endsAt, words.language)}`;
}

/** What an item's state adds to its name: that it's cancelled, or that no one has confirmed it. */
export function stateWords(item: ProgrammeItem, { t }: Words): string | null {
  if (!isLive(item)) return t('programme.cancelled');
  return isUnconfirmed(item) ? t('programme.unconfirmed') : null;
}

export const isUnconfirmed = (item: ProgrammeItem): boolean =>
  needsConfirmation(item) && item.status !== 'confirmed';
