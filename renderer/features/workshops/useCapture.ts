import { useCallback, useEffect, useRef, useState } from 'react';
import type { Captured } from '../../../db/domain/capture';
import type { Failure } from '../../../electron/contract/result';
import { api } from '../../shared/api';
import { dropDraft, keepDraft, keptDraft, registerSaver, storeDraft } from '../../shared/drafts';

/** What is being written, and the lines that were entered and aren't saved yet, the first first. */
type Draft = { text: string; waiting: readonly Captured[] };
const nothing: Draft = { text: '', waiting: [] };

/** Milliseconds until a line that the file or the machine refused is tried again. */
const retryAfter = 3_000;

/**
 * Lines that are written down one after another. Enter never waits: a line is saved behind those before it, and what the
 * machine refuses for now is kept and tried again.
 * @param onSaved told of each line that has become a record
 */
export function useCapture(itemId: string, onSaved: (line: Captured) => void) {
  const key = `capture ${itemId}`;
  const [draft, setDraft] = useState(() => (keptDraft(key)?.draft as Draft | undefined) ?? nothing);
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef(draft);
  const isUnderWay = useRef(false);
  const told = useRef(onSaved);
  useEffect(() => {
    told.current = onSaved;
  });

  const change = useCallback(
    (part: Partial<Draft>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      if (next.text === '' && next.waiting.length === 0) dropDraft(key);
      else keepDraft(key, next);
      setDraft(next);
    },
    [key],
  );

  const save = useCallback(async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    for (;;) {
      const [line] = latest.current.waiting;
      if (!line) break;
      const result = await api().workshops.capture({ itemId, ...line });
      setFailure(result.ok ? undefined : result.error);
      if (!result.ok) {
        storeDraft(key);
        break;
      }
      change({ waiting: latest.current.waiting.slice(1) });
      told.current(line);
    }
    isUnderWay.current = false;
  }, [itemId, key, change]);

  useEffect(() => {
    // What was kept is tried again when one comes back to it.
    void save();
    const unregister = registerSaver(save);
    return unregister;
  }, [save]);
  useEffect(() => {
    if (!failure) return;
    const retry = setTimeout(() => void save(), retryAfter);
    return () => clearTimeout(retry);
  }, [failure, save]);

  return {
    text: draft.text,
    waiting: draft.waiting,
    /** Why the first of the waiting lines isn't saved yet. */
    failure,
    write: (text: string) => change({ text }),
    enter: (line: Captured) => {
      change({ text: '', waiting: [...latest.current.waiting, line] });
      void save();
    },
  };
}
