import type { ReactNode } from 'react';
import styles from './StepFooter.module.css';

/** A step's own buttons, at the end of the dialog however long the step is; the one that goes on last. */
export function StepFooter({ children }: { children: ReactNode }) {
  return <div className={styles.footer}>{children}</div>;
}
