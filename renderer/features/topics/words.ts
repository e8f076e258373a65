import { type TopicCounts, topicUses } from '../../../db/domain/topic';
import type { Language, Translate } from '../../i18n';

/** What there is about a topic, as a list of "2 rejser", "1 behov"; nothing for what there is none of. */
export const countWords = (counts: TopicCounts, t: Translate): string[] =>
  topicUses.filter((use) => counts[use] > 0).map((use) => t(`topics.use.${use}`, { count: counts[use] }));

/** The same in a sentence: "2 rejser, 1 behov og 3 resultater". */
export const countList = (counts: TopicCounts, t: Translate, language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(countWords(counts, t));
