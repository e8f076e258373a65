import { useCallback, useState } from 'react';
import type { Result } from './api';
import { useRun } from './useRun';

type Choice<T> = { readonly value: T; readonly saving: number };

/**
 * A value that is saved whole, such as a list that one chooses from: what was chosen shows at once, so that the next
 * choice is made from it although the records haven't been read again. What can't be saved is said in a toast, and what
 * is saved shows again. The component's React key must change with the record.
 * @param saved the value that the records have
 * @returns what shows, and a function that takes what was chosen and the call that saves it, and resolves to whether it
 * was saved
 */
export function useChosen<T>(saved: T) {
  const run = useRun();
  const [choice, setChoice] = useState<Choice<T>>();

  // The saved value moved on, and nothing is on its way: it is what counts again.
  const [known, setKnown] = useState(saved);
  if (!Object.is(known, saved)) {
    setKnown(saved);
    if (choice?.saving === 0) setChoice(undefined);
  }

  const choose = useCallback(
    async (value: T, saving: Promise<Result<unknown>>) => {
      setChoice((before) => ({ value, saving: (before?.saving ?? 0) + 1 }));
      void run(saving);
      const { ok } = await saving;
      setChoice((now) => now && settled(now, ok));
      return ok;
    },
    [run],
  );
  return [choice ? choice.value : saved, choose] as const;
}

/** One save less is on its way; a choice whose last one failed shows no longer. */
function settled<T>({ value, saving }: Choice<T>, isSaved: boolean): Choice<T> | undefined {
  return saving === 1 && !isSaved ? undefined : { value, saving: saving - 1 };
}
