import { useState } from 'react';
import { dropDraft, keepDraft, keptDraft } from './drafts';

/**
 * What is being filled in before there is a record to save it to. It outlives the form on the screen.
 * @param key names the form; the component's React key must change with it
 * @returns the draft, how to change it, and how to throw it away
 */
export function useKeptDraft<T>(
  key: string,
  empty: T,
): [draft: T, change: (next: T) => void, clear: () => void] {
  const [draft, setDraft] = useState(() => (keptDraft(key)?.draft as T | undefined) ?? empty);
  return [
    draft,
    (next) => {
      keepDraft(key, next);
      setDraft(next);
    },
    () => {
      dropDraft(key);
      setDraft(empty);
    },
  ];
}
