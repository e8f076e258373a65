import { useMemo, useRef } from 'react';

/** Lets the focus go along with a card that a key moves: it is drawn anew in another list. */
export type Following = {
  /** The card is about to move. */
  begin: (id: string) => void;
  /** It stays where it is after all. */
  end: () => void;
  /** Whether this is the card that moved; true once. */
  arrives: (id: string) => boolean;
};

export function useFollowing(): Following {
  const moving = useRef<string | null>(null);
  return useMemo(
    () => ({
      begin: (id) => {
        moving.current = id;
      },
      end: () => {
        moving.current = null;
      },
      arrives: (id) => {
        if (moving.current !== id) return false;
        moving.current = null;
        return true;
      },
    }),
    [],
  );
}
