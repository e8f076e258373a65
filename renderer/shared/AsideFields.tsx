import type { ReactNode } from 'react';
import styles from './AsideFields.module.css';

/** Small fields beside a record, two in a row. */
export function AsideFields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** A field of {@link AsideFields} that takes a row of its own. */
export function AsideWide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
