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
      hint={t('memos.topicsHint')}
      items={useTopics().map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
      label={t('memos.topics')}
      onChange={onChange}
      value={value}
    />
  );
}
