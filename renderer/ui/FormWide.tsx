import type { ReactNode } from 'react';
import styles from './FormGrid.module.css';

/** A field, or something else, across both columns of a `FormGrid`. */
export function FormWide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
