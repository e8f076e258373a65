import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { topicName, useTopics } from '../../shared/topics';
import { useRun } from '../../shared/useRun';
import { MultiPicker } from '../../ui/MultiPicker';
import { topicIcon } from '../../ui/topicIcons';

type Props = { solutionId: string; value: readonly string[] };

/** The topics that a solution is about. */
export function TopicsField({ solutionId: id, value }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const items = useTopics().map((topic) => ({
    id: topic.id,
    label: topicName(topic, language),
    icon: topicIcon(topic.icon),
  }));

  /** Only what differs is written: two quick choices both count. */
  function choose(chosen: readonly string[]) {
    for (const topicId of chosen.filter((each) => !value.includes(each)))
      void run(api().solutions.addTopic({ id, topicId }));
    for (const topicId of value.filter((each) => !chosen.includes(each)))
      void run(api().solutions.removeTopic({ id, topicId }));
  }

  return (
    <MultiPicker
      emptyLabel={t('common.nothingFound')}
      hint={value.length === 0 ? t('solutions.noTopics') : undefined}
      items={items}
      label={t('common.topics')}
      onChange={choose}
      value={value}
    />
  );
}
