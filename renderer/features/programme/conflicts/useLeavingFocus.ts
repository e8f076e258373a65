import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Where the focus goes when an entry leaves a list: to the next one, and to the list itself where that has left, too.
 * @param entries what the list is drawn from
 */
export function useLeavingFocus(list: RefObject<HTMLElement | null>, entries: unknown) {
  const isLeaving = useRef(false);
  const drawn = useRef(entries);

  useLayoutEffect(() => {
    if (drawn.current === entries) return;
    drawn.current = entries;
    const isLost = isLeaving.current && document.activeElement === document.body;
    isLeaving.current = false;
    if (isLost) list.current?.focus({ preventScroll: true });
  });

  return (entry: Element | null) => {
    const all = [...(list.current?.querySelectorAll('li') ?? [])];
    const at = all.findIndex((one) => one === entry);
    const next = all[at + 1] ?? all[at - 1];
    return () => {
      isLeaving.current = true;
      (next?.isConnected ? next : list.current)?.focus({ preventScroll: true });
    };
  };
}
