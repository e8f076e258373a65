import type { ReactNode } from 'react';
import { FollowUpPane } from './FollowUpPane';
import styles from './FollowUps.module.css';

type Props = {
  children: ReactNode;
  openId: string | null;
  onClose: () => void;
  /** The pane takes the window's whole height, because nothing of the page stands above it. */
  isFull?: boolean;
};

/** A list of follow-ups with the open one beside it. */
export function FollowUpBeside({ children, openId, onClose, isFull }: Props) {
  return (
    <div className={styles.beside}>
      <div className={styles.main}>{children}</div>
      {openId && (
        <div className={styles.pane} data-full={isFull}>
          <div className={styles.sticky}>
            <FollowUpPane id={openId} key={openId} onClose={onClose} />
          </div>
        </div>
      )}
    </div>
  );
}
