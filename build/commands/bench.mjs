import { ensureOfficeSuite } from '../setup/office-suite.mjs';
import { prepareApp } from '../setup/prepare.mjs';
import { runTypeScript } from '../setup/process.mjs';

/**
 * Measures the budgets of the design and prints the figures.
 *
 * @param {string[]} args
 */
export async function command(args) {
  await prepareApp({ headless: true });
  await ensureOfficeSuite();
  return runTypeScript('tests/bench/bench.ts', args);
}
