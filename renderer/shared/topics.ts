import type { Topic } from '../../db/domain/topic';
import type { Language } from '../i18n';
import { useRecords } from './records';

/** Every topic, in the office's order; empty until they are read. */
export const useTopics = (): readonly Topic[] => useRecords('topics', 'list').data ?? [];

export const topicName = (topic: Topic, language: Language): string =>
  language === 'da' ? topic.nameDa : topic.nameEn;
export const topicShort = (topic: Topic, language: Language): string =>
  language === 'da' ? topic.shortDa : topic.shortEn;
