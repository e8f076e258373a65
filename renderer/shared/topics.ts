import type { Topic } from '../../db/domain/topic';
import type { Language } from '../i18n';
import { useRecords } from './records';

/** Every topic, in the office's order; empty until they are read. */
export const useTopics = (): readonly Topic[] => useRecords('topics', 'list').data ?? [];

export const topicName = (topic: Topic, language: Language): string =>
  language === 'da' ? topic.nameDa : topic.nameEn;
/** Its name for narrow places; the whole name where it has no shorter one. */
export const topicShort = (topic: Topic, language: Language): string =>
  (language === 'da' ? topic.shortDa : topic.shortEn) || topicName(topic, language);
