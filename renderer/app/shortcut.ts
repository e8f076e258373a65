/** Shortcuts are written once (`Mod+Shift+N`) and read by the key handler, the native menu and the palette. */

const isMac = navigator.platform.startsWith('Mac');

const keyNames: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
};

/** Whether a key event is a shortcut. */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return (
    mod === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift') &&
    (isMac || !event.metaKey) &&
    event.key.toLowerCase() === key.toLowerCase()
  );
}

/** As people read it: "Ctrl Shift N". */
export const shortcutWords = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((part) => keyNames[part] ?? part)
    .join(' ');

/** As Electron's menu wants it: `CommandOrControl+Shift+N`. */
export const accelerator = (shortcut: string): string =>
  shortcut.replace('Mod', 'CommandOrControl').replace(/Arrow(\w+)/, '$1');
