import { type PointerEvent as ReactPointerEvent, type RefObject, useState } from 'react';

/** How far, in pixels, a pressed pointer goes before it is a drag. */
const threshold = 4;

/**
 * Drags a row of a list by its grip to another place. A line shows where it will stand (`data-drop`); Esc gives it up. The
 * rows are the list's children with a `data-id`.
 * @param onDrop told the row and its new place, from 1
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, onDrop: (id: string, place: number) => void) {
  const [drag, setDrag] = useState<{ id: string; place: number } | null>(null);

  function press(id: string, event: ReactPointerEvent) {
    if (event.button !== 0) return;
    const startY = event.clientY;
    const ending = new AbortController();
    const { signal } = ending;
    let place: number | null = null;
    const stop = () => {
      ending.abort();
      setDrag(null);
    };
    window.addEventListener(
      'pointermove',
      ({ clientY }) => {
        if (place === null && Math.abs(clientY - startY) < threshold) return;
        place = placeAt(list.current, id, clientY);
        setDrag({ id, place });
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        stop();
        if (place !== null) onDrop(id, place);
      },
      { signal },
    );
    window.addEventListener('pointercancel', stop, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal, capture: true });
  }

  return {
    draggedId: drag?.id ?? null,
    gripOf: (id: string) => ({ onPointerDown: (event: ReactPointerEvent) => press(id, event) }),
    /** Where the line stands at a row: before it, or after the last. */
    markOf: (id: string, index: number, count: number): 'before' | 'after' | undefined => {
      if (!drag) return undefined;
      const own = rowsOf(list.current).findIndex((row) => row.dataset.id === drag.id);
      // The place counts the others alone; behind the dragged row they stand one further down.
      const at = drag.place - 1 + (own !== -1 && drag.place - 1 >= own ? 1 : 0);
      if (id === drag.id) return undefined;
      if (index === at) return 'before';
      return index === count - 1 && at >= count ? 'after' : undefined;
    },
  };
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] =>
  list ? [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement) : [];

/** The place, from 1, of a row that is let go of at a height of the window. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const above = rowsOf(list).filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset.id !== id && top + height / 2 < y;
  });
  return above.length + 1;
}
