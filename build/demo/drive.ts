import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Preferences } from '../../electron/contract/preferences';
import { electronRuntime } from '../setup/runtime.mjs';

/** The app as it runs, its window, and its main process. */
export type Running = { app: ElectronApplication; page: Page; main: ChildProcess };

/**
 * A new folder for the app to keep its things in, as if it had never been started before.
 * @param preferences the person's, whatever the machine's language and colours are
 */
export function freshProfile(preferences: Partial<Preferences> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-profile-'));
  prefer(folder, preferences);
  return folder;
}

/** Sets a person's preferences while the app isn't running. */
export function prefer(profile: string, preferences: Partial<Preferences>): void {
  mkdirSync(profile, { recursive: true });
  const all: Preferences = { language: 'da', theme: 'light', view: '', ...preferences };
  writeFileSync(join(profile, 'preferences.json'), JSON.stringify(all));
}

/**
 * Starts the built app and waits until its window shows something.
 * @param now stands in for the clock at the start: a UTC instant, ISO 8601
 * @param executable what is started in the place of Electron itself; takes Electron's arguments
 */
export async function launch(profile: string, now: string, executable?: string): Promise<Running> {
  const { executablePath, args, env } = electronRuntime();
  const app = await _electron.launch({
    executablePath: executable ?? executablePath,
    args,
    // The runtime's own flags say where there can be none; Playwright would never have one.
    chromiumSandbox: true,
    env: { ...process.env, ...env, ATTACHE_PROFILE: profile, ATTACHE_NOW: now },
  });
  const main = app.process();
  const page = await app.firstWindow();
  await page.getByRole('heading').first().waitFor();
  return { app, page, main };
}

/** Answers the save dialog as a person would who types this path; the app hears of no other file. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}
