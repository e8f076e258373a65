import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/result';
import type { Result } from './api';
import { dropDraft, keepDraft, keptDraft, registerSaver } from './drafts';

/** Milliseconds from the last key to the save. */
const pause = 400;
/** Milliseconds until a save that the file or the machine refused is tried again. */
const retryAfter = 3_000;

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
 * @param key names record and field, e.g. `mission 0191… title`; the draft is kept under it
 * @param saved the value that the records have
 */
export function useAutosave<T>(key: string, saved: T, save: (value: T) => Promise<Result<unknown>>): Autosave<T> {
  const [draft, setDraft] = useState(() => keptDraft(key) as { draft: T } | undefined);
  const [failure, setFailure] = useState<Failure>();
  const state = useRef({ draft, save, key, timer: 0, saving: Promise.resolve(), mounted: true });
  state.current.save = save;

  const flush = useCallback((): Promise<void> => {
    const own = state.current;
    window.clearTimeout(own.timer);
    own.saving = own.saving.then(async () => {
      const unsaved = own.draft;
      if (!unsaved) return;
      const result = await own.save(unsaved.draft);
      if (result.ok) {
        if (own.draft !== unsaved) return;
        own.draft = undefined;
        dropDraft(own.key);
        if (own.mounted) {
          setFailure(undefined);
          setDraft(unsaved);
        }
        return;
      }
      if (result.error.kind === 'not-found') dropDraft(own.key);
      if (!own.mounted) return;
      setFailure(result.error);
      if (result.error.kind !== 'invalid') own.timer = window.setTimeout(flush, retryAfter);
    });
    return own.saving;
  }, []);

  const change = useCallback(
    (next: T) => {
      const own = state.current;
      own.draft = { draft: next };
      keepDraft(own.key, next);
      setDraft(own.draft);
      window.clearTimeout(own.timer);
      own.timer = window.setTimeout(flush, pause);
    },
    [flush],
  );

  // The saved value moved on (by this field's own save, by undo, by another field): it is what counts again.
  const shown = useRef(saved);
  useEffect(() => {
    if (Object.is(shown.current, saved)) return;
    shown.current = saved;
    if (!state.current.draft) setDraft(undefined);
  }, [saved]);

  useEffect(() => {
    const own = state.current;
    own.mounted = true;
    const unregister = registerSaver(flush);
    return () => {
      own.mounted = false;
      void flush().finally(unregister);
    };
  }, [flush]);

  return { value: draft ? draft.draft : saved, change, flush, failure };
}
