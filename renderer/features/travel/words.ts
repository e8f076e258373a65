import { addDays } from '../../../db/domain/dates';
import type { Direction } from '../../../db/domain/mission';
import type { LegDirection, Room, TravelLeg } from '../../../db/domain/travel';
import { dayOf } from '../../../db/domain/wall-time';
import { inOtherZone, minutesAhead } from '../../../db/domain/zones';
import type { Language, Translate } from '../../i18n';
import { formatClock, formatDay, weekdayAndDay, zoneCity } from '../../shared/format';
import { routeWords } from '../../shared/legName';

export type Words = { t: Translate; language: Language };

/** What participations are called: one, or several as an enumeration of at most so many. */
export type Names = {
  readonly one: (participationId: string) => string;
  readonly list: (participationIds: readonly string[], most?: number) => string;
};

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** "Anna, Bo og Carl" */
export const listWords = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language]).format(parts);

/** "Anna, Bo, Carl og 9 andre"; nobody is counted where naming them takes no more words. */
export function nameList(names: readonly string[], { t, language }: Words, most = 3): string {
  if (names.length <= most + 1) return listWords(names, language);
  return t('travel.andOthers', { names: names.slice(0, most).join(', '), count: names.length - most });
}

/** "4 timer og 35 minutter" */
export function durationWords(minutes: number, { t }: Words): string {
  const rest = minutes % 60;
  if (minutes < 60) return t('travel.minutes', { count: minutes });
  const hours = t('travel.hours', { count: (minutes - rest) / 60 });
  return rest === 0
    ? hours
    : t('travel.hoursAndMinutes', { hours, minutes: t('travel.minutes', { count: rest }) });
}

/** Which way a leg goes; those who visit us come here. */
export const directionName = (direction: LegDirection, ofMission: Direction, t: Translate): string =>
  direction === 'there' && ofMission === 'in' ? t('travel.here') : t(`travel.direction.${direction}`);

/** What a leg is called in a list: "SK 965 · København → Beirut". */
export const legTitle = (leg: TravelLeg, words: Words): string =>
  [leg.number || words.t(`travel.mode.${leg.mode}`), routeWords(leg, words)].filter(Boolean).join(' · ');

/** "Enkeltværelse 412" */
export const roomName = ({ kind, number }: Pick<Room, 'kind' | 'number'>, { t }: Words): string => {
  const name = t(`travel.roomKind.${kind}`);
  return number ? t('travel.roomNamed', { kind: name, number }) : name;
};

/** "man. 16. januar", in the middle of a sentence. */
export function dayWords(day: string, language: Language): string {
  const { weekday, date } = weekdayAndDay(day, language);
  return `${language === 'da' ? weekday.toLocaleLowerCase('da') : weekday} ${date}`;
}

/** A local time, and in brackets what the clock at home shows then where that is another: "13.40 (12.40 i København)". */
function clockWords(local: string, zone: string, home: string, { t, language }: Words): string {
  const own = formatClock(local, language);
  if (minutesAhead(local, zone, home) === 0) return own;
  const clock = formatClock(inOtherZone(local, zone, home), language);
  return `${own} (${t('travel.inZone', { clock, city: zoneCity(home, language) })})`;
}

/** Both ends of a leg by both clocks; the day of arrival where it is another one. */
export function timesWords(leg: TravelLeg, home: string, words: Words): string {
  const departs = clockWords(leg.departsAt, leg.departsZone, home, words);
  const arrives = clockWords(leg.arrivesAt, leg.arrivesZone, home, words);
  const day = dayOf(leg.arrivesAt);
  return `${departs} – ${day === dayOf(leg.departsAt) ? '' : `${dayWords(day, words.language)} `}${arrives}`;
}

/** Nights in words, those in a row together: "i 2 nætter fra 16. jan. til 18. jan. og natten mellem 20. jan. og 21. jan." */
export function nightsWords(nights: readonly string[], { t, language }: Words): string {
  const runs: string[][] = [];
  for (const night of nights) {
    const last = runs.at(-1);
    if (last && addDays(last.at(-1) ?? '', 1) === night) last.push(night);
    else runs.push([night]);
  }
  const day = (date: string) => formatDay(date, language, 'short');
  return listWords(
    runs.map((run) =>
      t('travel.stretch', {
        count: run.length,
        from: day(run[0] ?? ''),
        to: day(addDays(run.at(-1) ?? '', 1)),
      }),
    ),
    language,
  );
}
