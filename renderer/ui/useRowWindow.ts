import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/** Pixels; the token `--row-scan`. */
export const rowHeight = 35;

/** Rows beyond the edge of sight, so that a quick turn of the wheel doesn't show paper. */
const margin = 5;

/** The window moves in steps of so many rows, so that most scroll events change nothing. */
const step = 2;

function onResize(notify: () => void) {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/**
 * Which of `count` rows have to be in the document for where `scroller` stands: from `first` up to, not including,
 * `last`. The window's height is taken for the scroller's: at most a few rows too many, and nothing to measure.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number) {
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  const [top, setTop] = useState(0);

  // Without rows there is no scroller: it comes and goes with them.
  const hasRows = count > 0;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !hasRows) return;
    const follow = () => setTop(Math.floor(element.scrollTop / rowHeight / step) * step);
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, hasRows]);

  const first = Math.max(0, Math.min(top, count) - margin);
  const last = Math.min(count, top + step + Math.ceil(height / rowHeight) + margin);
  return { first, last };
}
