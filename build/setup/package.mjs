import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, outFolder } from './paths.mjs';
import { mustRun, projectNode, toolScript } from './process.mjs';
import { step } from './report.mjs';

/**
 * The executable in the unpacked app, where it is not simply "attache".
 *
 * @type {Partial<Record<NodeJS.Platform, string>>}
 */
const EXECUTABLES = { darwin: 'Attaché.app/Contents/MacOS/Attaché', win32: 'Attaché.exe' };

/** Where the unpacked app of the smoke test lies. */
export const smokeFolder = join(outFolder, 'smoke');

/**
 * Packages the built app for this machine, unpacked.
 *
 * @param {{smoke?: boolean}} [options] `smoke`: such that the smoke test can drive it
 * @returns {Promise<string>} the executable
 */
export async function packageApp({ smoke = false } = {}) {
  const args = ['--dir', '--config', inProject('build/electron-builder.config.mjs'), '--publish', 'never'];
  await step('Packaging the app (electron-builder)', () =>
    mustRun('package the app', projectNode, [toolScript('electron-builder'), ...args], {
      env: { ATTACHE_SMOKE: smoke ? '1' : '0' },
    }),
  );
  return packagedExecutable(smoke ? smokeFolder : join(outFolder, 'dist'));
}

/**
 * The executable below electron-builder's output folder.
 *
 * @param {string} folder
 */
export function packagedExecutable(folder) {
  const unpacked = readdirSync(folder).find((name) => statSync(join(folder, name)).isDirectory());
  return join(folder, unpacked ?? '', EXECUTABLES[process.platform] ?? 'attache');
}
