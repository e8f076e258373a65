import { chownSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { electronRuntime } from '../../build/setup/runtime.mjs';
import { newProfile, start } from '../support/e2e/attache';

const nobody = 65_534;

it('the page is sandboxed and isolated, and knows nothing of Node', async () => {
  const { app, page } = await start();
  const rights = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // What the window was really given, which Electron's types leave out.
      const contents = window.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(rights).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  ]);
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});

it.runIf(process.platform === 'linux')(
  "the page's process may ask the system for next to nothing",
  async () => {
    const profile = newProfile();
    const { app } = await start(profile, asOrdinaryUser(profile));
    const pages = await app.evaluate((electron) =>
      electron.app
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
    );
    expect(pages).toHaveLength(1);
    for (const pid of pages) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m);
  },
);

/** Chromium's sandbox refuses root: for it, Electron is started as nobody, and without the flag that gives it up. */
function asOrdinaryUser(profile: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { XAUTHORITY } = process.env;
  // The key to the display is the one file of root's that nobody needs.
  const key = join(profile, 'display-key');
  if (XAUTHORITY) copyFileSync(XAUTHORITY, key);
  chownSync(profile, nobody, nobody);
  for (const file of readdirSync(profile)) chownSync(join(profile, file), nobody, nobody);
  const starter = join(profile, 'starter.sh');
  const lines = [
    '#!/bin/sh',
    'for given; do shift; [ "$given" = --no-sandbox ] || set -- "$@" "$given"; done',
    `exec setpriv --reuid=${nobody} --regid=${nobody} --clear-groups env HOME='${profile}' XAUTHORITY='${key}' '${electronRuntime().executablePath}' "$@"`,
  ];
  writeFileSync(starter, lines.join('\n'), { mode: 0o755 });
  return starter;
}

it('the page comes with a policy that lets in nothing but the app itself', async () => {
  const { app } = await start();
  const header = await app.evaluate(async ({ net }) => {
    const response = await net.fetch('app://attache/index.html');
    return response.headers.get('content-security-policy') ?? '';
  });
  const nonce = /'nonce-([\w+/=]{22,})'/.exec(header)?.[1] ?? 'none';
  expect(header.replace(nonce, 'NONCE').split('; ').sort()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-NONCE'",
      "font-src 'self'",
      "img-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].sort(),
  );
  const again = await app.evaluate(async ({ net }) => (await net.fetch('app://attache/index.html')).text());
  expect(again).not.toContain(nonce);
});

it('the page can reach nobody, whichever way it tries', async () => {
  const { address, heard } = await listen();
  const { app, page, complaints } = await start();
  const answers = await page.evaluate(async (url) => {
    const refused = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = reject;
        document.head.append(element);
      });
    return {
      fetch: await refused(fetch(url, { mode: 'no-cors' })),
      image: await refused(loaded(Object.assign(document.createElement('img'), { src: url }))),
      script: await refused(loaded(Object.assign(document.createElement('script'), { src: url }))),
      style: await refused(
        loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
      ),
      socket: await refused(
        new Promise((resolve, reject) => {
          const socket = new WebSocket(url.replace('http', 'ws'));
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      ),
      beacon: navigator.sendBeacon(url) && document.hidden ? 'sent' : 'refused',
    };
  }, address);
  expect(new Set(Object.values(answers))).toEqual(new Set(['refused']));
  // The network is shut below the policy as well.
  const below = await app.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    address,
  );
  expect(below).toBe('refused');
  expect(heard).toEqual([]);
  await fetch(address);
  expect(heard).toEqual(['/']);
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('Content Security Policy'))).toEqual(
    [],
  );
});

it('the page leads nowhere and opens nothing', async () => {
  const { address, heard } = await listen();
  const { app, page, complaints } = await start();
  const opened = await page.evaluate((url) => window.open(url), address);
  expect(opened).toBeNull();
  await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: 'ud' });
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    window.location.href = url;
  }, address);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
  expect(page.url()).toMatch(/^app:\/\/attache\//);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(heard).toEqual([]);
  complaints.splice(0);
});

it('the page is denied every permission', async () => {
  const { page } = await start();
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied',
    ),
  }));
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
});

it('the app serves its own page and nothing beside it', async () => {
  const { app } = await start();
  const statuses = await app.evaluate(async ({ net }) => {
    const paths = [
      'attache/index.html',
      'attache/../main/main.js',
      'attache/..%2fmain%2fmain.js',
      'attache/..%2f..%2f..%2fpackage.json',
      'attache/%2e%2e%2f%2e%2e%2f%2e%2e%2fREADME.md',
      'attache//etc/passwd',
      'attache/..%5cmain%5cmain.js',
      'attache/nothing.html',
      'attache/%E0%A4%A.html',
      'elsewhere/index.html',
    ];
    return Promise.all(paths.map(async (path) => (await net.fetch(`app://${path}`)).status));
  });
  expect(statuses).toEqual([200, ...Array(9).fill(404)]);
});

it("a call that the contract doesn't know is refused, and so is any call from a page that isn't the app's", async () => {
  const profile = newProfile();
  const { app } = await start(profile);
  const own = await stranger(app, profile, 'app://attache/index.html');
  const ask = (page: Page, name: string) =>
    page.evaluate(
      (operation) => (window as unknown as { ask: (name: string) => unknown }).ask(operation),
      name,
    );
  const refused = { ok: false, error: { kind: 'refused' } };
  expect(await ask(own, 'workspace.state')).toMatchObject({ ok: true });
  for (const name of [
    'shell.explode',
    'workspace',
    'missions.list',
    'constructor.constructor',
    '__proto__.toString',
  ])
    expect(await ask(own, name)).toEqual(refused);
  const foreign = await stranger(app, profile, 'data:text/html,<title>fremmed</title>');
  expect(await ask(foreign, 'workspace.state')).toEqual(refused);
});

/** Another window, with a preload that may ask the main process for anything. */
async function stranger(app: ElectronApplication, profile: string, url: string): Promise<Page> {
  const preload = join(profile, 'stranger.cjs');
  writeFileSync(
    preload,
    `const { contextBridge, ipcRenderer } = require('electron');
     contextBridge.exposeInMainWorld('ask', (name) => ipcRenderer.invoke('attache:task', name));`,
  );
  const [page] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(
      ({ BrowserWindow }, place) =>
        new BrowserWindow({ show: false, webPreferences: { preload: place.preload } }).loadURL(place.url),
      { preload, url },
    ),
  ]);
  return page;
}

/** A server on this machine, and what it was asked for. */
async function listen(): Promise<{ address: string; heard: (string | undefined)[] }> {
  const heard: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard };
}
