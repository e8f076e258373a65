import { useLayoutEffect, useRef, useState } from 'react';

/** Puts the focus on a stop once it is drawn where it belongs, and brings it into sight; first on `focus`. */
export function useFocusLater(root: { current: HTMLElement | null }, focus: string | null) {
  const wanted = useRef<string>(null);
  const [, draw] = useState(0);
  useLayoutEffect(() => {
    wanted.current = focus;
  }, [focus]);
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    const stop = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
    if (!stop) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (id: string) => {
    wanted.current = id;
    draw((count) => count + 1);
  };
}
