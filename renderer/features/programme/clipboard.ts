import { useSyncExternalStore } from 'react';
import type { ProgrammeItem } from '../../../db/domain/programme';

/** What was copied or cut from a programme. It outlives the screen, so that it can be pasted into another mission. */
type Clipping = {
  missionId: string;
  missionTitle: string;
  /** The mission's, the one that titles are written in first. */
  languages: readonly string[];
  /** Sorted by time. */
  items: readonly ProgrammeItem[];
  /** Cut: pasted into the same programme the items themselves move there. */
  isCut: boolean;
  /** The person behind each participation on the items. */
  personOf: ReadonlyMap<string, string>;
};

let held: Clipping | null = null;
const listeners = new Set<() => void>();

export function hold(clipping: Clipping | null): void {
  held = clipping;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is on the clipboard now. */
export const useClipping = (): Clipping | null => useSyncExternalStore(subscribe, () => held);
