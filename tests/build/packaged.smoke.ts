import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron, type ElectronApplication } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedExecutable, smokeFolder } from '../../build/setup/package.mjs';
import { inProject } from '../../build/setup/paths.mjs';
import { electronRuntime } from '../../build/setup/runtime.mjs';
import type { Api } from '../../electron/contract';

const executablePath = packagedExecutable(smokeFolder);

describe('the packaged app', () => {
  let profile = '';
  let app: ElectronApplication | undefined;

  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'attache-smoke-'));
  });
  afterEach(async () => {
    await app?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function start() {
    // From another folder: nothing of the project's may be needed.
    app = await _electron.launch({
      chromiumSandbox: true,
      executablePath,
      args: electronRuntime().flags,
      cwd: profile,
      env: { ...process.env, ATTACHE_PROFILE: profile },
    });
    const window = await app.firstWindow();
    await window.waitForFunction(() => Boolean(document.body.innerText.trim()));
    return window;
  }

  it('starts, and finds again after a restart what it stored', async () => {
    const mission = { title: 'Besøg fra Beirut', kind: 'fact-finding' } as const;
    const window = await start();
    expect(window.url()).toMatch(/^app:\/\/attache\//);
    const created = await window.evaluate(async (input) => {
      const { api } = window as unknown as { api: Api };
      await api.workspace.open({ kind: 'office' });
      return api.missions.create(input);
    }, mission);
    expect(created.ok).toBe(true);
    await app?.close();

    const again = await start();
    const listed = await again.evaluate(async () => {
      const { api } = window as unknown as { api: Api };
      await api.workspace.open({ kind: 'office' });
      return api.missions.list({});
    });
    expect(listed).toMatchObject({ ok: true, value: [{ title: mission.title }] });
  });

  it('opens the example, which it carries', async () => {
    const window = await start();
    await window.getByRole('button', { name: /Beirut/ }).click();
    const listed = await window.evaluate(() => (window as unknown as { api: Api }).api.missions.list({}));
    expect(listed.ok && listed.value).toHaveLength(6);
  });

  it("carries this machine's native addon and no other", () => {
    const files = execFileSync(process.execPath, [
      inProject('node_modules/@electron/asar/bin/asar.js'),
      'list',
      join(executablePath, process.platform === 'darwin' ? '../../Resources' : '../resources', 'app.asar'),
    ])
      .toString()
      .split('\n');
    const addons = files.filter((file) => file.endsWith('.node'));
    expect(addons).toEqual([
      join('/node_modules/better-sqlite3/prebuilds', `${process.platform}-${process.arch}.node`),
    ]);
  });

  it('has every fuse as in a release, but the one by which this test reaches it', async () => {
    const wire = await getCurrentFuseWire(executablePath);
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);
  });
});
