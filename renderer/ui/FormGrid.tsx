import type { ReactNode } from 'react';
import styles from './FormGrid.module.css';

/** Fields in two columns where there is room, in one where there isn't. */
export function FormGrid({ children }: { children: ReactNode }) {
  return (
    <div className={styles.container}>
      <div className={styles.grid}>{children}</div>
    </div>
  );
}
