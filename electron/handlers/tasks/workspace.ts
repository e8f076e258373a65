import { showInFolder } from '../../platform/lockdown';
import type { Workspace } from '../../platform/workspace';
import type { TaskHandlers } from '.';

export const workspace = (own: Workspace): TaskHandlers['workspace'] => ({
  state: () => own.state(),
  open: (_context, { kind }) => own.open(kind),
  close: () => own.close(),
  removeExample: () => own.removeExample(),
  reveal: () => {
    const path = own.path();
    if (path) showInFolder(path);
    return null;
  },
});
