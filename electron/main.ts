import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, nativeTheme } from 'electron';
import { z } from 'zod';
import type { AppEvent } from './contract/events';
import { type Preferences, preferencesSchema } from './contract/preferences';
import type { TaskHandlers } from './handlers/tasks';
import { attachedFiles } from './handlers/tasks/attached-files';
import { documents } from './handlers/tasks/documents';
import { files } from './handlers/tasks/files';
import { preferences } from './handlers/tasks/preferences';
import { shell } from './handlers/tasks/shell';
import { workspace as workspaceTasks } from './handlers/tasks/workspace';
import { isTrusted } from './ipc/sender';
import { serveTasks } from './ipc/serve-tasks';
import { channels } from './ipc/wire';
import { lockDown, silenceNetwork } from './platform/lockdown';
import { firstPlacement, openMainWindow, placementSchema, preloadPath } from './platform/main-window';
import { sqliteBinding } from './platform/native-binding';
import { openedFiles } from './platform/opened-files';
import { createPrinter } from './platform/printing';
import { registerScheme, serveRenderer } from './platform/protocol';
import { safeStack } from './platform/safe-stack';
import { settling } from './platform/settling';
import { storedJson } from './platform/stored-json';
import { createWorkspace } from './platform/workspace';

z.config({ jitless: true });

const { ATTACHE_PROFILE, ATTACHE_NOW, ELECTRON_RENDERER_URL } = process.env;
if (ATTACHE_PROFILE) app.setPath('userData', ATTACHE_PROFILE);
const devServer = app.isPackaged ? undefined : ELECTRON_RENDERER_URL;
const startOfClock = app.isPackaged ? null : (ATTACHE_NOW ?? null);
const profile = app.getPath('userData');
const preload = preloadPath(import.meta.dirname);

silenceNetwork();
registerScheme();

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const stored = storedJson(join(profile, 'preferences.json'), preferencesSchema, firstPreferences());
  const placement = storedJson(join(profile, 'window.json'), placementSchema, firstPlacement);
  const closing = settling();
  const opened = openedFiles(join(profile, 'opened'));
  const printer = createPrinter(preload, devServer);
  let main: BrowserWindow | undefined;
  const tellAll = (event: AppEvent) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.event, event);
  };
  const workspace = createWorkspace({
    profile,
    script: join(import.meta.dirname, 'database.js'),
    start: (path, kind) => ({
      type: 'open',
      path,
      kind,
      language: stored.get().language,
      who: userInfo().username,
      now: startOfClock,
      nativeBinding: sqliteBinding(),
    }),
    onState: (state) => {
      if (state.status !== 'open') printer.rest();
      tellAll({ type: 'workspace', state });
    },
    onOpened: () => {
      for (const window of BrowserWindow.getAllWindows()) workspace.connect(window.webContents);
    },
    onBug: ({ operation, reference, stack }) => log('database', operation, reference, stack),
  });
  const handlers: TaskHandlers = {
    attachedFiles: attachedFiles(workspace, opened),
    documents: documents(printer),
    files,
    preferences: preferences(stored),
    shell: shell(closing.settled),
    workspace: workspaceTasks(workspace),
  };

  function openWindow(): void {
    main = openMainWindow({ placement, preload, devServer, settle: closing.settle });
    // A hidden window would keep the app running.
    main.once('closed', () => {
      main = undefined;
      printer.close();
    });
  }

  nativeTheme.themeSource = stored.get().theme;
  serve();
  app.on('second-instance', () => main && focus(main));
  app.on('window-all-closed', () => app.quit());
  quitCleanly();

  void app.whenReady().then(() => {
    lockDown(devServer);
    serveRenderer(join(import.meta.dirname, '../renderer'));
    workspace.resume();
    openWindow();
    // What an unclean end left.
    void opened.clear();
    app.on('activate', () => {
      if (!main) openWindow();
    });
  });

  function serve(): void {
    serveTasks(handlers, devServer, (error, reference, operation) =>
      log('main', operation, reference, safeStack(error)),
    );
    ipcMain.on(channels.connect, (event) => {
      if (isTrusted(event.senderFrame, devServer) && workspace.state().status === 'open')
        workspace.connect(event.sender);
    });
  }

  function quitCleanly(): void {
    let closed = false;
    app.on('will-quit', (event) => {
      if (closed) return;
      event.preventDefault();
      void Promise.allSettled([workspace.quit(), opened.clear()]).then(() => {
        closed = true;
        app.quit();
      });
    });
  }
}

/** The log is loaded when there is something to write. */
function log(...entry: string[]): void {
  void import('./platform/log').then(({ logger }) => logger.error(...entry));
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Danish where the machine speaks Danish or a neighbour's language; English elsewhere. */
function firstPreferences(): Preferences {
  const danish = /^(da|nb|nn|no|sv|fo|kl)/.test(app.getPreferredSystemLanguages()[0] ?? '');
  return { language: danish ? 'da' : 'en', theme: 'system', view: '' };
}
