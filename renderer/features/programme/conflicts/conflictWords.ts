import type { Conflict, ConflictLeg } from '../../../../db/domain/conflicts/conflict';
import { type ProgrammeItem, zoneOfItem } from '../../../../db/domain/programme';
import { toInstant } from '../../../../db/domain/zones';
import { capitalised, formatClock, formatRange, zoneCity } from '../../../shared/format';
import { languageName } from '../../../shared/languages';
import { apart, type ConflictNames, named, nameList, unstopped } from './naming';
import { notAfterWords } from './notAfterWords';
import { notComingWords } from './notComingWords';
import {
  dayWords,
  durationWords,
  listWords,
  momentWords,
  rangeWords,
  timesOf,
  type Words,
  weekdayName,
} from './times';

/** The hours that rule 14 calls night, as `conflict.ts` has them. */
const night = { from: '23:00', to: '06:00' };

/**
 * A conflict in a heading and a sentence that names the two things and the minutes; null when an item that it is about
 * isn't there any more.
 */
export function conflictWords(
  conflict: Conflict,
  names: ConflictNames,
  words: Words,
): { heading: string; text: string } | null {
  const items = conflict.itemIds.map(names.item).filter((item) => item !== undefined);
  if (items.length < conflict.itemIds.length) return null;
  const text = sentence(conflict, items, names, words);
  return text === null ? null : { heading: words.t(`conflicts.rule.${conflict.rule}.heading`), text };
}

/** A topic by itself, one that an agreement promises, too, or one that only an agreement does. */
function topicSentence(
  { topicId, agreement }: Extract<Conflict, { rule: 'topic-without-workshop' }>,
  names: ConflictNames,
  { t }: Words,
): string {
  const topic = names.topic(topicId);
  if (!agreement) return t('conflicts.rule.topic-without-workshop.text', { topic });
  const key = agreement.isOwn ? 'textOfBoth' : 'textOfAgreement';
  return t(`conflicts.rule.topic-without-workshop.${key}`, { topic, agreement: apart(agreement.title) });
}

function sentence(
  conflict: Conflict,
  items: readonly ProgrammeItem[],
  names: ConflictNames,
  words: Words,
): string | null {
  const { t, language } = words;
  const { mission } = names;
  if (conflict.rule === 'topic-without-workshop') return topicSentence(conflict, names, words);

  const [one] = items;
  const other = items.at(-1);
  if (!one || !other) return null;
  const [first, last] = [timesOf(one, mission, words), timesOf(other, mission, words)];
  const duration = 'minutes' in conflict ? durationWords(Math.abs(conflict.minutes), words) : '';
  const person = (id: string) => named(names.person(id), t('conflicts.someone'));
  const place = (id: string) => named(names.place(id), t('conflicts.somewhere'));
  const day = first.date === null ? first.when : dayWords(first.date, words);
  /** The one item that most sentences are about. */
  const item = { item: apart(other.title), when: last.when };
  /** The two, in their order, for sentences that begin with the day. */
  const pair = {
    day,
    Day: capitalised(day, language),
    first: apart(one.title),
    firstTime: first.range,
    second: apart(other.title),
    secondTime: last.range,
    begins: last.begins(first.date),
    ends: first.ends(first.date),
    duration,
  };
  /** From where the first begins to where the last ends. */
  const ending = lastToEnd(items, mission) ?? other;
  const span = {
    ...pair,
    last: apart(ending.title),
    begins: first.begins(first.date),
    ends: timesOf(ending, mission, words).ends(first.date),
  };
  /** All that lie on a day, by the first. */
  const several = { item: pair.first, count: items.length, others: items.length - 1 };

  switch (conflict.rule) {
    case 'person-twice':
      return t('conflicts.rule.person-twice.text', {
        ...pair,
        names: nameList(conflict.personIds.map(person), words),
        count: conflict.personIds.length,
      });
    case 'person-elsewhere': {
      const { elsewhere, personIds } = conflict;
      return t('conflicts.rule.person-elsewhere.text', {
        ...pair,
        item: pair.second,
        time: pair.secondTime,
        other: apart(elsewhere.itemTitle),
        otherTime: rangeWords(elsewhere, mission, words),
        mission: apart(elsewhere.missionTitle),
        names: nameList(personIds.map(person), words),
        count: personIds.length,
      });
    }
    case 'travel-too-short':
    case 'travel-unknown': {
      const available = Math.max(0, conflict.available);
      const way = {
        ...pair,
        from: place(conflict.fromPlaceId),
        to: place(conflict.toPlaceId),
        available: durationWords(available, words),
        count: available,
      };
      if (conflict.rule === 'travel-unknown') return t('conflicts.rule.travel-unknown.text', way);
      const told = {
        ...way,
        needed: durationWords(conflict.needed, words),
        mode: t(`conflicts.mode.${conflict.mode}`),
      };
      // What stands between the two is how one gets there.
      return items.length > 2
        ? t('conflicts.rule.travel-too-short.textTransfer', told)
        : t('conflicts.rule.travel-too-short.text', told);
    }
    case 'no-speaker':
      return t('conflicts.rule.no-speaker.text', item);
    case 'no-interpreter':
      return t('conflicts.rule.no-interpreter.text', {
        ...item,
        language: languageName(conflict.language, language),
      });
    case 'interpreter-without-break': {
      const told = { ...span, name: person(conflict.personId), limit: durationWords(conflict.limit, words) };
      return one.id === other.id
        ? t('conflicts.rule.interpreter-without-break.text', { ...told, when: first.when })
        : t('conflicts.rule.interpreter-without-break.textSeveral', told);
    }
    case 'place-twice': {
      const { elsewhere } = conflict;
      const told = { ...pair, place: place(conflict.placeId) };
      if (!elsewhere) return t('conflicts.rule.place-twice.text', told);
      return t('conflicts.rule.place-twice.textElsewhere', {
        ...told,
        first: pair.second,
        firstTime: pair.secondTime,
        second: apart(elsewhere.itemTitle),
        secondTime: rangeWords(elsewhere, mission, words),
        mission: apart(elsewhere.missionTitle),
      });
    }
    case 'place-too-small':
      return t('conflicts.rule.place-too-small.text', {
        ...item,
        place: place(conflict.placeId),
        capacity: conflict.capacity,
        count: conflict.people,
      });
    case 'place-closed': {
      const weekly = t('conflicts.weekly', { weekday: weekdayName(conflict.weekday, words) });
      const told = { ...item, place: place(conflict.placeId), weekly, Weekly: capitalised(weekly, language) };
      if (conflict.hours.length === 0) return t('conflicts.rule.place-closed.text', told);
      const hours = conflict.hours.map(
        ({ opens, closes }) => `${formatClock(opens, language)}–${formatClock(closes, language)}`,
      );
      return t('conflicts.rule.place-closed.textHours', {
        ...told,
        hours: listWords(hours, words),
      });
    }
    case 'place-blocked': {
      const told = { ...item, duration, place: place(conflict.placeId), reason: unstopped(conflict.reason) };
      return told.reason
        ? t('conflicts.rule.place-blocked.textReason', told)
        : t('conflicts.rule.place-blocked.text', told);
    }
    case 'person-blocked': {
      const told = { ...item, duration, name: person(conflict.personId), reason: unstopped(conflict.reason) };
      return told.reason
        ? t('conflicts.rule.person-blocked.textReason', told)
        : t('conflicts.rule.person-blocked.text', told);
    }
    case 'person-travelling': {
      const { leg, personIds } = conflict;
      const moment = (local: string, zone: string) => momentWords({ local, zone }, last.date, mission, words);
      const told = {
        ...item,
        duration,
        names: nameList(personIds.map(person), words),
        count: personIds.length,
        leg: legWords(leg, words),
        mission: apart(leg.missionTitle),
        departs: moment(leg.departsAt, leg.departsZone),
        arrives: moment(leg.arrivesAt, leg.arrivesZone),
      };
      return leg.missionId === other.missionId
        ? t('conflicts.rule.person-travelling.text', told)
        : t('conflicts.rule.person-travelling.textElsewhere', told);
    }
    case 'rest-day':
      return t('conflicts.rule.rest-day.text', {
        ...several,
        day: dayWords(conflict.day, words),
        Weekday: capitalised(weekdayName(conflict.weekday, words), language),
      });
    case 'holiday':
      return t('conflicts.rule.holiday.text', {
        ...several,
        day: dayWords(conflict.day, words),
        name: unstopped(conflict.name),
      });
    case 'outside-mission':
      return t('conflicts.rule.outside-mission.text', {
        ...several,
        day: dayWords(conflict.day, words),
        dates: formatRange(conflict.startsOn, conflict.endsOn, language),
      });
    case 'before-arrival':
    case 'after-departure': {
      const zone = zoneOfItem({ zone: null }, mission);
      return t(`conflicts.rule.${conflict.rule}.text`, {
        ...item,
        duration,
        begins: last.begins(),
        ends: last.ends(),
        name: person(conflict.personId),
        at: momentWords({ local: conflict.at, zone }, last.date, mission, words),
      });
    }
    case 'no-meal':
    case 'no-break': {
      const on = dayWords(conflict.day, words);
      const told = { ...span, day: on, Day: capitalised(on, language) };
      return one.id === other.id
        ? t(`conflicts.rule.${conflict.rule}.textOne`, told)
        : t(`conflicts.rule.${conflict.rule}.text`, told);
    }
    case 'unconfirmed':
      return t('conflicts.rule.unconfirmed.text', { ...item, count: conflict.daysLeft });
    case 'not-coming':
      return notComingWords(conflict, items, names, words);
    case 'at-night':
      return t('conflicts.rule.at-night.text', {
        ...item,
        duration,
        from: formatClock(night.from, language),
        to: formatClock(night.to, language),
      });
    case 'clock-change': {
      const told = { ...item, duration, city: zoneCity(conflict.zone, language) };
      return conflict.minutes < 0
        ? t('conflicts.rule.clock-change.textBack', told)
        : t('conflicts.rule.clock-change.text', told);
    }
    case 'not-after':
      return notAfterWords(conflict.minutes, one, other, names, words);
  }
}

/** "med SK 965 (København–Beirut)", "med tog" */
function legWords({ mode, number, fromName, toName }: ConflictLeg, { t }: Words): string {
  const leg = number ? t('conflicts.leg.numbered', { number }) : t(`conflicts.leg.${mode}`);
  return fromName && toName
    ? t('conflicts.leg.between', { leg, from: apart(fromName), to: apart(toName) })
    : leg;
}

/** What ends last; the last one to begin may be over before. */
function lastToEnd(
  items: readonly ProgrammeItem[],
  mission: ConflictNames['mission'],
): ProgrammeItem | undefined {
  const endOf = (item: ProgrammeItem) =>
    item.time.kind === 'timed' ? toInstant(item.time.endsAt, zoneOfItem(item, mission)) : 0;
  return [...items].sort((a, b) => endOf(a) - endOf(b)).at(-1);
}
