import type { ReactNode } from 'react';
import styles from './PropertyList.module.css';

interface Props {
  items: readonly { id: string; label: string; value: ReactNode }[];
}

/** What is known about one thing: names at the start, values beside them. */
export function PropertyList({ items }: Props) {
  return (
    <div className={styles.container}>
      <dl className={styles.list}>
        {items.map((item) => (
          <div className={styles.property} key={item.id}>
            <dt className={styles.label}>{item.label}</dt>
            <dd className={styles.value}>
              <bdi>{item.value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
