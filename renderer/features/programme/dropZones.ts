import type { Spot } from './dragging';

/** What an item can be dropped on besides the hours, and the corner that lies over the days' heads: upper before lower. */
const kinds = ['tray', 'corner', 'day', 'strip'];

export const dropZonesIn = (root: HTMLElement): HTMLElement[] =>
  kinds.flatMap((kind) => [...root.querySelectorAll<HTMLElement>(`[data-drop="${kind}"]`)]);

/**
 * The day or the tray under a point, if it is over one. The boxes are asked for and nothing else: the browser's own search
 * for what lies under a point goes through every block of the grid, which takes a good part of a frame.
 */
export function dropZoneAt(
  zones: readonly HTMLElement[],
  scroller: HTMLElement,
  x: number,
  y: number,
): Spot | null {
  const isUnder = (element: HTMLElement) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return x >= left && x < right && y >= top && y < bottom;
  };
  const isSeen = (zone: HTMLElement) => !scroller.contains(zone) || isUnder(scroller);
  const zone = zones.find((own) => isUnder(own) && isSeen(own));
  const { drop, day = '' } = zone?.dataset ?? {};
  if (drop === 'tray') return { kind: 'tray' };
  return drop === 'strip' || drop === 'day' ? { kind: drop, day } : null;
}
