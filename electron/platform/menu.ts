import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuDescription } from '../contract/shell';

type Entry = MenuDescription[number]['entries'][number];

/**
 * Draws the native menu from the window's description of its commands.
 * @param choose is called with the id of the chosen command
 */
export function drawMenu(description: MenuDescription, choose: (id: string) => void): void {
  const toItem = (entry: Entry): MenuItemConstructorOptions => {
    if (entry.type === 'separator') return { type: 'separator' };
    if (entry.type === 'role') return { role: entry.role, label: entry.label };
    const { id, label, accelerator, enabled, checked } = entry;
    return {
      id,
      label,
      accelerator,
      enabled,
      // The window hears its own keys first and decides by what has the focus; the menu only shows them.
      registerAccelerator: false,
      ...(checked === undefined ? {} : { type: 'checkbox', checked }),
      click: () => choose(id),
    };
  };
  const own = description.map(({ label, entries }) => ({ label, submenu: entries.map(toItem) }));
  // On a Mac the first menu is the app's, whatever stands in it.
  const template: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }, ...own] : own;
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
