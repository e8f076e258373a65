import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, root } from './paths.mjs';
import { lastLines, projectNode, run } from './process.mjs';
import { SetupError, step } from './report.mjs';

const NETWORK_ERROR =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTCACHED)\b/;

/**
 * Lies in node_modules, so that whatever removes the packages removes the claim that they are there.
 *
 * @param {string} folder
 */
const stampOf = (folder) => join(folder, 'node_modules', '.installed');

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/**
 * Are the packages there that package-lock.json names? Only a finished installation says so.
 *
 * @param {string} [folder] the project
 */
export function dependenciesInstalled(folder = root) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder);
}

/** Notes that an installation came to its end. */
export function noteDependenciesInstalled(folder = root) {
  writeFileSync(stampOf(folder), lockHash(folder));
}

/**
 * How to start npm: with the machine's Node, because npm replaces the project's own.
 *
 * @returns {[command: string, firstArgs: string[]]}
 */
export function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && node && existsSync(script) ? [node, [script]] : ['npm', []];
}

/**
 * Installs what package-lock.json names, unless that is done.
 *
 * @throws {SetupError} naming what could not be fetched
 */
export async function ensureDependencies() {
  if (dependenciesInstalled()) return;
  // npm replaces the project's Node, which Windows does not allow while it runs this very program.
  if (process.platform === 'win32' && process.execPath.startsWith(inProject('node_modules'))) {
    throw new SetupError('The npm packages have changed: run `npm ci`, then this again.');
  }
  await step('Installing the npm packages that package-lock.json names (npm ci)', async () => {
    const [command, first] = npm();
    // npm's own words are needed, also under a silent `npm start`.
    const quick = [
      '--loglevel=error',
      '--fetch-retries=2',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ];
    const { ok, output } = await run(command, [...first, 'ci', '--no-audit', '--no-fund', ...quick]);
    if (!ok) throw new SetupError(explain(output));
    if (!existsSync(projectNode)) {
      throw new SetupError(
        'npm ci left out the install script of the package "node" (is ignore-scripts set?): its Node is needed.',
      );
    }
    noteDependenciesInstalled();
  });
}

/**
 * What a failed `npm ci` means, with npm's own last words.
 *
 * @param {string} npmOutput
 */
export function explain(npmOutput) {
  const headline = NETWORK_ERROR.test(npmOutput)
    ? 'No network: the npm packages of package-lock.json could not be fetched from the npm registry.'
    : 'npm ci failed, so the npm packages of package-lock.json are not installed.';
  return `${headline}\n${lastLines(npmOutput)}`;
}

/**
 * The version of an installed package.
 *
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')).version;
}
