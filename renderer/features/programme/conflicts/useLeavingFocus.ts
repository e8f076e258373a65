import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Where the focus goes when an entry leaves a list: to the next one, and to the list itself where that has left, too.
 * @param entries what the list is drawn from
 */
export function useLeavingFocus(list: RefObject<HTMLElement | null>, entries: unknown) {
  const isLeaving = useRef(false);

  useLayoutEffect(() => {
    if (!isLeaving.current) return;
    isLeaving.current = false;
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [list, entries]);

  return useCallback(
    (entry: Element | null) => {
      const all = [...(list.current?.querySelectorAll('li') ?? [])];
      const at = all.findIndex((one) => one === entry);
      const next = all[at + 1] ?? all[at - 1];
      return () => {
        isLeaving.current = true;
        (next?.isConnected ? next : list.current)?.focus({ preventScroll: true });
      };
    },
    [list],
  );
}
