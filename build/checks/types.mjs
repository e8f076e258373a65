import { inProject } from '../setup/paths.mjs';
import { projectNode, run, toolScript } from '../setup/process.mjs';

const PROJECTS = ['db/domain', 'db', 'electron', 'renderer', 'build', 'tests'];
const AT_ONCE = 2;

/**
 * Compiles every room by its own rules: the domain knows neither DOM nor Node, the renderer no Node.
 *
 * @returns {Promise<import('./check.mjs').Outcome>}
 */
export async function checkTypes() {
  const waiting = [...PROJECTS];
  /** @type {string[]} */
  const outputs = [];
  let ok = true;
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const result = await compile(project);
      ok &&= result.ok;
      outputs.push(result.output);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ok, output: outputs.filter(Boolean).join('\n') };
}

/** @param {string} project */
function compile(project) {
  // More checkers find out the same types again, each for itself.
  const args = ['--project', inProject(project), '--noEmit', '--checkers', '1'];
  return run(projectNode, [toolScript('typescript-native', 'tsc'), ...args]);
}
