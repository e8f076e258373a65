import { Link } from 'react-aria-components';
import styles from './SectionNav.module.css';

interface Props {
  /** Name of the navigation for screen readers. */
  label: string;
  items: readonly { id: string; label: string; href: string }[];
  /** Id of the section where one is. */
  current: string;
}

/** The sections of one page, below its tabs: quieter than they are, and links like them. */
export function SectionNav({ label, items, current }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {items.map(({ id, label: name, href }) => (
          <li key={id}>
            {/* The bold twin keeps the width when the weight changes. */}
            <Link
              aria-current={id === current ? 'page' : undefined}
              className={styles.link}
              data-text={name}
              href={href}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
