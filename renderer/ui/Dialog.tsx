import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';
import styles from './Modal.module.css';

interface Props {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Name of the cross in the corner. */
  closeLabel: string;
  /** `large` is for lists that one works in. */
  size?: 'normal' | 'wide' | 'large';
  children: ReactNode;
  /** The buttons at the bottom, the one that goes on last. */
  footer?: ReactNode;
}

/** Milliseconds in which a press outside is still the second one of the double click that opened the dialog. */
const doubleClick = 500;

/**
 * A pane over the window for something that has to be finished or left first. Keeps the focus inside, closes with Esc,
 * the cross or a press outside, and gives the focus back to what had it.
 */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  closeLabel,
  size = 'normal',
  children,
  footer,
}: Props) {
  const openedAt = useRef(0);
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);
  return (
    <ModalOverlay
      className={styles.overlay}
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      shouldCloseOnInteractOutside={() => performance.now() - openedAt.current > doubleClick}
    >
      <Modal className={styles.modal} data-size={size}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.header}>
            <Heading className={styles.title} slot="title">
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} onPress={() => onOpenChange(false)} size="small" />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
