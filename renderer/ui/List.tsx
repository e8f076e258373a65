import type { ReactNode } from 'react';
import styles from './List.module.css';

interface Props {
  /** Name for screen readers, unless a heading right above says it. */
  label?: string;
  /** `ListRow`s. */
  children: ReactNode;
}

/** Rows that one reads, parted by lines. */
export function List({ label, children }: Props) {
  return (
    <ul aria-label={label} className={styles.list}>
      {children}
    </ul>
  );
}
