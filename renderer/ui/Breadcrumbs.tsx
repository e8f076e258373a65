import { ChevronRight } from 'lucide-react';
import { Link } from 'react-aria-components';
import styles from './Breadcrumbs.module.css';
import { Icon } from './Icon';

export interface Crumb {
  id: string;
  label: string;
  href?: string;
  onPress?: () => void;
}

interface Props {
  /** Name of the navigation for screen readers. */
  label: string;
  /** The way here from the top, without the page itself: its title stands below. */
  items: readonly Crumb[];
}

/** Every crumb leads up; react-aria's own Breadcrumbs would disable the last one as the current page. */
export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li className={styles.item} key={item.id}>
            {index > 0 && <Icon icon={ChevronRight} isDirectional size={14} />}
            <Link className={styles.link} href={item.href} onPress={item.onPress}>
              <bdi>{item.label}</bdi>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
