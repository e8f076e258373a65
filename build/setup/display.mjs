import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensurePackages, VIRTUAL_DISPLAY } from './packages.mjs';
import { SetupError, say } from './report.mjs';

const START_TIMEOUT_MS = 20_000;

/**
 * Makes sure that windows can open: on Linux without a display a virtual one (Xvfb) is started, which ends with this
 * process, and programs started from here on use it.
 *
 * @param {{always?: boolean}} [options] `always`: use a virtual display even where there is a screen
 */
export async function ensureDisplay({ always = false } = {}) {
  if (process.platform !== 'linux') return;
  if (!always && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) return;
  await ensurePackages(VIRTUAL_DISPLAY, 'for a virtual display');
  const display = await startDisplay();
  process.env.DISPLAY = display;
  delete process.env.WAYLAND_DISPLAY;
  say(`No display${always ? ' is used' : ' here'}: windows open on a virtual one (Xvfb ${display}).`);
}

/**
 * Starts a virtual display for each of several apps, of which a screen would give the keyboard to one only. They end
 * with this process.
 *
 * @param {number} count
 * @returns {Promise<string[]>} their names; none where there is no Xvfb: on Windows and macOS
 */
export async function startDisplays(count) {
  if (process.platform !== 'linux') return [];
  await ensurePackages(VIRTUAL_DISPLAY, 'for virtual displays');
  return Promise.all(Array.from({ length: count }, startDisplay));
}

async function startDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // A group of its own: Ctrl-C must reach the app before its display goes.
      detached: true,
    },
  );
  process.on('exit', () => server.kill());
  const numberPipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await Promise.race([firstLine(numberPipe), once(server, 'exit').then(() => '')]).catch(
    () => '',
  );
  if (!number) throw new SetupError('Xvfb, the virtual display, did not start.');
  server.unref();
  numberPipe.destroy();
  return `:${number}`;
}

/**
 * Reads a line to its end: Xvfb dies of a pipe that closes before it has written the whole line.
 *
 * @param {import('node:stream').Readable} stream
 */
async function firstLine(stream) {
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  for (let line = ''; ; ) {
    const [data] = await once(stream, 'data', { signal });
    line += data;
    if (line.endsWith('\n')) return line.trim();
  }
}
