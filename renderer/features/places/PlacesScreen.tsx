import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { DirectoryTabs } from '../../shared/DirectoryTabs';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import styles from './PlacesScreen.module.css';
import { PlacesTable } from './PlacesTable';

/** What was looked for stays while one opens a place and comes back. */
let sought = '';

/** The part of the directory that says where things take place. */
export function PlacesScreen() {
  const { t } = useTexts();
  const [text, setText] = useState(sought);
  const create = (
    <Button icon={Plus} onPress={() => runCommand('places.new')} variant="primary">
      {t('app.commands.newPlace')}
    </Button>
  );

  function search(next: string) {
    sought = next;
    setText(next);
  }

  return (
    <div className={styles.screen}>
      <PageHeader actions={create} title={t('app.places.people')} />
      <DirectoryTabs current="places" />
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('common.search')}
          onChange={search}
          placeholder={t('places.searchHint')}
          value={text}
        />
      </div>
      <div className={styles.table}>
        <PlacesTable create={create} text={text} />
      </div>
    </div>
  );
}
