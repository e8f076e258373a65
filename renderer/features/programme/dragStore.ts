import { useSyncExternalStore } from 'react';
import type { ItemTime } from '../../../db/domain/programme';

/** One of what is being dragged: where it would land; without a title it is something new. */
export type DraggedPart = { id: string; title: string; time: ItemTime };

/** What is being dragged: the time of the one the pointer holds, and of all; of the items among them the ids. */
export type Drag = {
  time: ItemTime;
  isCopy: boolean;
  parts: readonly DraggedPart[];
  ids: ReadonlySet<string>;
};

/**
 * The drag that is going on. It lies outside React's state so that neither its start nor a moving pointer draws anything
 * anew but what is dragged.
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

/** Whether an item is being dragged away from where it is: one that would be copied stays. */
export const useIsDragged = (store: DragStore, id: string): boolean =>
  useSyncExternalStore(store.subscribe, () => {
    const drag = store.get();
    return drag !== null && !drag.isCopy && drag.ids.has(id);
  });

/** Whether what is dragged would land on a day's head, or (null) in the tray. */
export const useIsOver = (store: DragStore, day: string | null): boolean =>
  useSyncExternalStore(store.subscribe, () => {
    const time = store.get()?.time;
    return day === null ? time?.kind === 'unscheduled' : time?.kind === 'day' && time.day === day;
  });
