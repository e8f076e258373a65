import { app, type Session, session, shell } from 'electron';
import { origin } from './protocol';

/** Switches that keep Chromium from talking to anyone; must run before the app is ready. */
export function silenceNetwork(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ])
    app.commandLine.appendSwitch(name);
  // The usual one holds the app's name, whose é Electron's own protocol handling refuses as a header.
  app.userAgentFallback = 'Attache';
}

/**
 * Electron's security checklist for every window there will ever be: no navigation, no new windows, no webviews, no
 * permissions, no request to anything but the app itself.
 * @param devServer the origin of the development server, in development only
 */
export function lockDown(devServer: string | undefined): void {
  const own = (url: string) => isOwn(url, devServer);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  refuseEverything(session.defaultSession, own);
}

/** Whether an address is the app's own page. */
export function isOwn(url: string, devServer: string | undefined): boolean {
  if (url === origin || url.startsWith(`${origin}/`)) return true;
  return devServer !== undefined && new URL(url).host === new URL(devServer).host;
}

function refuseEverything(target: Session, own: (url: string) => boolean): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    const internal = /^(devtools|blob|data|chrome):/.test(url);
    answer({ cancel: !internal && !own(url) });
  });
  target.on('will-download', (event) => event.preventDefault());
}

/** Only a file that this program wrote is ever shown; the only ones it has opened are copies of its own (opened-files). */
export const showInFolder = (path: string) => shell.showItemInFolder(path);
