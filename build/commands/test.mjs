import { checks } from '../checks/all.mjs';
import { runChecks } from '../checks/check.mjs';
import { lastLine, sum } from '../checks/tally.mjs';
import { prepareTools } from '../setup/prepare.mjs';
import { elapsed, SetupError, say } from '../setup/report.mjs';
import { ensureRuntime } from '../setup/runtime.mjs';

/** Two on the smallest machine; more would outrun the patience of the tests of screens. */
const LANES = 2;

/**
 * Runs all checks, or those that are named, and ends with the sum of all tests.
 *
 * @param {string[]} names
 */
export async function command(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new SetupError(
      `No check is called ${unknown.join(', ')}: ${checks.map(({ name }) => name).join(' ')}`,
    );
  }
  const since = performance.now();
  await prepareTools();
  // Most checks need no Electron: it is fetched and made ready beside them, and those that do wait for it.
  const runtime = ensureRuntime();
  runtime.catch(() => undefined);
  const asked = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  const total = sum(await runChecks(asked, LANES));
  await runtime;
  say(`All checks took ${elapsed(since)}.`);
  say(lastLine(total));
  return total.failed === 0 ? 0 : 1;
}
