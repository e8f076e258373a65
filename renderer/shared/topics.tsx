import type { Topic } from '../../db/domain/topic';
import { type Language, useTexts } from '../i18n';
import { TopicMark } from '../ui/TopicMark';
import { useRecords } from './records';

/** Every topic, in the office's order; empty until they are read. */
export const useTopics = (): readonly Topic[] => useRecords('topics', 'list').data ?? [];

export const topicName = (topic: Topic, language: Language): string => (language === 'da' ? topic.nameDa : topic.nameEn);
export const topicShort = (topic: Topic, language: Language): string => (language === 'da' ? topic.shortDa : topic.shortEn);

/** A topic with its colour and sign; nothing for an id that isn't one. */
export function TopicLabel({ id, isQuiet }: { id: string | null; isQuiet?: boolean }) {
  const { language } = useTexts();
  const topic = useTopics().find((known) => known.id === id);
  if (!topic) return null;
  return <TopicMark colour={topic.colour} icon={topic.icon} isQuiet={isQuiet} label={topicShort(topic, language)} />;
}
