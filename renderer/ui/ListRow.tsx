import { type ReactNode, useId } from 'react';
import { Link } from 'react-aria-components';
import styles from './ListRow.module.css';
import type { TopicColour } from './topicIcons';

interface Props {
  title: string;
  /** The quieter line under the title. */
  secondLine?: ReactNode;
  /** Before the text: a `DateBlock`, `Checkbox`, icon. */
  leading?: ReactNode;
  /** After the text: a `Pill`, a date, an `IconButton`. */
  trailing?: ReactNode;
  /** A bar in the topic's colour at the start. */
  colour?: TopicColour;
  href?: string;
  onPress?: () => void;
  isCurrent?: boolean;
  /** Struck through in thought: done, cancelled. The title becomes quiet. */
  isDone?: boolean;
}

/**
 * A row of 62 px inside `List`. Where it leads somewhere, the title is the link and the whole row takes the press;
 * buttons and boxes in the slots stay their own.
 */
export function ListRow(props: Props) {
  const { title, secondLine, leading, trailing, colour, href, onPress, isCurrent, isDone } = props;
  const secondLineId = useId();
  const isLink = href !== undefined || onPress !== undefined;
  return (
    <li className={styles.row} data-current={isCurrent} data-done={isDone} data-link={isLink}>
      {colour && <span className={styles.bar} data-colour={colour} />}
      {leading && <div className={styles.slot}>{leading}</div>}
      <div className={styles.text}>
        {isLink ? (
          <Link
            aria-current={isCurrent || undefined}
            aria-describedby={secondLine ? secondLineId : undefined}
            className={styles.title}
            href={href}
            onPress={onPress}
          >
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <span className={styles.title}>
            <bdi>{title}</bdi>
          </span>
        )}
        {secondLine && (
          <div className={styles.second} id={secondLineId}>
            {secondLine}
          </div>
        )}
      </div>
      {trailing && <div className={styles.slot}>{trailing}</div>}
    </li>
  );
}
