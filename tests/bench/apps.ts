import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronRuntime } from '../../build/setup/runtime.mjs';

/** How one of the compared apps is started. */
export type App = { executablePath: string; args: string[]; env: Record<string, string> };

/** The yardstick: one window with a line of text, on the same Electron with the same arguments. */
export function bareApp(folder: string): App {
  const profile = join(folder, 'bare');
  mkdirSync(profile, { recursive: true });
  const { executablePath, args, env } = electronRuntime(join(import.meta.dirname, 'bare'));
  return { executablePath, args, env: { ...env, BENCH_PROFILE: profile } };
}

/**
 * Attaché on a profile of its own, which starts at the missions list of an office.
 * @param office the file to start with; it is copied
 */
export function attacheApp(folder: string, office: string): App {
  const profile = join(folder, 'attache');
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(join(profile, 'offices'), { recursive: true });
  copyFileSync(office, join(profile, 'offices/office.db'));
  writeFileSync(join(profile, 'workspace.json'), JSON.stringify({ last: 'office' }));
  writeFileSync(
    join(profile, 'preferences.json'),
    JSON.stringify({ language: 'da', theme: 'light', view: '#/missions' }),
  );
  const { executablePath, args, env } = electronRuntime();
  return { executablePath, args, env: { ...env, ATTACHE_PROFILE: profile } };
}

/** The environment that an app is started with, on top of this process's own. */
export const environmentOf = ({ env }: App, more: Record<string, string> = {}) => ({
  ...Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ''])),
  ...env,
  ...more,
});

export type OpenApp = { electron: ElectronApplication; page: Page };

/** Opens an app for measuring inside its page, and waits until its list is there. */
export async function open(app: App, flags: string[] = []): Promise<OpenApp> {
  const { executablePath, args } = app;
  const electron = await _electron.launch({
    chromiumSandbox: true,
    executablePath,
    args: [...args, ...flags],
    env: environmentOf(app),
  });
  const page = await electron.firstWindow();
  await page.locator('main [role="row"][data-index]').first().waitFor();
  return { electron, page };
}
