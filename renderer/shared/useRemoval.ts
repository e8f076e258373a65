import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import type { Result } from './api';
import { runCommand } from './commands';
import { useRun } from './useRun';

/**
 * Deletes or removes at once and offers to take it back.
 * @returns a function that resolves to whether it was done
 */
export function useRemoval() {
  const { t } = useTexts();
  const run = useRun();
  return async (
    pending: Promise<Result<unknown>>,
    wording: 'deletedNamed' | 'removedNamed',
    name: string,
  ) => {
    if ((await run(pending)) === undefined) return false;
    const action = { label: t('common.undo'), onPress: () => runCommand('edit.undo') };
    showToast({ title: t(`common.${wording}`, { name }), action });
    return true;
  };
}
