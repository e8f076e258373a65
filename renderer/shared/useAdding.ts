import { useRef, useState } from 'react';

/** A form that opens under a button; when it closes, the button has the focus again. `opener` are the button's props. */
export function useAdding() {
  const button = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(false);
  return {
    isAdding,
    opener: { ref: button, onPress: () => setAdding(true) },
    end: () => {
      setAdding(false);
      button.current?.focus();
    },
  };
}
