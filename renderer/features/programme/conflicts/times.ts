import { addDays } from '../../../../db/domain/dates';
import type { Mission } from '../../../../db/domain/mission';
import { type ItemTime, type ProgrammeItem, zoneOfItem } from '../../../../db/domain/programme';
import { dayOf } from '../../../../db/domain/wall-time';
import { inOtherZone } from '../../../../db/domain/zones';
import type { Language, Translate } from '../../../i18n';
import { formatClock, formatClockRange, weekdayAndDay, zoneCity } from '../../../shared/format';

export type Words = { t: Translate; language: Language };

/** A local time of a zone. */
type Moment = { readonly local: string; readonly zone: string };

/** "tirsdag 17. maj" in the middle of a sentence. */
export function dayWords(day: string, { language }: Words): string {
  const { weekday, date } = weekdayAndDay(day, language);
  return `${language === 'da' ? weekday.toLocaleLowerCase('da') : weekday} ${date}`;
}

/** ISO weekday, 1 Monday to 7 Sunday: "fredag", "Friday". */
export function weekdayName(weekday: number, { language }: Words): string {
  const monday = '2024-01-01';
  const name = weekdayAndDay(addDays(monday, weekday - 1), language).weekday;
  return language === 'da' ? name.toLocaleLowerCase('da') : name;
}

const listLocale = { da: 'da-DK', en: 'en-GB' } as const;

/** "Anna, Omar og Rana" */
export const listWords = (parts: readonly string[], { language }: Words): string =>
  new Intl.ListFormat(listLocale[language]).format(parts);

/** "25 minutter", "9 timer og 30 minutter"; minutes alone up to two hours. */
export function durationWords(minutes: number, { t }: Words): string {
  const rest = minutes % 60;
  if (minutes < 120) return t('conflicts.minutes', { count: minutes });
  const hours = t('conflicts.hours', { count: (minutes - rest) / 60 });
  return rest === 0
    ? hours
    : t('conflicts.hoursAndMinutes', { hours, minutes: t('conflicts.minutes', { count: rest }) });
}

/** A clock time, with its city where another clock counts than the mission's. */
function clockWords({ local, zone }: Moment, mission: Pick<Mission, 'zone'>, words: Words): string {
  return withCity(formatClock(local, words.language), zone, mission, words);
}

/** "kl. 9.00–10.30", "9:00–10:30", with the city where another clock counts than the mission's. */
export function rangeWords(
  time: { startsAt: string; endsAt: string; zone: string },
  mission: Pick<Mission, 'zone'>,
  words: Words,
): string {
  const range = formatClockRange(time.startsAt, time.endsAt, words.language);
  return words.t('conflicts.clock', { clock: withCity(range, time.zone, mission, words) });
}

function withCity(clock: string, zone: string, mission: Pick<Mission, 'zone'>, words: Words): string {
  if (zone === zoneOfItem({ zone: null }, mission)) return clock;
  return words.t('conflicts.inZone', { clock, city: zoneCity(zone, words.language) });
}

/** "kl. 9.00", "at 9:00"; with its day unless that is the one the sentence is about. */
export function momentWords(
  moment: Moment,
  toldDay: string | null,
  mission: Pick<Mission, 'zone'>,
  words: Words,
): string {
  const clock = clockWords(moment, mission, words);
  const day = dayOf(moment.local);
  if (day === toldDay) return words.t('conflicts.at', { clock });
  return words.t('conflicts.onDayAt', { day: dayWords(day, words), clock });
}

type TimedItem = ProgrammeItem & { time: Extract<ItemTime, { kind: 'timed' }> };
const isTimed = (item: ProgrammeItem): item is TimedItem => item.time.kind === 'timed';

/** An item's times in the words of a sentence. */
export function timesOf(item: ProgrammeItem, mission: Pick<Mission, 'zone'>, words: Words) {
  const { t } = words;
  if (!isTimed(item)) {
    const day = item.time.kind === 'day' ? dayWords(item.time.day, words) : t('conflicts.sometime');
    const on = () => (item.time.kind === 'day' ? t('conflicts.onDay', { day }) : day);
    return {
      date: item.time.kind === 'day' ? item.time.day : null,
      when: day,
      range: '',
      start: '',
      begins: on,
      ends: on,
    };
  }
  const zone = zoneOfItem(item, mission);
  const { startsAt, endsAt } = item.time;
  const end: Moment =
    item.endZone === null
      ? { local: endsAt, zone }
      : { local: inOtherZone(endsAt, zone, item.endZone), zone: item.endZone };
  const range =
    end.zone === zone
      ? rangeWords({ startsAt, endsAt, zone }, mission, words)
      : t('conflicts.clock', {
          clock: `${clockWords({ local: startsAt, zone }, mission, words)}–${clockWords(end, mission, words)}`,
        });
  return {
    /** The day it begins on, ISO; null when it has none. */
    date: dayOf(startsAt),
    /** "tirsdag 17. maj kl. 9.00–10.30" */
    when: `${dayWords(dayOf(startsAt), words)} ${range}`,
    range,
    /** "kl. 9.00", "9:00" */
    start: t('conflicts.clock', { clock: clockWords({ local: startsAt, zone }, mission, words) }),
    /** @param toldDay the day that the sentence has named already */
    begins: (toldDay: string | null = null) =>
      momentWords({ local: startsAt, zone }, toldDay, mission, words),
    ends: (toldDay: string | null = null) => momentWords(end, toldDay, mission, words),
  };
}
