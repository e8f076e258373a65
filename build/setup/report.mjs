/** A failure whose message is the whole story: it is printed without a stack. */
export class SetupError extends Error {}

/**
 * Prints one plain line.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

const HEARTBEAT_MS = 10_000;

/**
 * The time since then, as "0.4 s" or "58 s".
 *
 * @param {number} since what `performance.now()` said
 */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/**
 * Runs a long step: says what it does and why, shows every ten seconds that it is alive, and says how long it took.
 *
 * @template T
 * @param {string} what what is done and why, as one line
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const since = performance.now();
  say(`▸ ${what}`);
  const heartbeat = setInterval(() => say(`  … ${elapsed(since)}`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`  done in ${elapsed(since)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
