import type { NeutralityState } from '../../../db/domain/neutrality';
import type { Topic } from '../../../db/domain/topic';
import type { LogLine } from '../../../electron/contract/inquiries';
import type { Language, Translate } from '../../i18n';
import { formatDay } from '../../shared/format';
import { topicName } from '../../shared/topics';

/** The groups of the log, in the order in which somebody has to do something about them. */
export const logSections = ['no-ground', 'no-answer', 'answered', 'not-asked'] as const;
export type LogSection = (typeof logSections)[number];

export const sectionOf = (state: NeutralityState): LogSection =>
  state === 'interested' || state === 'not-interested' ? 'answered' : state;

/** What a line says besides whom it is of: "Spurgt 3. maj 2016 · 45 dage uden svar · om ”Sensorer”". */
export function lineWords(line: LogLine, topics: readonly Topic[], t: Translate, language: Language): string {
  const { inquiry, waitingDays, offers, state } = line;
  const nameOf = (id: string) => {
    const topic = topics.find((each) => each.id === id);
    return topic ? topicName(topic, language) : t('inquiries.removedTopic');
  };
  const list = (texts: readonly string[]) =>
    new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB').format(texts);
  const day = (text: string) => formatDay(text, language);
  const offered =
    offers.length > 0 && t('inquiries.offers', { list: list(offers.map(({ title }) => title)) });
  if (!inquiry)
    return [t('inquiries.onTopics', { list: list(line.topicIds.map(nameOf)) }), offered]
      .filter(Boolean)
      .join(' · ');

  const { isAsked, askedOn, answeredOn, ground, topicId } = inquiry;
  const asked = askedOn ? t('inquiries.asked', { day: day(askedOn) }) : t('inquiries.askedUnknown');
  const answered = answeredOn
    ? t('inquiries.answered', { day: day(answeredOn) })
    : t('inquiries.answeredUnknown');
  const waited =
    waitingDays === null ? t('inquiries.waitingUnknown') : t('inquiries.waiting', { count: waitingDays });
  return [
    isAsked && (state === 'no-answer' && waitingDays === null ? t('inquiries.waitingUnknown') : asked),
    isAsked && state === 'no-answer' && waitingDays !== null && waited,
    isAsked && state !== 'no-answer' && answered,
    line.solutionTitle !== null && t('inquiries.onSolution', { title: line.solutionTitle }),
    topicId !== null && t('inquiries.on', { subject: nameOf(topicId) }),
    ground,
  ]
    .filter(Boolean)
    .join(' · ');
}
