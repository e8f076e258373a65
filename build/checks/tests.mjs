import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, outFolder } from '../setup/paths.mjs';
import { projectNode, run, toolScript } from '../setup/process.mjs';
import { tallyOf } from './tally.mjs';

/**
 * Runs one vitest project and reads its own report.
 *
 * @param {string} config the configuration's path below the root
 * @param {string} project
 * @param {Record<string, string>} [env] added to this process's
 * @returns {Promise<import('./check.mjs').Outcome>}
 */
export async function runTests(config, project, env = {}) {
  const reports = join(outFolder, 'reports');
  const report = join(reports, `${project}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    toolScript('vitest'),
    'run',
    `--config=${inProject(config)}`,
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok, output } = await run(projectNode, args, { env });
  const tally = existsSync(report)
    ? tallyOf(JSON.parse(readFileSync(report, 'utf8')), ok)
    : { passed: 0, failed: 1 };
  return { ok, output, tally };
}
