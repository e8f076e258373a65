import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Icon } from '../../../ui/Icon';
import styles from './Conflicts.module.css';

/** What one needn't see at once, under its name; drawn only while it is open. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <Icon icon={ChevronRight} isDirectional size={14} />
        </span>
        {label}
      </summary>
      {isOpen && children}
    </details>
  );
}
