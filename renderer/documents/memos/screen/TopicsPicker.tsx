import { useTexts } from '../../../i18n';
import { topicName, useTopics } from '../../../shared/topics';
import { MultiPicker } from '../../../ui/MultiPicker';

type Props = { value: readonly string[]; onChange: (ids: string[]) => void };

/** The topics that a document is about; none of them is all. */
export function TopicsPicker({ value, onChange }: Props) {
  const { t, language } = useTexts();
  return (
    <MultiPicker
      emptyLabel={t('common.nothingFound')}
      items={useTopics().map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
      label={t('memos.topics')}
      onChange={onChange}
      placeholder={value.length === 0 ? t('memos.topicsPlaceholder') : undefined}
      value={value}
    />
  );
}
