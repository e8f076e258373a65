import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/result';
import type { Result } from './api';
import { DraftSaver } from './draft-saver';
import { keptDraft, registerSaver } from './drafts';

export type Autosave<T> = {
  /** What the field shows: the draft while there is one, else the saved value. */
  value: T;
  change: (next: T) => void;
  /** Saves at once; for blur and Enter. */
  flush: () => Promise<void>;
  /** Why the draft can't be saved, or isn't yet. The draft stays. */
  failure: Failure | undefined;
};

/**
 * Saves a field as one types: at the latest 400 ms after the last change, on blur, when the field leaves the screen and
 * before the window closes. What can't be saved stays as a draft, with the reason.
 * @param key names record and field, e.g. `mission 0191… title`; the component's React key must change with it
 * @param saved the value that the records have
 * @param rebase what a draft becomes when the records change under it, for a value of several fields
 */
export function useAutosave<T>(
  key: string,
  saved: T,
  save: (value: T) => Promise<Result<unknown>>,
  rebase?: (draft: T, before: T, after: T) => T,
): Autosave<T> {
  const [draft, setDraft] = useState(() => keptDraft(key) as { draft: T } | undefined);
  const [failure, setFailure] = useState<Failure>();
  const [saver] = useState(() => new DraftSaver<T>(key, save, setFailure));
  useEffect(() => saver.saveWith(save));

  // The saved value moved on (by this field's own save, by undo, by another field): it is what counts again.
  const [known, setKnown] = useState(saved);
  if (!Object.is(known, saved)) {
    setKnown(saved);
    if (!saver.hasDraft) setDraft(undefined);
  }

  const flush = useCallback(() => saver.flush(), [saver]);
  useEffect(() => {
    // A draft that was kept is tried again: it may fit by now, and if not one sees why.
    const kept = keptDraft(key) as { draft: T } | undefined;
    if (kept) saver.change(kept.draft);
    const unregister = registerSaver(flush);
    return () => void flush().finally(unregister);
  }, [flush, key, saver]);

  const change = useCallback(
    (next: T) => {
      setDraft({ draft: next });
      saver.change(next);
    },
    [saver],
  );

  const before = useRef(saved);
  useEffect(() => {
    const from = before.current;
    before.current = saved;
    if (!rebase || !draft || Object.is(from, saved) || !saver.hasDraft) return;
    change(rebase(draft.draft, from, saved));
  });
  return { value: draft ? draft.draft : saved, change, flush, failure };
}
