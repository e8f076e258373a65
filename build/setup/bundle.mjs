import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, outFolder } from './paths.mjs';
import { mustRun, projectNode, toolScript } from './process.mjs';
import { step } from './report.mjs';

/** Everything that the built app is made of. */
const SOURCES = [
  'electron',
  'renderer',
  'db',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const appFolder = join(outFolder, 'app');
const stamp = join(appFolder, '.built-from');

/** The electron-vite configuration's path, for its command line. */
export const bundlerConfig = inProject('build/electron.vite.config.ts');

/** @type {Promise<void> | undefined} */
let building;

/**
 * Builds the app's main, preload and renderer bundles, unless they were built from just these sources. Checks that run at
 * the same time wait for the same build.
 */
export function ensureBundle() {
  building ??= build().finally(() => {
    building = undefined;
  });
  return building;
}

async function build() {
  const sources = hashOf(SOURCES.map((path) => inProject(path)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await step('Building the app from its sources', async () => {
    forgetBundle();
    await mustRun('build the app', projectNode, [
      toolScript('electron-vite'),
      'build',
      '--config',
      bundlerConfig,
    ]);
    writeFileSync(stamp, sources);
  });
}

/** Removes the built app, so that the next build starts from nothing. */
export function forgetBundle() {
  rmSync(appFolder, { recursive: true, force: true });
}

/**
 * One hash of files' and folders' names and contents.
 *
 * @param {string[]} paths absolute
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  hash.update(`\0${path}\0`);
  if (!statSync(path).isDirectory()) hash.update(readFileSync(path));
  else for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
}
