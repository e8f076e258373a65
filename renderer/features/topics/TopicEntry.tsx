import { ArrowDown, ArrowUp, Ellipsis, Merge, Trash2 } from 'lucide-react';
import type { Topic, TopicCounts } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { hrefOf } from '../../shared/route';
import { topicName } from '../../shared/topics';
import { useRun } from '../../shared/useRun';
import { Icon } from '../../ui/Icon';
import { ListRow } from '../../ui/ListRow';
import { MenuButton } from '../../ui/MenuButton';
import { topicIcon } from '../../ui/topicIcons';
import styles from './Topics.module.css';
import type { useTopicEnding } from './useTopicEnding';
import { countWords } from './words';

type Props = {
  topic: Topic;
  counts: TopicCounts;
  /** Before which topic it goes when it is moved, null for last; undefined where it can't go further. */
  up: string | undefined;
  down: string | null | undefined;
  ending: Pick<ReturnType<typeof useTopicEnding>, 'merge' | 'remove'>;
};

/** A topic in the list: its sign and name, how much there is about it, and what can be done with it. */
export function TopicEntry({ topic, counts, up, down, ending }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id } = topic;
  const name = topicName(topic, language);
  const words = countWords(counts, t);
  const move = (beforeId: string | null) => void run(api().topics.move({ id, beforeId }));
  return (
    <ListRow
      href={hrefOf({ screen: 'topics', topicId: id })}
      leading={
        <span className={styles.sign} data-colour={topic.colour}>
          <Icon icon={topicIcon(topic.icon)} size={18} />
        </span>
      }
      secondLine={words.length > 0 ? words.join(' · ') : t('topics.nothing')}
      title={name}
      trailing={
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            {
              id: 'up',
              label: t('topics.moveUp'),
              icon: ArrowUp,
              isDisabled: up === undefined,
              onAction: () => up !== undefined && move(up),
            },
            {
              id: 'down',
              label: t('topics.moveDown'),
              icon: ArrowDown,
              isDisabled: down === undefined,
              onAction: () => down !== undefined && move(down),
            },
            {
              id: 'merge',
              label: t('topics.merge'),
              icon: Merge,
              startsGroup: true,
              onAction: () => ending.merge(topic, counts),
            },
            {
              id: 'delete',
              label: t('topics.delete'),
              icon: Trash2,
              onAction: () => void ending.remove(topic, counts),
            },
          ]}
          label={t('topics.actions', { name })}
          size="small"
        />
      }
    />
  );
}
