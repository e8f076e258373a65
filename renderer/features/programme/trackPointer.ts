/** How far, in pixels, a pressed pointer goes before it is a drag and no longer a click. */
const threshold = 4;
/** How near to the scroller's edge, in pixels, the pointer makes it scroll. */
const edge = 40;
/** The fastest that it then scrolls, in pixels a frame. */
const fastest = 14;

type Follow = {
  scroller: HTMLElement;
  onStart: () => void;
  /** The pointer is elsewhere, or what lies under it is. */
  onMove: (x: number, y: number) => void;
  onDrop: () => void;
  onCancel: () => void;
};

/**
 * Follows a pressed pointer until it is let go of: a short way is a click and nothing happens here; beyond, the pointer is
 * captured, the scroller scrolls when the pointer nears its edges, and Esc gives the drag up.
 */
export function trackPointer(root: HTMLElement, pressed: PointerEvent, follow: Follow): void {
  const { pointerId } = pressed;
  let x = pressed.clientX;
  let y = pressed.clientY;
  let phase: 'pressed' | 'dragging' | 'given-up' = 'pressed';
  let frame = 0;
  const ending = new AbortController();
  const { signal } = ending;

  const scroll = () => {
    const { left, right, top, bottom } = follow.scroller.getBoundingClientRect();
    const { scrollLeft, scrollTop } = follow.scroller;
    follow.scroller.scrollBy(pull(x, left, right), pull(y, top, bottom));
    if (follow.scroller.scrollLeft !== scrollLeft || follow.scroller.scrollTop !== scrollTop)
      follow.onMove(x, y);
    frame = requestAnimationFrame(scroll);
  };
  const begin = () => {
    phase = 'dragging';
    root.setPointerCapture(pointerId);
    frame = requestAnimationFrame(scroll);
    follow.onStart();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    if (root.hasPointerCapture(pointerId)) root.releasePointerCapture(pointerId);
  };
  const giveUp = () => {
    if (phase !== 'dragging') return;
    phase = 'given-up';
    stop();
    follow.onCancel();
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pointerId) return;
      x = event.clientX;
      y = event.clientY;
      if (phase === 'pressed' && Math.hypot(x - pressed.clientX, y - pressed.clientY) >= threshold) begin();
      if (phase === 'dragging') follow.onMove(x, y);
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== pointerId) return;
      ending.abort();
      if (phase !== 'pressed') swallowClick();
      if (phase !== 'dragging') return;
      stop();
      follow.onDrop();
    },
    { signal },
  );
  window.addEventListener(
    'pointercancel',
    () => {
      ending.abort();
      giveUp();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || phase !== 'dragging') return;
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    },
    { signal, capture: true },
  );
}

/** The click that the browser makes of a drag's end is none. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

/** How fast to scroll, given where the pointer is between two edges: gently near an edge, at full speed beyond it. */
function pull(at: number, from: number, to: number): number {
  const depth = Math.max(0, from + edge - at, at - (to - edge));
  const speed = fastest * Math.min(1, depth / edge) ** 2;
  return at < from + edge ? -speed : speed;
}
