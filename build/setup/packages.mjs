import { mustRun, onPath, run } from './process.mjs';
import { SetupError, step } from './report.mjs';

/** Debian packages whose libraries every Electron is linked with. */
export const ELECTRON_LIBRARIES = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libcups2',
  'libxss1',
];

/** The package of the display that stands in for a screen. */
export const VIRTUAL_DISPLAY = ['xvfb'];

/** Opens the Word files and sheets of the tests as their readers' programs would; what that takes, without windows. */
export const OFFICE_SUITE = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

/** What compiles a native addon. */
export const COMPILER = ['python3', 'make', 'g++'];

/**
 * The program by which a package is recognised, however it was installed.
 *
 * @type {Record<string, string>}
 */
const PROGRAMS = {
  xvfb: 'Xvfb',
  'libreoffice-writer-nogui': 'soffice',
  python3: 'python3',
  make: 'make',
  'g++': 'g++',
};

/**
 * Since 2024 Debian and Ubuntu call libraries that were built for 64-bit times by a name of their own.
 *
 * @param {string} name
 */
const withTime64 = (name) => [name, `${name}t64`];

/**
 * What is as good as a package once it is installed: one with windows does what the one without them does.
 *
 * @param {string} name
 */
const asGoodAs = (name) => [...withTime64(name), name.replace(/-nogui$/, '')];

/**
 * The names among `wanted` that are not installed.
 *
 * @param {string[]} wanted Debian package names
 * @param {ReadonlySet<string>} installed what dpkg says is installed
 * @param {(program: string) => boolean} hasProgram is a program on the search path?
 */
export function missingPackages(wanted, installed, hasProgram) {
  return wanted.filter((name) => {
    const program = PROGRAMS[name];
    if (program && hasProgram(program)) return false;
    return !asGoodAs(name).some((each) => installed.has(each));
  });
}

/**
 * The line that installs packages on Debian, as root.
 *
 * @param {string[]} names
 */
export function installLine(names) {
  return `apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/**
 * Makes sure that system packages are there: installs them on Debian as root, otherwise says how to.
 *
 * @param {string[]} wanted Debian package names
 * @param {string} purpose what they are needed for
 * @throws {SetupError} with the exact line to run
 */
export async function ensurePackages(wanted, purpose) {
  if (process.platform !== 'linux') return;
  const isDebian = onPath('dpkg-query') && onPath('apt-get');
  const known = isDebian ? wanted : wanted.filter((name) => name in PROGRAMS);
  const missing = missingPackages(known, isDebian ? await installedPackages(known) : new Set(), onPath);
  if (missing.length === 0) return;
  if (!isDebian) throw new SetupError(`Missing ${purpose}: install ${missing.join(', ')} and try again.`);
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `System packages are missing ${purpose}. As root, run:\n\n  ${installLine(missing)}\n`,
    );
  }
  await step(`Installing Debian packages ${purpose}: ${missing.join(' ')}`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    const names = await namesOnThisRelease(missing);
    const [command = '', ...args] = installLine(names).split(' ');
    await mustRun(`fetch the Debian packages ${names.join(' ')} (no network?)`, command, args, { env });
  });
}

/**
 * @param {string[]} names
 * @returns {Promise<Set<string>>} those that dpkg has, under the name it has them
 */
async function installedPackages(names) {
  const query = ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names.flatMap(asGoodAs)];
  const { output } = await run('dpkg-query', query);
  const lines = output.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
}

/** @param {string[]} names */
async function namesOnThisRelease(names) {
  const { output } = await run('apt-cache', ['pkgnames']);
  const available = new Set(output.split('\n'));
  return names.map((name) => withTime64(name).findLast((each) => available.has(each)) ?? name);
}
