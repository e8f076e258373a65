import type { LucideIcon } from 'lucide-react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components';
import { Icon } from './Icon';
import styles from './ToggleButton.module.css';

interface Props {
  children: string;
  icon?: LucideIcon;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** A button that stays pressed: a filter that is on, a way of looking at something. */
export function ToggleButton({ children, icon, ...rest }: Props) {
  return (
    <AriaToggleButton {...rest} className={styles.toggle}>
      {icon && <Icon icon={icon} />}
      {children}
    </AriaToggleButton>
  );
}
