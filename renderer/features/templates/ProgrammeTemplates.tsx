import { LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { TemplateDialog } from './TemplateDialog';

/** Offers, anywhere in a mission, to begin its programme with a template. */
export function ProgrammeTemplates({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: 'programme.template',
      name: t('templates.command'),
      group: 'screen',
      icon: LayoutTemplate,
      run: () => setOpen(true),
    },
  ]);
  return isOpen ? <TemplateDialog mission={mission} onClose={() => setOpen(false)} /> : null;
}
