import { useState } from 'react';

/** What is selected in a list, and what pressing keys or boxes makes of it. */
export type Selection = {
  has: (id: string) => boolean;
  ids: readonly string[];
  toggle: (id: string) => void;
  /** From the one that was chosen last to this one, both included. */
  extendTo: (id: string) => void;
  /** Both, and what stands between them; the second is the one that was chosen last. */
  extendFrom: (from: string, to: string) => void;
  replace: (ids: readonly string[]) => void;
  clear: () => void;
};

/** @param shown the ids on the screen, in their order */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);

  function extendFrom(one: string, other: string) {
    const [from = -1, to = -1] = [shown.indexOf(one), shown.indexOf(other)].sort((a, b) => a - b);
    if (from < 0) return;
    setChosen(new Set([...chosen, ...shown.slice(from, to + 1)]));
    setAnchor(other);
  }

  return {
    has: (id) => chosen.has(id),
    ids: [...chosen],
    toggle: (id) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
      setAnchor(id);
    },
    extendTo: (id) => extendFrom(anchor ?? id, id),
    extendFrom,
    replace: (ids) => setChosen(new Set(ids)),
    clear: () => setChosen(new Set()),
  };
}
