import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './MetaItem.module.css';

interface Props {
  icon?: LucideIcon;
  children: ReactNode;
}

/** One fact of the line under a title: a sign and a few words. */
export function MetaItem({ icon, children }: Props) {
  return (
    <span className={styles.item}>
      {icon && <Icon icon={icon} />}
      <span>{children}</span>
    </span>
  );
}
