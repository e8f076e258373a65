import { type ReactNode, useId } from 'react';
import styles from './PaneSection.module.css';

type Props = {
  heading: string;
  /** At the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of the pane: its fields under a heading of their own. */
export function PaneSection({ heading, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.heading} id={id}>
          {heading}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
