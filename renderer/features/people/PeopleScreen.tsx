import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { runCommand, useCommands } from '../../shared/commands';
import { DirectoryTabs } from '../../shared/DirectoryTabs';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { NewOrganisationDialog } from './NewOrganisationDialog';
import { OrganisationsTable } from './OrganisationsTable';
import styles from './PeopleScreen.module.css';
import { PeopleTable } from './PeopleTable';

type Tab = 'people' | 'organisations';

/** What was looked for stays while one opens a record and comes back. */
const sought: Record<Tab, string> = { people: '', organisations: '' };

/** The directory: everybody the office knows, and where they belong. */
export function PeopleScreen({ tab }: { tab: Tab }) {
  const { t } = useTexts();
  const [text, setText] = useState(sought[tab]);
  const [isCreating, setCreating] = useState(false);
  useCommands([
    {
      id: 'organisations.new',
      name: t('people.newOrganisation'),
      group: 'screen',
      icon: Plus,
      run: () => setCreating(true),
    },
  ]);
  const create = (
    <Button
      icon={Plus}
      onPress={() => (tab === 'people' ? runCommand('people.new') : setCreating(true))}
      variant="primary"
    >
      {tab === 'people' ? t('app.commands.newPerson') : t('people.newOrganisation')}
    </Button>
  );

  function search(next: string) {
    sought[tab] = next;
    setText(next);
  }

  return (
    <div className={styles.screen}>
      <PageHeader actions={create} title={t('app.places.people')} />
      <DirectoryTabs current={tab} />
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('common.search')}
          onChange={search}
          placeholder={t(`people.searchHint.${tab}`)}
          value={text}
        />
      </div>
      <div className={styles.table}>
        {tab === 'people' ? (
          <PeopleTable create={create} text={text} />
        ) : (
          <OrganisationsTable create={create} text={text} />
        )}
      </div>
      <NewOrganisationDialog isOpen={isCreating} onOpenChange={setCreating} />
    </div>
  );
}
