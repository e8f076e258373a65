import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';
import { TopicMark } from './TopicMark';
import type { TopicColour } from './topicIcons';

interface Props {
  heading: string;
  /** The topic that the heading names: it wears its colour and sign. */
  topic?: { readonly colour: TopicColour; readonly icon: string };
  /** How many; stands beside the heading. */
  count?: number;
  /** A small quiet button or link at the end of the heading's line. */
  action?: ReactNode;
  /** What follows brings its own rule or fill (a bar, a callout, a grid): no line under the heading. */
  hasNoRule?: boolean;
  children: ReactNode;
}

export function Section({ heading, topic, count, action, hasNoRule, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head} data-rule={!hasNoRule}>
        <h2 className={styles.heading} id={id}>
          {topic ? <TopicMark colour={topic.colour} icon={topic.icon} label={heading} /> : heading}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
