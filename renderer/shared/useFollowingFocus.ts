import { useCallback, useRef } from 'react';

/**
 * For a choice that is drawn anew in another place once it is made: whoever chose by the keyboard finds the focus on what
 * they chose, instead of nowhere.
 * @returns the choice's ref, and what is to be called when it is made
 */
export function useFollowingFocus() {
  const isChosen = useRef(false);
  const ref = useCallback((choice: HTMLElement | null) => {
    if (isChosen.current && document.activeElement === document.body)
      choice?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, []);
  const follow = () => {
    isChosen.current = true;
  };
  return { ref, follow };
}
