import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { ImportDialog } from './ImportDialog';

/** Offers, anywhere in a mission, to take a calendar file into its programme. */
export function CalendarImport({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'programme.import',
      name: t('calendarImport.command'),
      group: 'screen',
      icon: CalendarPlus,
      run: () => setOpen(true),
    },
  ]);
  return isOpen ? <ImportDialog mission={mission} onClose={() => setOpen(false)} /> : null;
}
