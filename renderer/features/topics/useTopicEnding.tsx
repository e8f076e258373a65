import { type ReactNode, useState } from 'react';
import { isTopicUsed, type Topic, type TopicCounts } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { topicName } from '../../shared/topics';
import { useRemoval } from '../../shared/useRemoval';
import { AlertDialog } from '../../ui/AlertDialog';
import { MergeDialog } from './MergeDialog';
import { countList } from './words';

type Ending = { topic: Topic; counts: TopicCounts } & (
  | { kind: 'merge'; into: string | null }
  | { kind: 'in-use' }
);

/**
 * How a topic ends: by becoming part of another, or, while nothing is about it, by being deleted. One that is in use
 * isn't deleted; merging is offered instead.
 * @returns `dialog` is to be drawn; `remove` resolves to whether the topic is gone
 */
export function useTopicEnding(): {
  dialog: ReactNode;
  merge: (topic: Topic, counts: TopicCounts, into?: string) => void;
  remove: (topic: Topic, counts: TopicCounts) => Promise<boolean>;
} {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const [ending, setEnding] = useState<Ending>();
  const close = () => setEnding(undefined);
  const merge = (topic: Topic, counts: TopicCounts, into: string | null = null) =>
    setEnding({ kind: 'merge', topic, counts, into });
  return {
    merge,
    remove: async (topic, counts) => {
      if (isTopicUsed(counts)) {
        setEnding({ kind: 'in-use', topic, counts });
        return false;
      }
      return removal(api().topics.remove({ id: topic.id }), 'deletedNamed', topicName(topic, language));
    },
    dialog: ending && (
      <>
        {ending.kind === 'merge' && (
          <MergeDialog counts={ending.counts} into={ending.into} onClose={close} topic={ending.topic} />
        )}
        <AlertDialog
          cancelLabel={t('common.cancel')}
          confirmLabel={t('topics.merge')}
          isOpen={ending.kind === 'in-use'}
          onConfirm={() => merge(ending.topic, ending.counts)}
          onOpenChange={(isOpen) => isOpen || close()}
          title={t('topics.inUseTitle')}
        >
          {t('topics.inUseText', { list: countList(ending.counts, t, language) })}
        </AlertDialog>
      </>
    ),
  };
}
