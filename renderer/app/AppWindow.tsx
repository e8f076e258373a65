import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WorkspaceKind, WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { runCommand } from '../shared/commands';
import { saveAll } from '../shared/drafts';
import { ToastRegion } from '../ui/ToastRegion';
import { Office } from './Office';
import { useNativeMenu } from './useNativeMenu';
import { useShortcuts } from './useShortcuts';
import { useSystemCommands } from './useSystemCommands';
import { useWorkspace } from './useWorkspace';
import { Welcome } from './Welcome';
import { WorkspaceFailed } from './WorkspaceFailed';

/** What the window shows: the first screen, the open office, or why there is none. */
export function AppWindow({ initial, records }: { initial: WorkspaceState; records: QueryClient }) {
  const { t } = useTexts();
  const workspace = useWorkspace(initial);
  useSystemCommands(workspace);
  useNativeMenu();
  useShortcuts();
  useEffect(
    () =>
      api().subscribe((event) => {
        if (event.type === 'changed') void records.invalidateQueries();
        if (event.type === 'command') runCommand(event.id);
        if (event.type === 'closing') void saveAll().finally(() => api().shell.readyToClose());
      }),
    [records],
  );

  // While a dead database process is started anew, the office stays on the screen and goes on.
  const [opened, setOpened] = useState<WorkspaceKind>();
  const nowOpened = openedBy(workspace, opened);
  if (nowOpened !== opened) setOpened(nowOpened);
  useEffect(() => {
    if (!nowOpened) records.clear();
  }, [nowOpened, records]);

  return (
    <>
      {workspace.status === 'welcome' && <Welcome workspace={workspace} />}
      {workspace.status === 'failed' && <WorkspaceFailed workspace={workspace} />}
      {nowOpened && <Office isReopening={workspace.status === 'opening'} key={nowOpened} kind={nowOpened} />}
      <ToastRegion closeLabel={t('common.close')} label={t('app.notifications')} />
    </>
  );
}

/** Which office is on the screen: the open one, or the one that is being opened again. */
function openedBy(workspace: WorkspaceState, before: WorkspaceKind | undefined): WorkspaceKind | undefined {
  if (workspace.status === 'open') return workspace.kind;
  return workspace.status === 'opening' && workspace.kind === before ? before : undefined;
}
