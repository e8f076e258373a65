import type { LucideIcon } from 'lucide-react';
import { Icon } from './Icon';
import styles from './Pill.module.css';

interface Props {
  /** The state in one or two words; the colour only underlines it. */
  children: string;
  tone?: 'neutral' | 'good' | 'warn' | 'stop' | 'accent';
  icon?: LucideIcon;
}

export function Pill({ children, tone = 'neutral', icon }: Props) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {icon && <Icon icon={icon} size={12} />}
      {children}
    </span>
  );
}
