import { revealSaved, saveWithDialog } from '../../platform/saved-files';
import type { TaskHandlers } from '.';

export const files: TaskHandlers['files'] = {
  save: ({ window }, { suggestedName, kind, bytes }) =>
    saveWithDialog(window, `${suggestedName}.${kind}`, bytes),
  reveal: (_context, { token }) => {
    revealSaved(token);
    return null;
  },
};
