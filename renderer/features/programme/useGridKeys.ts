import type { RefObject } from 'react';
import { type Arrow, edgeOf, type Stop, stopAt } from './keyMoves';
import { isKey, isWithMod } from './keys';
import { useListener } from './useListener';
import type { GridCommand } from './useProgrammeCommands';
import type { Selection } from './useSelection';

type Options = {
  root: RefObject<HTMLElement | null>;
  columns: readonly Stop[][];
  commands: readonly GridCommand[];
  selection: Selection;
  onGo: (stop: string) => void;
  /** The focus came to a stop by another way: Tab, a press. */
  onFocus: (stop: string) => void;
  /** Esc. Returns whether there was something to give up. */
  onGiveUp: () => boolean;
};

const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/**
 * What the keys do while the focus is on an item or a day's head; Enter and Space are the buttons' own. Arrows go, with
 * Shift they select, with Ctrl they leave what is selected; all else are the commands' keys.
 */
export function useGridKeys(options: Options): void {
  const { root, columns, commands, selection, onGo, onFocus, onGiveUp } = options;
  const go = (event: KeyboardEvent, from: string, to: string) => {
    if (event.shiftKey) selection.extend(from, to);
    else if (!isWithMod(event)) selection.clear(to);
    onGo(to);
  };
  const actionOf = (event: KeyboardEvent, { id, item }: Stop): (() => void) | undefined => {
    const { key } = event;
    if (!event.altKey && isArrow(key)) return () => go(event, id, stopAt(columns, id, key));
    if (!event.altKey && (key === 'Home' || key === 'End'))
      return () => go(event, id, edgeOf(columns, id, key === 'Home' ? 'first' : 'last'));
    if (key === ' ' && isWithMod(event) && item) return () => selection.toggle(id);
    return commands.find((command) => command.key !== undefined && isKey(event, command.key))?.run;
  };

  useListener(root, 'keydown', (event) => {
    if (!(event.target instanceof Element)) return;
    const id = focusedId(event.target);
    const stop = columns.flat().find((own) => own.id === id);
    if (!stop) return;
    const action = actionOf(event, stop);
    if (!action && !(event.key === 'Escape' && onGiveUp())) return;
    event.preventDefault();
    event.stopPropagation();
    action?.();
  });

  useListener(root, 'focusin', ({ target }) => {
    const id = target instanceof Element ? focusedId(target) : undefined;
    if (id !== undefined) onFocus(id);
  });
}

/** The stop that an element belongs to; the part of an item after midnight is none of its own. */
function focusedId(element: Element): string | undefined {
  const { stop, item } = element.closest<HTMLElement>('[data-stop], [data-item]')?.dataset ?? {};
  return stop ?? item;
}
