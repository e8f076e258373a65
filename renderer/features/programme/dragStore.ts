import { useSyncExternalStore } from 'react';
import type { ItemTime } from '../../../db/domain/programme';

/** One of what is being dragged: where it would land; without a title it is something new. */
export type DraggedPart = { id: string; title: string; time: ItemTime };

/** What is being dragged: the time of the one the pointer holds, and of all. */
export type Drag = { time: ItemTime; isCopy: boolean; parts: readonly DraggedPart[] };

/**
 * The drag that is going on. It lies outside React's state so that a moving pointer draws the dragged blocks anew and
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

/** Whether what is dragged would be copied and not moved. */
export const useIsCopying = (store: DragStore): boolean =>
  useSyncExternalStore(store.subscribe, () => store.get()?.isCopy === true);

/** Whether what is dragged would land on a day's head, or (null) in the tray. */
export const useIsOver = (store: DragStore, day: string | null): boolean =>
  useSyncExternalStore(store.subscribe, () => {
    const time = store.get()?.time;
    return day === null ? time?.kind === 'unscheduled' : time?.kind === 'day' && time.day === day;
  });
