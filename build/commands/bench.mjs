import { prepareApp } from '../setup/prepare.mjs';
import { runTypeScript } from '../setup/process.mjs';

/**
 * Measures the budgets of the design and prints the figures.
 *
 * @param {string[]} args
 */
export async function command(args) {
  await prepareApp({ headless: true });
  return runTypeScript('tests/bench/bench.ts', args);
}
