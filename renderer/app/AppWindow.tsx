import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WorkspaceKind, WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { runCommand } from '../shared/commands';
import { saveAll } from '../shared/drafts';
import { readAgain } from '../shared/records';
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
        if (event.type === 'changed') void readAgain(records, event.tables);
        if (event.type === 'command') runCommand(event.id);
        if (event.type === 'closing') void saveAll().finally(() => api().shell.readyToClose());
      }),
    [records],
  );

  // An office is drawn while its file is still being opened: its calls wait for the line. So does everything on the screen
  // while a dead database process is started anew.
  const kind = workspace.status === 'open' || workspace.status === 'opening' ? workspace.kind : undefined;
  const [wasOpen, setWasOpen] = useState<WorkspaceKind>();
  if (workspace.status === 'open' && wasOpen !== workspace.kind) setWasOpen(workspace.kind);
  if (!kind && wasOpen) setWasOpen(undefined);
  useEffect(() => {
    if (!kind) records.clear();
  }, [kind, records]);
  useEffect(() => {
    // The places of one office are nowhere in another.
    if (workspace.status === 'welcome') window.history.replaceState(null, '', '#/');
  }, [workspace.status]);

  return (
    <>
      {workspace.status === 'welcome' && <Welcome workspace={workspace} />}
      {workspace.status === 'failed' && <WorkspaceFailed workspace={workspace} />}
      {kind && (
        <Office isReopening={workspace.status === 'opening' && wasOpen === kind} key={kind} kind={kind} />
      )}
      <ToastRegion closeLabel={t('common.close')} label={t('app.notifications')} />
    </>
  );
}
