import type { NeedPatch } from '../../../db/domain/need';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';

/** How a field of the need is saved, and how a choice is. */
export function useSavedNeed(id: string) {
  const run = useRun();
  const save = (patch: NeedPatch) => api().needs.update({ id, patch });
  return { save, choose: (patch: NeedPatch) => void run(save(patch)) };
}
