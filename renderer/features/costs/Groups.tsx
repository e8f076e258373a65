import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { capitalised } from '../../shared/format';
import { List } from '../../ui/List';
import styles from './Costs.module.css';

/** What one administration has, or (null) what names none. */
export type Group = {
  administrationId: string | null;
  name: string;
  /** What is known of it. */
  sum: string;
  isUnknown: boolean;
  /** `ListRow`s; empty where nothing was entered. */
  rows: readonly ReactNode[];
};

/** Entries under the administration whose they are; where nobody takes part, without a heading. */
export function Groups({ groups }: { groups: readonly Group[] }) {
  const { language } = useTexts();
  const [first] = groups;
  const isAlone = groups.length === 1 && first?.administrationId === null;
  return (
    <div className={styles.groups}>
      {groups.map(({ administrationId, name, sum, isUnknown, rows }) => (
        <div key={administrationId ?? 'none'}>
          {!isAlone && (
            <div className={styles.groupHead}>
              <h3 className={styles.groupName}>
                <bdi>{capitalised(name, language)}</bdi>
              </h3>
              <span className={styles.groupSum} data-unknown={isUnknown}>
                {sum}
              </span>
            </div>
          )}
          {rows.length > 0 && <List label={name}>{rows}</List>}
        </div>
      ))}
    </div>
  );
}
