import { useEffect } from 'react';
import type { MenuDescription } from '../../electron/contract/shell';
import type { Translate } from '../i18n';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { type Command, type CommandGroup, commandGroups, useOfferedCommands } from '../shared/commands';
import { accelerator } from './shortcut';

type Entry = MenuDescription[number]['entries'][number];

/** Draws the native menu anew whenever the offered commands, their names or the language change. */
export function useNativeMenu(): void {
  const { t } = useTexts();
  const commands = useOfferedCommands();
  const description = JSON.stringify(describe(commands, t));
  useEffect(() => {
    void api().shell.setMenu(JSON.parse(description) as MenuDescription);
  }, [description]);
}

/** What the system itself knows how to do, after the window's own commands. */
function rolesOf(group: CommandGroup, t: Translate): Entry[] {
  const role = (name: Extract<Entry, { type: 'role' }>['role'], label: string): Entry => ({
    type: 'role',
    role: name,
    label,
  });
  const separator: Entry = { type: 'separator' };
  switch (group) {
    case 'file':
      return [separator, role('close', t('app.commands.close')), role('quit', t('app.commands.quit'))];
    case 'edit':
      return [
        separator,
        role('cut', t('app.commands.cut')),
        role('copy', t('app.commands.copy')),
        role('paste', t('app.commands.paste')),
        role('selectAll', t('app.commands.selectAll')),
      ];
    case 'view':
      return [
        separator,
        role('zoomIn', t('app.commands.zoomIn')),
        role('zoomOut', t('app.commands.zoomOut')),
        role('resetZoom', t('app.commands.resetZoom')),
        role('togglefullscreen', t('app.commands.fullScreen')),
      ];
    default:
      return [];
  }
}

/** @returns the menu as main draws it; a group without entries is left out */
export function describe(commands: readonly Command[], t: Translate): MenuDescription {
  return commandGroups.flatMap((group) => {
    const own = commands
      .filter((command) => command.group === group)
      .map(
        ({ id, name, shortcut, isEnabled, isChecked }): Entry => ({
          type: 'command',
          id,
          label: name,
          accelerator: shortcut && accelerator(shortcut),
          enabled: isEnabled !== false,
          checked: isChecked,
        }),
      );
    const entries = [...own, ...rolesOf(group, t)];
    return entries.length > 0 ? [{ label: t(`app.menu.${group}`), entries }] : [];
  });
}
