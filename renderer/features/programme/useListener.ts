import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Hears what happens anywhere in an element, on behalf of the buttons in it; the element itself is none. */
export function useListener<Type extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): void {
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const ending = new AbortController();
    element.current?.addEventListener(type, (event) => latest.current(event), { signal: ending.signal });
    return () => ending.abort();
  }, [element, type]);
}
