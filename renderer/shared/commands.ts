import type { LucideIcon } from 'lucide-react';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

/** Where a command stands in the native menu. `screen` is what the view on the screen can do. */
export const commandGroups = ['file', 'edit', 'view', 'go', 'screen'] as const;
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

let groups: readonly (readonly Command[])[] = [];
let all: readonly Command[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly (readonly Command[])[]): void {
  groups = next;
  all = next.flat();
  for (const listener of listeners) listener();
}

function withdraw(place: object): void {
  publish(groups.filter((group) => group !== place));
}

/** Offers commands for as long as the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const runNow = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  // What a command does is looked up when it is run; the offer is renewed only when its looks change.
  const looks = JSON.stringify(commands.map((command) => ({ ...command, icon: undefined })));
  const [icons] = useState(() => new Map(commands.map(({ id, icon }) => [id, icon])));
  useEffect(() => {
    const offer = (JSON.parse(looks) as Command[]).map((command) => ({
      ...command,
      icon: icons.get(command.id),
      run: () => runNow(command.id),
    }));
    publish([...groups, offer]);
    return () => withdraw(offer);
  }, [looks, icons]);
}

/** Every command that is offered now, in the order in which they were. */
export function useOfferedCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => all);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs a command by its id, as the native menu does. Does nothing for one that isn't offered or can't be done now. */
export function runCommand(id: string): void {
  const command = all.findLast((offered) => offered.id === id);
  if (command && command.isEnabled !== false) command.run();
}
