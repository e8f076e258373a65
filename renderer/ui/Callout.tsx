import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Callout.module.css';
import { Icon } from './Icon';

const icons = { info: Info, warn: TriangleAlert, stop: CircleAlert };

interface Props {
  tone?: 'info' | 'warn' | 'stop';
  title: string;
  /** Another sign than the tone's own. */
  icon?: LucideIcon;
  /** What to know, in sentences. */
  children?: ReactNode;
  /** How to mend it: a `Button` or `LinkButton`. */
  action?: ReactNode;
  /** Read out when it appears: for something that has just gone wrong. */
  isAnnounced?: boolean;
}

export function Callout({ tone = 'info', title, icon, children, action, isAnnounced }: Props) {
  return (
    <div className={styles.callout} data-tone={tone} role={isAnnounced ? 'alert' : undefined}>
      <span className={styles.icon}>
        <Icon icon={icon ?? icons[tone]} />
      </span>
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children && <div>{children}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
