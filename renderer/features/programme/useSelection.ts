import { useState } from 'react';
import { itemsBetween, type Stop } from './keyMoves';

export type Selection = {
  ids: ReadonlySet<string>;
  /** Where the last choice was made. */
  anchor: string | null;
  /** Just these; a range is drawn from the last of them. */
  choose: (ids: readonly string[]) => void;
  /** One more, or one less. */
  toggle: (id: string) => void;
  /** From where the last choice was made, or from where the focus is, to a stop: all between, in the order of the stops. */
  extend: (from: string, to: string) => void;
  /** Nothing any more; a range is then drawn from that stop. */
  clear: (stop: string | null) => void;
};

const none: ReadonlySet<string> = new Set();

/** Which items are chosen together. */
export function useSelection(columns: readonly Stop[][], first: string | null): Selection {
  const [chosen, setChosen] = useState(none);
  const [anchor, setAnchor] = useState(first);
  const here = new Set(columns.flat().flatMap(({ id, item }) => (item ? [id] : [])));
  const ids = [...chosen].every((id) => here.has(id))
    ? chosen
    : new Set([...chosen].filter((id) => here.has(id)));

  return {
    ids,
    anchor,
    choose: (next) => {
      setChosen(new Set(next));
      setAnchor(next.at(-1) ?? null);
    },
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
      setAnchor(id);
    },
    extend: (from, to) => {
      const start = ids.size > 0 ? (anchor ?? from) : from;
      setChosen(new Set(itemsBetween(columns, start, to)));
      setAnchor(start);
    },
    clear: (stop) => {
      setChosen(none);
      setAnchor(stop);
    },
  };
}
