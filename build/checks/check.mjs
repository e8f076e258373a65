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
