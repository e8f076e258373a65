import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import styles from './Popover.module.css';

interface Props {
  /** The button that opens it: `Button` or `IconButton`. */
  trigger: ReactElement;
  /** Its name for screen readers. */
  label: string;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'end' | 'start';
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** What stands in it; as a function it gets `close`. */
  children: ReactNode | ((controls: { close: () => void }) => ReactNode);
}

/** A small pane that belongs to a button. Esc or a press outside closes it; the focus goes back to the button. */
export function Popover({
  trigger,
  label,
  placement = 'bottom start',
  children,
  isOpen,
  onOpenChange,
}: Props) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <AriaPopover className={styles.popover} offset={6} placement={placement}>
        <Dialog aria-label={label} className={styles.content}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
