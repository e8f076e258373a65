import type { ReactNode } from 'react';
import styles from './PaneBeside.module.css';

/** A list on a page that scrolls, and beside it the `SidePane` of what is open in it; over it where there is no room. */
export function PaneBeside({ pane, children }: { pane: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.beside}>
      <div className={styles.main}>{children}</div>
      {pane && (
        <div className={styles.pane}>
          <div className={styles.sticky}>{pane}</div>
        </div>
      )}
    </div>
  );
}
