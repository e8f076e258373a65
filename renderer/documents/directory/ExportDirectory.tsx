import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { ExportDialog } from './ExportDialog';

/** Offers, anywhere in the directory, to save its people as a file. */
export function ExportDirectory() {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'people.export',
      name: t('directoryExport.command'),
      group: 'screen',
      icon: FileOutput,
      run: () => setOpen(true),
    },
  ]);
  return isOpen ? <ExportDialog onClose={() => setOpen(false)} /> : null;
}
