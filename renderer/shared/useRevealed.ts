import { type RefObject, useEffect } from 'react';

/** Brings something that has just opened into view as a whole, where it has room. */
export function useRevealed(element: RefObject<HTMLElement | null>): void {
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), [element]);
}
