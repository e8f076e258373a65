import { Stamp } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { ReleaseDialog } from './ReleaseDialog';

/** Offers, anywhere in a mission, to release its programme as it is. */
export function ReleaseVersion({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'programme.release',
      name: t('versions.release.command'),
      group: 'screen',
      icon: Stamp,
      run: () => setOpen(true),
    },
  ]);
  return isOpen ? <ReleaseDialog mission={mission} onClose={() => setOpen(false)} /> : null;
}
