import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n';
import { PageHeader } from '../ui/PageHeader';
import { SearchField } from '../ui/SearchField';
import styles from './DirectoryPage.module.css';
import { type DirectoryPart, DirectoryTabs } from './DirectoryTabs';

type Props = {
  part: DirectoryPart;
  /** What can be done here, beside the title. */
  actions: ReactNode;
  searchHint: string;
  /** The table of what `text` is looked for in. */
  children: (text: string) => ReactNode;
};

/** What was looked for stays while one opens a record and comes back. */
const sought: Record<DirectoryPart, string> = { people: '', organisations: '', places: '', duplicates: '' };

/** What is looked for in a part of the directory, '' for nothing. */
export const soughtIn = (part: DirectoryPart): string => sought[part];

/** A part of the directory: its tabs, a search and a table that fills the rest. Its React key changes with the part. */
export function DirectoryPage({ part, actions, searchHint, children }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState(sought[part]);

  function search(next: string) {
    sought[part] = next;
    setText(next);
  }

  return (
    <div className={styles.page}>
      <PageHeader actions={actions} title={t('app.places.people')} />
      <DirectoryTabs current={part} />
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('common.search')}
          onChange={search}
          placeholder={searchHint}
          value={text}
        />
      </div>
      <div className={styles.table}>{children(text)}</div>
    </div>
  );
}
