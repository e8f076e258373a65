import type { Topic } from '../../../db/domain/topic';
import type { Language } from '../../i18n';
import { topicName } from '../../shared/topics';
import { Icon } from '../../ui/Icon';
import { topicIcon } from '../../ui/topicIcons';
import styles from './TopicSigns.module.css';

type Props = { ids: readonly string[]; topics: readonly Topic[]; language: Language };

/** The topics of a row as their signs alone, in the office's order; their names for whoever points or listens. */
export function TopicSigns({ ids, topics, language }: Props) {
  const shown = topics.filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  const names = shown.map((topic) => topicName(topic, language)).join(', ');
  return (
    <span aria-label={names} className={styles.signs} role="img" title={names}>
      {shown.map((topic) => (
        <span className={styles.sign} data-colour={topic.colour} key={topic.id}>
          <Icon icon={topicIcon(topic.icon)} />
        </span>
      ))}
    </span>
  );
}
