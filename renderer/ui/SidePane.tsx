import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton';
import styles from './SidePane.module.css';

interface Props {
  heading: string;
  closeLabel: string;
  onClose: () => void;
  /** Beside the cross: an `IconButton` or a `MenuButton`. */
  actions?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/**
 * The detail of one thing beside the place it stands in, which stays usable. Takes the focus when it appears (unless a
 * field in it already did), closes with Esc, and gives the focus back. Give it a `key` per thing shown.
 */
export function SidePane({ heading, closeLabel, onClose, actions, children, footer }: Props) {
  const pane = useRef<HTMLElement>(null);
  const headingId = useId();

  useEffect(() => {
    const element = pane.current;
    const before = document.activeElement;
    if (element && !element.contains(before)) element.focus({ preventScroll: true });
    return () => {
      const active = document.activeElement;
      const isLost = active === null || active === document.body || element?.contains(active);
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside
      aria-labelledby={headingId}
      className={styles.pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
      ref={pane}
      tabIndex={-1}
    >
      <header className={styles.header}>
        <h2 className={styles.heading} dir="auto" id={headingId}>
          {heading}
        </h2>
        {actions}
        <IconButton icon={X} label={closeLabel} onPress={onClose} size="small" />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </aside>
  );
}
