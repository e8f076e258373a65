import { Plus } from 'lucide-react';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { DirectoryPage } from '../../shared/DirectoryPage';
import { Button } from '../../ui/Button';
import { PlacesTable } from './PlacesTable';

/** The part of the directory that says where things take place. */
export function PlacesScreen() {
  const { t } = useTexts();
  const create = (
    <Button icon={Plus} onPress={() => runCommand('places.new')} variant="primary">
      {t('app.commands.newPlace')}
    </Button>
  );
  return (
    <DirectoryPage actions={create} part="places" searchHint={t('places.searchHint')}>
      {(text) => <PlacesTable create={create} text={text} />}
    </DirectoryPage>
  );
}
