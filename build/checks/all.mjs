import { availableParallelism } from 'node:os';
import { ensureBundle } from '../setup/bundle.mjs';
import { ensureDisplay, startDisplays } from '../setup/display.mjs';
import { ensureOfficeSuite } from '../setup/office-suite.mjs';
import { packageApp } from '../setup/package.mjs';
import { inProject } from '../setup/paths.mjs';
import { projectNode, run, toolScript } from '../setup/process.mjs';
import { ensureRuntime } from '../setup/runtime.mjs';
import { runTests } from './tests.mjs';
import { checkTypes } from './types.mjs';

const ROOMS = ['db', 'electron', 'renderer', 'build', 'tests'];
const UNIT = 'build/vitest.config.ts';
const ELECTRON = 'build/vitest.e2e.config.ts';

/** As many apps are driven at once: each has several processes, and all must answer within their tests' patience. */
const APPS = Math.min(availableParallelism(), 4);

/**
 * @param {string} script
 * @param {string[]} args
 */
const tool = (script, args) => run(projectNode, [script, ...args]);

/**
 * Everything that `npm test` checks, in this order: what takes longest begins first, and beside it what says most.
 *
 * @type {import('./check.mjs').Check[]}
 */
export const checks = [
  { name: 'renderer', what: 'components over the real operations', run: () => runTests(UNIT, 'renderer') },
  { name: 'types', what: 'every room compiles', run: checkTypes },
  {
    name: 'lint',
    what: 'oxlint finds nothing',
    run: () =>
      tool(toolScript('oxlint'), ['--config', inProject('.oxlintrc.json'), '--type-aware', ...ROOMS]),
  },
  {
    name: 'layers',
    what: 'nothing imports what its room may not',
    run: () =>
      tool(toolScript('dependency-cruiser', 'depcruise'), [
        '--config',
        inProject('build/lint/layers.cjs'),
        ...ROOMS,
      ]),
  },
  {
    name: 'format',
    what: 'biome would change nothing',
    run: () => tool(toolScript('@biomejs/biome', 'biome'), ['check', ...ROOMS]),
  },
  {
    name: 'dead',
    what: 'knip finds nothing unused',
    run: () => tool(toolScript('knip'), ['--config', inProject('build/knip.json')]),
  },
  {
    name: 'bundle',
    what: 'the app builds',
    run: () => ensureBundle().then(() => ({ ok: true, output: '' })),
  },
  {
    name: 'dist',
    what: 'the packaged app starts and works',
    run: async () => {
      await ensureRuntime();
      await ensureDisplay();
      await ensureBundle();
      await packageApp({ smoke: true });
      return runTests(ELECTRON, 'dist');
    },
  },
  { name: 'domain', what: 'rules and their properties', run: () => runTests(UNIT, 'domain') },
  { name: 'db', what: 'real SQLite files', run: () => runTests(UNIT, 'db') },
  { name: 'contract', what: 'every operation through the dispatch', run: () => runTests(UNIT, 'contract') },
  { name: 'build', what: 'set-up and checks themselves', run: () => runTests(UNIT, 'build') },
  {
    name: 'e2e',
    what: 'the app as a user drives it, in Electron',
    alone: true,
    run: async () => {
      await ensureRuntime();
      await ensureOfficeSuite();
      const displays = await startDisplays(APPS);
      return runTests(ELECTRON, 'e2e', displays.length > 0 ? { ATTACHE_DISPLAYS: displays.join(' ') } : {});
    },
  },
];
