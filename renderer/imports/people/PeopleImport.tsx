import { Import } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';

/** Loaded when first asked for: the start carries no import. */
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }));

/** Offers, wherever one is in an open office, to take people from a file into the directory. */
export function PeopleImport() {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'people.import',
      name: t('peopleImport.command'),
      group: 'file',
      icon: Import,
      run: () => setOpen(true),
    },
  ]);
  return isOpen ? (
    <Suspense>
      <ImportDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
