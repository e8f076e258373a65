import { elapsed, say } from '../setup/report.mjs';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output shown when it is not ok
 * @property {import('./tally.mjs').Tally} [tally] of a check that is made of tests
 */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} what it makes sure of, in a few words
 * @property {boolean} [alone] it uses the whole machine, and what an earlier check made: nothing runs beside it
 * @property {() => Promise<Outcome>} run
 */

const HEARTBEAT_MS = 30_000;

/**
 * Runs one check with a line of its own. A failure is shown and counted, and hides no later check.
 *
 * @param {Check} check
 * @returns {Promise<import('./tally.mjs').Tally>} a check that is not made of tests counts only when it fails
 */
export async function runCheck({ name, what, run }) {
  const since = performance.now();
  const heartbeat = setInterval(() => say(`  … ${name} ${elapsed(since)}`), HEARTBEAT_MS);
  const { ok, output, tally } = await run()
    .catch((error) => ({ ok: false, output: error.message, tally: undefined }))
    .finally(() => clearInterval(heartbeat));
  const counts = tally ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
  if (!ok) say(`\n${output.trim()}\n`);
  say(`${ok ? '✓' : '✗'} ${name.padEnd(9)} ${elapsed(since).padStart(6)}  ${what}${counts}`);
  return tally ?? { passed: 0, failed: ok ? 0 : 1 };
}

/**
 * Runs checks in their order, as many at once as there are lanes; most of them keep one core busy. Each has its lines
 * when it ends, in one piece.
 *
 * @param {Check[]} checks
 * @param {number} lanes
 * @returns {Promise<import('./tally.mjs').Tally[]>} as they end
 */
export async function runChecks(checks, lanes) {
  /** @type {import('./tally.mjs').Tally[]} */
  const tallies = [];
  /** @type {Set<Promise<unknown>>} */
  const running = new Set();
  for (const check of checks) {
    while (running.size >= (check.alone ? 1 : lanes)) await Promise.race(running);
    const run = runCheck(check).then((tally) => {
      tallies.push(tally);
      running.delete(run);
    });
    running.add(run);
    if (check.alone) await run;
  }
  await Promise.all(running);
  return tallies;
}
