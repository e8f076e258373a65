import { useCallback } from 'react';
import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import { api } from './api';
import { runCommand } from './commands';
import { saveAll } from './drafts';

/**
 * Says what has just been done and offers to take it back. The offer holds for that step alone: once something else was
 * done, undoing would undo that instead, and the toast says so.
 * @returns a function to call right after the command, with what was done
 */
export function useOfferUndo() {
  const { t } = useTexts();
  return useCallback(
    async (title: string): Promise<void> => {
      const own = await api().history.lastStep();
      const takeBack = async () => {
        await saveAll();
        const last = await api().history.lastStep();
        if (own.ok && last.ok && own.value === last.value) runCommand('edit.undo');
        else showToast({ title: t('common.undoPassed') });
      };
      showToast({ title, action: { label: t('common.undo'), onPress: () => void takeBack() } });
    },
    [t],
  );
}
