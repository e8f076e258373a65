import { PencilLine } from 'lucide-react';
import type { Translate } from '../../i18n';
import type { Command } from '../../shared/commands';

/** Goes to the line that one writes down on during a workshop. */
export const captureCommand = (t: Translate): Omit<Command, 'run'> => ({
  id: 'workshop.capture',
  name: t('capture.command'),
  group: 'screen',
  shortcut: 'Mod+Shift+L',
  icon: PencilLine,
});
