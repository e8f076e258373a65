import type { RefObject } from 'react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { type Arrow, edgeOf, movedByKey, resizedByKey, type Stop, stopAt } from './keyMoves';
import { useListener } from './useListener';
import type { ProgrammeActions } from './useProgrammeActions';

type Options = {
  root: RefObject<HTMLElement | null>;
  columns: readonly Stop[][];
  days: readonly string[];
  actions: ProgrammeActions;
  onGo: (stop: string) => void;
  onHelp: () => void;
};

const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** What the keys do while the focus is on an item or a day's head; Enter and Space are the buttons' own. */
export function useGridKeys({ root, columns, days, actions, onGo, onHelp }: Options): void {
  const moveByArrow = (item: ProgrammeItem, arrow: Arrow, isResizing: boolean) => {
    const time = isResizing ? resizedByKey(item.time, arrow) : movedByKey(item.time, arrow, days);
    actions.place(item, time, 'by-key');
  };

  useListener(root, 'keydown', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const id = focusedId(event.target);
    const stop = columns.flat().find((own) => own.id === id);
    if (!stop) return;
    const { key } = event;
    const does = () => {
      if (isArrow(key)) {
        if (!event.altKey && !event.shiftKey) return () => onGo(stopAt(columns, stop.id, key));
        const { item } = stop;
        return event.altKey && item ? () => moveByArrow(item, key, event.shiftKey) : undefined;
      }
      if (event.altKey) return undefined;
      if (key === 'Home' || key === 'End')
        return () => onGo(edgeOf(columns, stop.id, key === 'Home' ? 'first' : 'last'));
      if (key === '?') return onHelp;
      if (key === 'n' || key === 'N') return () => actions.createAfter(stop);
      if (!stop.item) return undefined;
      const { item } = stop;
      if (key === 'Delete') return () => actions.remove(item);
      if (key === 'u' || key === 'U') return () => actions.place(item, { kind: 'unscheduled' }, 'by-key');
      return undefined;
    };
    const action = does();
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
}

/** The stop that an element belongs to; the part of an item after midnight is none of its own. */
function focusedId(element: Element): string | undefined {
  const { stop, item } = element.closest<HTMLElement>('[data-stop], [data-item]')?.dataset ?? {};
  return stop ?? item;
}
