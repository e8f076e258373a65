import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Where a command stands in the native menu. `screen` is what the view on the screen can do. */
export const commandGroups = ['file', 'edit', 'view', 'go', 'screen', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something that one can do: the native menu, the shortcuts, the palette and buttons are drawn from the same object.
 * A shortcut is written `Mod+K` (Ctrl, ⌘ on a Mac), `Mod+Shift+N`, `Alt+ArrowLeft`.
 */
export type Command = {
  id: string;
  name: string;
  group: CommandGroup;
  shortcut?: string;
  icon?: LucideIcon;
  /** Whether it can be done now; left out, it always can. */
  isEnabled?: boolean;
  /** For a command that switches something on: whether it is on. */
  isChecked?: boolean;
  run: () => void;
};

let registered: readonly (readonly Command[])[] = [];
let all: readonly Command[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly (readonly Command[])[]): void {
  registered = next;
  all = next.flat();
  for (const listener of listeners) listener();
}

/** Offers commands for as long as the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const shape = JSON.stringify(commands.map(({ run, icon, ...rest }) => rest));
  useEffect(() => {
    const own = (JSON.parse(shape) as Command[]).map((command, index) => ({
      ...command,
      icon: latest.current[index]?.icon,
      run: () => latest.current.find(({ id }) => id === command.id)?.run(),
    }));
    publish([...registered, own]);
    return () => publish(registered.filter((group) => group !== own));
  }, [shape]);
}

/** Every command that is offered now, in the order in which they were. */
export function useOfferedCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}

const offered = (id: string) => all.find((command) => command.id === id);

/** Runs a command by its id, as the native menu does. Does nothing for one that isn't offered or can't be done now. */
export function runCommand(id: string): void {
  const command = offered(id);
  if (command && command.isEnabled !== false) command.run();
}
