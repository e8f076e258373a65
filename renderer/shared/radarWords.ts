import { addDays, wholeMonths } from '../../db/domain/dates';
import { lastDayOf } from '../../db/domain/partial-date';
import type { Finding, RadarReport, Sign } from '../../db/domain/radar';
import type { Topic } from '../../db/domain/topic';
import type { Language, Translate } from '../i18n';
import { formatDay } from './format';
import { formatPartialDate } from './partialDate';
import { cooperationRoute, type Route } from './route';
import { topicName } from './topics';

/** What a finding says: in a few words, in sentences, and where to do something about it. */
export type ToldFinding = {
  readonly tone: 'warn' | 'info';
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly to: Route;
};

/** The language, the topics by name, and the day that the report is of (ISO). */
export type Telling = {
  readonly t: Translate;
  readonly language: Language;
  readonly topics: readonly Topic[];
  readonly on: string;
};

/** A span up to two months in days, a longer one in whole months. */
function spanText(from: string, to: string, t: Translate): string {
  const months = wholeMonths(from, to);
  if (months >= 2) return t('radar.months', { count: months });
  return t('radar.days', { count: Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) });
}

const signText = ({ kind, title }: Sign, t: Translate) => t(`radar.signs.${kind}`, { title });

/** The last sign of life in a sentence. */
export function lastText({ last }: RadarReport, { t, language, on }: Telling): string {
  if (!last) return t('radar.noLast');
  const named = { sign: signText(last, t), when: formatPartialDate(last.on, language) };
  const since = lastDayOf(last.on);
  // Of a month or a year nobody knows how many days ago it was.
  const isVague = last.on.length < 10 && wholeMonths(since, on) < 2;
  if (since >= on || isVague) return t('radar.lastNow', named);
  return t('radar.last', { ...named, ago: t('radar.ago', { span: spanText(since, on, t) }) });
}

const inOneLine = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ');

/** A finding in words. */
export function told(finding: Finding, { cooperation }: RadarReport, telling: Telling): ToldFinding {
  const { t, language, topics, on } = telling;
  const partner = cooperation.partnerName || cooperation.title;
  const day = (date: string) => formatDay(date, language);
  const see = (link: 'cooperation' | 'agreement' | 'results' | 'mission' | 'followUp') => ({
    link: t(`radar.see.${link}`),
  });
  const here = { to: cooperationRoute(cooperation.id), ...see('cooperation') };
  const agreement = (id: string) => ({
    to: cooperationRoute(cooperation.id, 'agreements', id),
    ...see('agreement'),
  });
  const results = { to: cooperationRoute(cooperation.id, 'results'), ...see('results') };
  const topicsText = (ids: readonly string[]) =>
    new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB').format(
      topics.filter(({ id }) => ids.includes(id)).map((topic) => topicName(topic, language)),
    );
  switch (finding.kind) {
    case 'silence': {
      const { last, agreement: held } = finding;
      const title = held?.title ?? '';
      return {
        ...{ tone: 'warn', ...here },
        title: t('radar.silence.title', { span: spanText(lastDayOf(last.on), on, t) }),
        text: inOneLine(
          t('radar.silence.text', { sign: signText(last, t), when: formatPartialDate(last.on, language) }),
          held === null && t('radar.silence.noAgreement'),
          held?.daysLeft === null && t('radar.silence.openAgreement', { title }),
          held?.daysLeft === 0 && t('radar.silence.lastDay', { title }),
          Boolean(held?.daysLeft) &&
            t('radar.silence.agreement', { title, span: spanText(on, addDays(on, held?.daysLeft ?? 0), t) }),
          t('radar.silence.advice', { partner }),
        ),
      };
    }
    case 'never-alive':
      return {
        ...{ tone: 'info', ...here },
        title: t('radar.neverAlive.title'),
        text: t('radar.neverAlive.text'),
      };
    case 'runs-out': {
      const { endsOn, days, agreementId, title } = finding;
      return {
        ...{ tone: 'warn', ...agreement(agreementId) },
        title:
          days === 0
            ? t('radar.runsOut.lastDay')
            : t('radar.runsOut.title', { span: spanText(on, endsOn, t) }),
        text: t('radar.runsOut.text', { title, day: day(endsOn) }),
      };
    }
    case 'ran-out': {
      const { endsOn, agreementId, title } = finding;
      return {
        ...{ tone: 'warn', ...agreement(agreementId) },
        title: t('radar.ranOut.title', { span: spanText(endsOn, on, t) }),
        text: t('radar.ranOut.text', { title, day: day(endsOn) }),
      };
    }
    case 'no-workshop':
    case 'no-result': {
      const named = { topics: topicsText(finding.topicIds) };
      return finding.kind === 'no-workshop'
        ? {
            ...{ tone: 'info', ...agreement(finding.agreementId) },
            title: t('radar.noWorkshop.title', named),
            text: t('radar.noWorkshop.text'),
          }
        : {
            ...{ tone: 'info', ...results },
            title: t('radar.noResult.title', named),
            text: t('radar.noResult.text'),
          };
    }
    case 'nothing-followed': {
      const { id, title, on: ended } = finding.mission;
      return {
        ...{ tone: 'info', ...see('mission') },
        to: { screen: 'mission', id, tab: 'follow-up', focus: null },
        title: t('radar.nothingFollowed.title', { title }),
        text: t('radar.nothingFollowed.text', { when: whenText(ended, telling) }),
      };
    }
    case 'waiting-partner':
    case 'untouched':
    case 'overdue': {
      const [longest] = finding.followUps;
      const key = ({ 'waiting-partner': 'waiting', untouched: 'untouched', overdue: 'overdue' } as const)[
        finding.kind
      ];
      const since = longest?.since ?? on;
      return {
        ...{ tone: finding.kind === 'untouched' ? 'info' : 'warn', ...see('followUp') },
        to: { screen: 'follow-up-item', id: longest?.id ?? '' },
        title: t(`radar.${key}.title`, { count: finding.followUps.length }),
        text: inOneLine(
          t(`radar.${key}.text`, {
            title: longest?.title ?? '',
            day: day(since),
            span: spanText(since, on, t),
          }),
          key !== 'overdue' && t(`radar.${key}.advice`),
        ),
      };
    }
    case 'capacity-low': {
      const { score, by, on: assessed } = finding;
      const said = { score, by, day: day(assessed) };
      return {
        ...{ tone: 'info', ...here },
        title: t('radar.capacityLow.title', { partner }),
        text: inOneLine(
          by === '' ? t('radar.capacityLow.text', said) : t('radar.capacityLow.textBy', said),
          t('radar.capacityLow.advice'),
        ),
      };
    }
    case 'capacity-fell': {
      const { before, after, on: assessed } = finding;
      return {
        ...{ tone: 'info', ...here },
        title: t('radar.capacityFell.title', { partner }),
        text: t('radar.capacityFell.text', { before, after, day: day(assessed) }),
      };
    }
    case 'capacity-unknown':
      return {
        ...{ tone: 'info', ...here },
        title: t('radar.capacityUnknown.title', { partner }),
        text: t('radar.capacityUnknown.text'),
      };
  }
}

/** "i januar 2017", "den 12. maj 2016": in Danish and English with the word that goes before. */
const whenText = (date: string, { t, language }: Telling): string =>
  t(date.length === 10 ? 'radar.onDay' : 'radar.inPeriod', { when: formatPartialDate(date, language) });
