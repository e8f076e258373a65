import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { freshProfile, launch, type Running } from '../../../build/demo/drive';

/** The day on which the tests take place, in the morning. */
export const today = '2026-03-02T08:00:00.000Z';
/** A locator that finds nothing by then never will, in milliseconds. */
const patience = 10_000;

/** The app under test. */
export type Attache = Running & {
  /** What went wrong in the page without being shown: empties it who expects it. */
  complaints: string[];
};

/** A profile that is gone when the test is. */
export function newProfile(preferences: Parameters<typeof freshProfile>[0] = {}): string {
  const profile = freshProfile(preferences);
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return profile;
}

/**
 * Starts the app; it ends with the test, which fails when the page complained of anything. A test that fails leaves a
 * picture of the window.
 * @param now stands in for the clock: a UTC instant, ISO 8601
 */
export async function start(profile = newProfile(), executable?: string, now = today): Promise<Attache> {
  const running = await launch(profile, now, executable);
  const { page } = running;
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' && isRunning(running)) await keepPicture(page, task.name);
    await close(running);
    expect(complaints).toEqual([]);
  });
  return { ...running, complaints };
}

/** Starts the app on an office of one's own. */
export async function startInOffice(profile = newProfile()): Promise<Attache> {
  const attache = await start(profile);
  await attache.page.getByRole('button', { name: /^Begynd med et tomt kontor/ }).click();
  await attache.page.getByRole('navigation', { name: 'Steder' }).waitFor();
  return attache;
}

/** Starts the app on the Beirut example. */
export async function startInExample(profile = newProfile(), now = today): Promise<Attache> {
  const attache = await start(profile, undefined, now);
  await attache.page.getByRole('button', { name: /^Se eksemplet/ }).click();
  await attache.page.getByRole('navigation', { name: 'Steder' }).waitFor();
  return attache;
}

/** Ends the app as closing its window does; nothing to do for one that ended by itself. */
export async function close(running: Running): Promise<void> {
  if (isRunning(running)) await running.app.close();
}

/** Every process of the app, by Electron's own account. */
export const processesOf = (app: ElectronApplication) =>
  app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid, name }) => ({ pid, name })));

/** The database process's id; there is exactly one. */
export async function databaseProcess(app: ElectronApplication): Promise<number> {
  const [database, ...others] = (await processesOf(app)).filter(({ name }) => name === 'Attaché database');
  expect(others).toEqual([]);
  if (!database) throw new Error('there is no database process');
  return database.pid;
}

/** Ends the database process alone, as a crash does. */
export async function killDatabase(app: ElectronApplication): Promise<void> {
  process.kill(await databaseProcess(app), 'SIGKILL');
}

const isRunning = ({ main }: Running) => main.exitCode === null && main.signalCode === null;

async function keepPicture(page: Page, test: string): Promise<void> {
  const path = join(tmpdir(), 'attache-e2e', `${test.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`);
  const taken = await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  if (taken) process.stderr.write(`The window, when the test failed: ${path}\n`);
}
