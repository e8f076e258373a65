import { Archive, Languages, Moon, Sun, SunMoon } from 'lucide-react';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { useCommands } from '../shared/commands';
import { saveAll } from '../shared/drafts';
import { useRun } from '../shared/useRun';
import { usePreferences } from './preferences';

/** What can be done whether or not an office is open: language, appearance, which database. */
export function useSystemCommands(workspace: WorkspaceState): void {
  const { t } = useTexts();
  const run = useRun();
  const { preferences, prefer } = usePreferences();
  const { language, theme } = preferences;
  const isOpen = workspace.status === 'open';
  useCommands([
    {
      id: 'view.danish',
      name: t('app.commands.danish'),
      group: 'view',
      icon: Languages,
      isChecked: language === 'da',
      run: () => prefer({ language: 'da' }),
    },
    {
      id: 'view.english',
      name: t('app.commands.english'),
      group: 'view',
      icon: Languages,
      isChecked: language === 'en',
      run: () => prefer({ language: 'en' }),
    },
    {
      id: 'view.light',
      name: t('app.commands.light'),
      group: 'view',
      icon: Sun,
      isChecked: theme === 'light',
      run: () => prefer({ theme: 'light' }),
    },
    {
      id: 'view.dark',
      name: t('app.commands.dark'),
      group: 'view',
      icon: Moon,
      isChecked: theme === 'dark',
      run: () => prefer({ theme: 'dark' }),
    },
    {
      id: 'view.system',
      name: t('app.commands.system'),
      group: 'view',
      icon: SunMoon,
      isChecked: theme === 'system',
      run: () => prefer({ theme: 'system' }),
    },
    {
      id: 'file.close-workspace',
      name: t('app.commands.closeWorkspace'),
      group: 'file',
      icon: Archive,
      isEnabled: isOpen,
      run: () => void saveAll().then(() => run(api().workspace.close())),
    },
  ]);
}
