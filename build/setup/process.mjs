import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { inProject, root } from './paths.mjs';
import { SetupError } from './report.mjs';

/** The project's own Node (the npm package `node`): the machine's may be too old for SQLite's addon. */
export const projectNode = inProject(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (running.size === 0) process.exit(128 + constants.signals[signal]);
    for (const child of running) child.kill(signal);
  });
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number}} [options]
 *   `env` is added to this process's; `show` passes the program's output on instead of collecting it.
 * @returns {Promise<{ok: boolean, code: number, output: string}>} `output` is stdout and stderr together, empty with `show`
 */
export function run(command, args, { cwd = root, env = {}, show = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: timeoutMs,
    });
    running.add(child);
    let output = '';
    const finish = (/** @type {number} */ code) => {
      running.delete(child);
      resolve({ ok: code === 0, code, output });
    };
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

/**
 * Like `run`, but anything other than success is an error that names the program's last words.
 *
 * @param {string} what what could not be done, for the message
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @throws {SetupError}
 */
export async function mustRun(what, command, args, options) {
  const result = await run(command, args, options);
  if (!result.ok) {
    throw new SetupError(
      [`Could not ${what} (exit code ${result.code}).`, lastLines(result.output)].join('\n').trim(),
    );
  }
  return result;
}

/**
 * The end of a program's output: enough to see why it failed.
 *
 * @param {string} output
 */
export function lastLines(output, count = 25) {
  return output.trim().split('\n').slice(-count).join('\n');
}

/**
 * The script behind a program of an installed npm package, to be started with `projectNode`.
 *
 * @param {string} name the package
 * @param {string} [program] its program's name, if the package has several
 */
export function toolScript(name, program = name) {
  const folder = inProject('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Is a program on the search path?
 *
 * @param {string} program
 */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Makes sure that whatever asks for `node` further down gets the project's. */
export function putProjectNodeFirst() {
  process.env.PATH = [dirname(projectNode), inProject('node_modules/.bin'), process.env.PATH].join(delimiter);
}

/**
 * Runs one of the project's TypeScript programs on the project's Node, showing its output.
 *
 * @param {string} file below the root
 * @param {string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(file, args = []) {
  const starter = inProject('build/setup/typescript.mjs');
  return (await run(projectNode, [starter, inProject(file), ...args], { show: true })).code;
}
