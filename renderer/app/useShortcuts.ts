import { useEffect } from 'react';
import { runCommand, useOfferedCommands } from '../shared/commands';
import { isShortcut } from './shortcut';

/** What a field that belongs to no record does itself, letter by letter. */
const ofTyping = new Set(['edit.undo', 'edit.redo']);

const isSearching = (target: EventTarget | null) =>
  target instanceof Element && target.matches('[type="search"], [role="combobox"]');

/** Runs commands by their keys, wherever the focus is; a dialog over the window keeps its keys to itself. */
export function useShortcuts(): void {
  const commands = useOfferedCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      // The latest offer comes first: a screen's own keys go before the window's.
      const command = commands.findLast(
        ({ shortcut }) => shortcut !== undefined && isShortcut(event, shortcut),
      );
      if (!command || command.isEnabled === false) return;
      if (ofTyping.has(command.id) && isSearching(event.target)) return;
      event.preventDefault();
      runCommand(command.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
