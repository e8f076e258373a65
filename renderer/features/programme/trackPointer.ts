/** How far, in pixels, a pressed pointer goes before it is a drag and no longer a click. */
const threshold = 4;
/** How long, in milliseconds, a finger or a pen rests before it drags; before that it scrolls. */
const longPress = 400;
/** How near to the scroller's edge, in pixels, the pointer makes it scroll. */
const edge = 40;
/** The fastest that it then scrolls, in pixels a frame. */
const fastest = 14;

type Follow = {
  /** What captures the pointer while it drags: its cursor is the pointer's. */
  holder: HTMLElement;
  scroller: HTMLElement;
  onStart: () => void;
  /** The pointer is elsewhere, or what lies under it is, or Ctrl (⌘) was pressed or let go of. */
  onMove: (x: number, y: number, isWithCtrl: boolean) => void;
  /** Whether the pointer is where the scroller is to stay as it is, however near its edges. */
  isAside: (x: number, y: number) => boolean;
  onDrop: () => void;
  onCancel: () => void;
};

/**
 * Follows a pressed pointer until it is let go of: a short way is a click and nothing happens here; beyond, the pointer is
 * captured, the scroller scrolls when the pointer nears its edges, and Esc gives the drag up. A finger or a pen drags
 * after a long press.
 */
export function trackPointer(root: HTMLElement, pressed: PointerEvent, follow: Follow): void {
  const { pointerId } = pressed;
  const isMouse = pressed.pointerType !== 'touch' && pressed.pointerType !== 'pen';
  let x = pressed.clientX;
  let y = pressed.clientY;
  let isWithCtrl = pressed.ctrlKey || pressed.metaKey;
  let phase: 'pressed' | 'dragging' | 'given-up' = 'pressed';
  /** Where the scroller is, asked for before a move changes anything: nothing has to be laid out for the answer. */
  let area = follow.scroller.getBoundingClientRect();
  let frame = 0;
  const ending = new AbortController();
  const { signal } = ending;

  const moved = () => follow.onMove(x, y, isWithCtrl);
  /** Frames are asked for while there is something to scroll: others cost as much as those that show something. */
  const scroll = () => {
    frame = 0;
    if (follow.isAside(x, y)) return;
    const { scroller } = follow;
    const { scrollLeft, scrollTop } = scroller;
    scroller.scrollBy(pull(x, area.left, area.right), pull(y, area.top, area.bottom));
    if (scroller.scrollLeft === scrollLeft && scroller.scrollTop === scrollTop) return;
    moved();
    frame = requestAnimationFrame(scroll);
  };
  const scrollNearEdge = () => {
    const isNear = pull(x, area.left, area.right) !== 0 || pull(y, area.top, area.bottom) !== 0;
    if (isNear && frame === 0 && !follow.isAside(x, y)) frame = requestAnimationFrame(scroll);
  };
  const begin = () => {
    phase = 'dragging';
    follow.holder.setPointerCapture(pointerId);
    follow.onStart();
  };
  const resting = isMouse ? undefined : window.setTimeout(begin, longPress);
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (follow.holder.hasPointerCapture(pointerId)) follow.holder.releasePointerCapture(pointerId);
  };
  const leave = () => {
    window.clearTimeout(resting);
    ending.abort();
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
      isWithCtrl = event.ctrlKey || event.metaKey;
      const isFar = Math.hypot(x - pressed.clientX, y - pressed.clientY) >= threshold;
      if (phase === 'pressed' && isFar) {
        if (!isMouse) return leave();
        begin();
      }
      if (phase !== 'dragging') return;
      area = follow.scroller.getBoundingClientRect();
      moved();
      scrollNearEdge();
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== pointerId) return;
      leave();
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
      leave();
      giveUp();
    },
    { signal },
  );
  const onKey = (event: KeyboardEvent) => {
    if (phase !== 'dragging') return;
    if (event.type === 'keydown' && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    } else if (event.key === 'Control' || event.key === 'Meta') {
      isWithCtrl = event.type === 'keydown';
      moved();
    }
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('keyup', onKey, { signal, capture: true });
  if (isMouse) return;
  // A finger that drags neither scrolls nor asks for a menu.
  const hold = (event: Event) => phase === 'dragging' && event.preventDefault();
  root.addEventListener('touchmove', hold, { signal, passive: false });
  root.addEventListener('contextmenu', hold, { signal });
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
