import { FileOutput, Import, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { runCommand, useCommands } from '../../shared/commands';
import { DirectoryPage } from '../../shared/DirectoryPage';
import { Button } from '../../ui/Button';
import { NewOrganisationDialog } from './NewOrganisationDialog';
import { OrganisationsTable } from './OrganisationsTable';
import { PeopleTable } from './PeopleTable';

/** The directory: everybody the office knows, and where they belong. */
export function PeopleScreen({ tab }: { tab: 'people' | 'organisations' }) {
  const { t } = useTexts();
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

  return (
    <>
      <DirectoryPage
        actions={
          <>
            {tab === 'people' && (
              <Button icon={Import} onPress={() => runCommand('people.import')}>
                {t('peopleImport.button')}
              </Button>
            )}
            {tab === 'people' && (
              <Button icon={FileOutput} onPress={() => runCommand('people.export')}>
                {t('people.saveAsFile')}
              </Button>
            )}
            {create}
          </>
        }
        key={tab}
        part={tab}
        searchHint={t(`people.searchHint.${tab}`)}
      >
        {(text) =>
          tab === 'people' ? (
            <PeopleTable create={create} text={text} />
          ) : (
            <OrganisationsTable create={create} text={text} />
          )
        }
      </DirectoryPage>
      <NewOrganisationDialog isOpen={isCreating} onOpenChange={setCreating} />
    </>
  );
}
