import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { z } from 'zod';
import { origin } from './protocol';
import type { StoredJson } from './stored-json';

export const placementSchema = z.object({
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  maximised: z.boolean(),
});
/** Where the window was, in device-independent pixels. */
export type Placement = z.output<typeof placementSchema>;
export const firstPlacement: Placement = { width: 1280, height: 800, maximised: false };

const paper = { light: '#faf9f6', dark: '#161513' };

/** What every window of the app is allowed: as little as there is. */
export const webPreferences = (preload: string): Electron.WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  devTools: !app.isPackaged,
});

export type WindowOptions = {
  placement: StoredJson<Placement>;
  preload: string;
  devServer: string | undefined;
  /** Asks the page to save what is being typed; resolves once it has, or after a while. */
  settle: (window: BrowserWindow) => Promise<void>;
};

/** Opens the window where it was the last time, unless that screen is gone. */
export function openMainWindow({ placement, preload, devServer, settle }: WindowOptions): BrowserWindow {
  const { maximised, ...bounds } = onScreen(placement.get());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: webPreferences(preload),
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  // A page that crashed is loaded again; what it had saved is in the database.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  rememberPlacement(window, placement);
  saveBeforeClosing(window, settle);
  void window.loadURL(pageUrl('index', devServer));
  return window;
}

/** The address of the app's page, or of the print view's. */
export const pageUrl = (page: 'index' | 'print', devServer: string | undefined) =>
  `${devServer ?? origin}/${page}.html`;

export const preloadPath = (mainFolder: string) => join(mainFolder, '../preload/preload.cjs');

function rememberPlacement(window: BrowserWindow, placement: StoredJson<Placement>): void {
  const remember = () => {
    if (window.isMinimized()) return;
    placement.set({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, 400);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.once('close', () => {
    clearTimeout(timer);
    remember();
  });
}

function saveBeforeClosing(window: BrowserWindow, settle: WindowOptions['settle']): void {
  let settled = false;
  window.on('close', (event) => {
    if (settled) return;
    event.preventDefault();
    void settle(window).finally(() => {
      settled = true;
      if (!window.isDestroyed()) window.close();
    });
  });
}

function onScreen(placement: Placement): Placement {
  const { x, y, width, height } = placement;
  if (x === undefined || y === undefined) return placement;
  const visible = screen
    .getAllDisplays()
    .some(
      ({ workArea: area }) =>
        x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + height > area.y,
    );
  return visible ? placement : { width, height, maximised: placement.maximised };
}
