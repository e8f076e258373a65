import { Icon } from './Icon';
import styles from './TopicMark.module.css';
import { type TopicColour, topicIcon } from './topicIcons';

interface Props {
  colour: TopicColour;
  /** A name of `topicIcons`. */
  icon: string;
  label: string;
  /** The label stays in ink and only the sign wears the colour: in navigation and long lists. */
  isQuiet?: boolean;
}

/** A topic in its own colour with its own sign. */
export function TopicMark({ colour, icon, label, isQuiet }: Props) {
  return (
    <span className={styles.mark} data-colour={colour} data-quiet={isQuiet}>
      <Icon icon={topicIcon(icon)} />
      <bdi>{label}</bdi>
    </span>
  );
}
