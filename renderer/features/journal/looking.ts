import { useState } from 'react';
import { caseNumbersMeant } from '../../../db/domain/case-reference';
import { isInView, type JournalEntry, type JournalView, searchedIn } from '../../../db/domain/journal';
import { fold } from '../../../db/domain/search';

/** What the register is narrowed to; each part left out narrows nothing. */
export type Looking = { view: JournalView; text: string; cooperationId?: string; missionId?: string };

const first: Looking = { view: 'open', text: '' };

/** The register as it was left; it lasts as long as the app runs. */
let kept: Looking = first;

/** How one looks at the register, with a way to change parts of it. */
export function useLooking() {
  const [looking, setLooking] = useState(kept);
  const set = (next: Looking) => {
    kept = next;
    setLooking(next);
  };
  return {
    looking,
    look: (part: Partial<Looking>) => set({ ...kept, ...part }),
    clear: () => set({ ...first, view: kept.view }),
  };
}

/** The lines that one sees: every word occurs, or it is a number of theirs, however it is written. */
export function lookedAt(entries: readonly JournalEntry[], looking: Looking): JournalEntry[] {
  const words = fold(looking.text).split(' ').filter(Boolean);
  const numbers = new Set(caseNumbersMeant(looking.text));
  const fits = (entry: JournalEntry) => {
    const text = fold(searchedIn(entry));
    return (
      words.every((word) => text.includes(word)) ||
      [...entry.caseNumbers, ...entry.documentNumbers].some(({ normalised }) => numbers.has(normalised))
    );
  };
  return entries.filter(
    (entry) =>
      isInView(entry, looking.view) &&
      (looking.cooperationId === undefined || entry.cooperationId === looking.cooperationId) &&
      (looking.missionId === undefined || entry.missionId === looking.missionId) &&
      (words.length === 0 || fits(entry)),
  );
}
