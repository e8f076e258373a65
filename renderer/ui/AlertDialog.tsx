import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button';
import styles from './Modal.module.css';

interface Props {
  title: string;
  /** What will happen and what can be undone. */
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  /** The confirming button is drawn in the colour of stop, and the focus starts on the other one. */
  isDangerous?: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onConfirm: () => void;
}

/** A question that has to be answered: a press outside doesn't. Esc is "cancel". */
export function AlertDialog(props: Props) {
  const { title, children, confirmLabel, cancelLabel, isDangerous, isOpen, onOpenChange, onConfirm } = props;
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={styles.modal} data-size="narrow">
        <Dialog className={styles.dialog} role="alertdialog">
          <header className={styles.header}>
            <Heading className={styles.title} slot="title">
              {title}
            </Heading>
          </header>
          <div className={styles.body}>{children}</div>
          <footer className={styles.footer}>
            <Button autoFocus={isDangerous} onPress={() => onOpenChange(false)}>
              {cancelLabel}
            </Button>
            <Button
              autoFocus={!isDangerous}
              onPress={() => {
                onOpenChange(false);
                onConfirm();
              }}
              variant={isDangerous ? 'danger' : 'primary'}
            >
              {confirmLabel}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
