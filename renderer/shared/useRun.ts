import { useCallback } from 'react';
import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import type { Result } from './api';
import { failureText } from './failures';

/**
 * Runs a command or task whose failure has no field to stand at: it is said in a toast.
 * @returns a function that resolves to the value, or to undefined when the call failed
 */
export function useRun() {
  const { t } = useTexts();
  return useCallback(
    async <T>(pending: Promise<Result<T>>): Promise<T | undefined> => {
      const result = await pending;
      if (result.ok) return result.value;
      showToast({ title: failureText(t, result.error), tone: 'stop' });
      return undefined;
    },
    [t],
  );
}
