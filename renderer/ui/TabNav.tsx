import { Link } from 'react-aria-components';
import styles from './TabNav.module.css';

export interface TabNavItem {
  id: string;
  label: string;
  /** How many are behind it; shown when given, 0 included. */
  count?: number;
  href?: string;
  onPress?: () => void;
}

interface Props {
  /** Name of the navigation for screen readers. */
  label: string;
  items: readonly TabNavItem[];
  /** Id of the place where one is. */
  current: string;
}

/** The pages of one thing, side by side. Links, not tabs: each is a place of its own with its own back step. */
export function TabNav({ label, items, current }: Props) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Link
              aria-current={item.id === current ? 'page' : undefined}
              className={styles.link}
              href={item.href}
              onPress={item.onPress}
            >
              {/* The bold twin keeps the width when the weight changes. */}
              <span className={styles.label} data-text={item.label}>
                {item.label}
              </span>
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
