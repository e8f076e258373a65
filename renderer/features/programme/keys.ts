/** Keys of the grid, written `Mod C`, `Shift Alt ArrowDown`, `+`: Mod is Ctrl, or ⌘ on a Mac. */

const isMac = navigator.platform.startsWith('Mac');

const names: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Mod: isMac ? '⌘' : 'Ctrl',
};

/** Whether Ctrl, or ⌘ on a Mac, is held. */
export const isWithMod = ({ ctrlKey, metaKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>): boolean =>
  isMac ? metaKey : ctrlKey;

/** Whether a key event is that key. A sign is that sign, whether or not the keyboard wants Shift for it. */
export function isKey(event: KeyboardEvent, key: string): boolean {
  const parts = key.split(' ');
  const own = parts.at(-1) ?? '';
  const isSign = own.length === 1 && own.toLowerCase() === own.toUpperCase();
  return (
    isWithMod(event) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift')) &&
    event.key.toLowerCase() === own.toLowerCase()
  );
}

/** As people read it: "Ctrl C", "Alt ↓". */
export const keyWords = (key: string): string =>
  key
    .split(' ')
    .map((part) => names[part] ?? part)
    .join(' ');
