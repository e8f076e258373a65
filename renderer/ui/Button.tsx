import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon } from './Icon';
import { Spinner } from './Spinner';

interface Props {
  children: ReactNode;
  /** primary: the one thing to do here; secondary: the others; quiet: in rows and toolbars; danger: cannot be taken back. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: LucideIcon;
  /** For a bar that stands in a line of text or a table row. */
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  /** Shows a spinner and takes no press; the text stays, so the button keeps its width. */
  isPending?: boolean;
  autoFocus?: boolean;
  /** What is heard where several buttons read the same: begins with what is read. */
  label?: string;
  /** Id of what says more about what it does. */
  describedBy?: string;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  icon,
  isPending,
  label,
  describedBy,
  ...rest
}: Props) {
  return (
    <AriaButton
      {...rest}
      aria-describedby={describedBy}
      aria-label={label}
      className={styles.button}
      data-size={size}
      data-variant={variant}
      isPending={isPending}
    >
      {isPending ? <Spinner size={16} /> : icon && <Icon icon={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}
