import { useSyncExternalStore } from 'react';
import type { ItemTime } from '../../../db/domain/programme';

/** What is being dragged: where it would land, and its title ('' for something new). */
export type Drag = { title: string; time: ItemTime };

/**
 * The drag that is going on. It lies outside React's state so that a moving pointer draws the dragged block anew and
 * nothing else.
 */
export type DragStore = {
  get: () => Drag | null;
  set: (drag: Drag | null) => void;
  subscribe: (listener: () => void) => () => void;
};

export function createDragStore(): DragStore {
  let current: Drag | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (drag) => {
      if (drag && current && sameTime(drag.time, current.time)) return;
      current = drag;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useDragged = (store: DragStore): Drag | null => useSyncExternalStore(store.subscribe, store.get);

/** Whether what is dragged would land on a day's head, or (null) in the tray. */
export const useIsOver = (store: DragStore, day: string | null): boolean =>
  useSyncExternalStore(store.subscribe, () => {
    const time = store.get()?.time;
    return day === null ? time?.kind === 'unscheduled' : time?.kind === 'day' && time.day === day;
  });

const sameTime = (a: ItemTime, b: ItemTime): boolean => JSON.stringify(a) === JSON.stringify(b);
