import { Refusal } from '../../contract/result';
import { attachedFile } from '../../platform/attached-file';
import type { OpenedFiles } from '../../platform/opened-files';
import { saveWithDialog } from '../../platform/saved-files';
import type { Workspace } from '../../platform/workspace';
import type { TaskHandlers } from '.';

export const attachedFiles = (workspace: Workspace, opened: OpenedFiles): TaskHandlers['attachedFiles'] => ({
  open: async (_context, { id }) => {
    const file = await attachedFile(workspace, id);
    if (!file.isOpenable) throw new Refusal({ kind: 'conflict', reason: 'file-not-openable' });
    await opened.open(file.name, await file.read());
    return null;
  },
  read: async (_context, { id }) => (await attachedFile(workspace, id)).read(),
  saveCopy: async ({ window }, { id }) => {
    const file = await attachedFile(workspace, id);
    return saveWithDialog(window, file.name, await file.read());
  },
});
