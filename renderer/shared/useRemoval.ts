import { useTexts } from '../i18n';
import type { Result } from './api';
import { useOfferUndo } from './useOfferUndo';
import { useRun } from './useRun';

/**
 * Deletes or removes at once and offers to take it back.
 * @returns a function that resolves to whether it was done
 */
export function useRemoval() {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  return async (
    pending: Promise<Result<unknown>>,
    wording: 'deletedNamed' | 'removedNamed',
    name: string,
  ) => {
    if ((await run(pending)) === undefined) return false;
    await offerUndo(t(`common.${wording}`, { name }));
    return true;
  };
}
