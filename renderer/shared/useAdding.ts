import { useEffect, useRef, useState } from 'react';

/** A form that opens under a button or in its place; when it closes, the button has the focus again. `opener` are the button's props. */
export function useAdding(isOpenAtFirst = false) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(isOpenAtFirst);
  const hasEnded = useRef(false);
  // Once the button is there again, if the form stood in its place.
  useEffect(() => {
    if (isAdding || !hasEnded.current) return;
    hasEnded.current = false;
    button.current?.focus();
  }, [isAdding]);
  return {
    isAdding,
    opener: { ref: button, onPress: () => setAdding(true) },
    end: () => {
      hasEnded.current = true;
      setAdding(false);
    },
  };
}
