import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { electronRuntime } from '../../build/setup/runtime.mjs';
import { openOffice } from '../../db/connection/office';
import { newProfile, start } from '../support/e2e/attache';

describe('a file that cannot be opened is said to be so, and is left as it was', () => {
  it('when a newer version wrote it', async () => {
    const profile = profileWithOffice((path) => inSqlite(path, (file) => file.pragma('user_version = 9999')));
    await expectRefused(profile, 'Filen er fra en nyere Attaché');
  });

  it("when it is another program's", async () => {
    const profile = newProfile();
    mkdirSync(dirname(officeIn(profile)));
    inSqlite(officeIn(profile), (file) => file.exec('CREATE TABLE recipes (name TEXT)'));
    await expectRefused(profile, 'Filen er ikke Attachés');
  });

  it('when it is damaged', async () => {
    const profile = profileWithOffice((path) => truncateSync(path, 3 * 4096 + 17));
    await expectRefused(profile, 'Filen er beskadiget');
  });

  it('when its folder may not be written', async () => {
    const profile = profileWithOffice((path) => chmodSync(dirname(path), 0o555));
    onTestFinished(() => chmodSync(dirname(officeIn(profile)), 0o755));
    await expectRefused(profile, 'Mappen kan ikke skrives', bowingToPermissions(profile));
  });
});

it('the file opens from the same screen once what was wrong is put right', async () => {
  const profile = profileWithOffice((path) => inSqlite(path, (file) => file.pragma('user_version = 9999')));
  const { page } = await expectRefused(profile, 'Filen er fra en nyere Attaché');
  inSqlite(officeIn(profile), (file) => file.pragma('user_version = 1'));
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByRole('navigation', { name: 'Steder' }).waitFor();
});

const officeIn = (profile: string) => join(profile, 'offices/office.db');

/** A profile with an office that was then spoilt. */
function profileWithOffice(spoil: (path: string) => void): string {
  const profile = newProfile();
  const path = officeIn(profile);
  mkdirSync(dirname(path));
  openOffice(path).close();
  spoil(path);
  return profile;
}

function inSqlite(path: string, work: (file: Sqlite.Database) => void): void {
  const file = new Sqlite(path);
  work(file);
  file.close();
}

async function expectRefused(profile: string, title: string, executable?: string) {
  const folder = dirname(officeIn(profile));
  const before = { files: readdirSync(folder), bytes: readFileSync(officeIn(profile)) };
  const attache = await start(profile, executable);
  await attache.page.getByRole('button', { name: /^Åbn kontoret/ }).click();
  const words = attache.page.getByRole('alert');
  await words.getByRole('heading', { name: title }).waitFor();
  expect(await words.innerText()).toContain(officeIn(profile));
  expect(await words.innerText()).toContain('Filen er ikke ændret.');
  expect({ files: readdirSync(folder), bytes: readFileSync(officeIn(profile)) }).toEqual(before);
  return attache;
}

/** Root may write anywhere: for it, Electron is started without the right to pass over permissions. */
function bowingToPermissions(profile: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const starter = join(profile, 'starter.sh');
  const { executablePath } = electronRuntime();
  const command = `exec setpriv --bounding-set=-dac_override,-dac_read_search '${executablePath}' "$@"`;
  writeFileSync(starter, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return starter;
}
