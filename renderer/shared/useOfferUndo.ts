import { useCallback } from 'react';
import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import { api } from './api';
import { runCommand } from './commands';
import { saveAll } from './drafts';

/**
 * Takes a step back, unless something else was done since: undoing would undo that instead, and a toast says so.
 * @returns a function that takes the step's number (`history.lastStep`) and resolves to whether it was taken back
 */
export function useTakeBack() {
  const { t } = useTexts();
  return useCallback(
    async (step: number | null): Promise<boolean> => {
      await saveAll();
      const last = await api().history.lastStep();
      const isLast = last.ok && last.value === step;
      if (isLast) runCommand('edit.undo');
      else showToast({ title: t('common.undoPassed') });
      return isLast;
    },
    [t],
  );
}

/**
 * Says what has just been done and offers to take it back. The offer holds for that step alone.
 * @returns a function to call right after the command, with what was done
 */
export function useOfferUndo() {
  const { t } = useTexts();
  const takeBack = useTakeBack();
  return useCallback(
    async (title: string): Promise<void> => {
      const own = await api().history.lastStep();
      const step = own.ok ? own.value : null;
      showToast({ title, action: { label: t('common.undo'), onPress: () => void takeBack(step) } });
    },
    [t, takeBack],
  );
}
