import { bundlerConfig, forgetBundle } from '../setup/bundle.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { prepareTools } from '../setup/prepare.mjs';
import { projectNode, run, toolScript } from '../setup/process.mjs';
import { ensureRuntime } from '../setup/runtime.mjs';

/** Opens the app from a development server: a change in the renderer shows at once. */
export async function command() {
  await prepareTools();
  const runtime = await ensureRuntime();
  await ensureDisplay();
  // What the development server writes must not be taken for a build.
  forgetBundle();
  const args = [toolScript('electron-vite'), 'dev', '--config', bundlerConfig, '--', ...runtime.flags];
  const env = { ...runtime.env, ELECTRON_EXEC_PATH: runtime.executablePath };
  const { code } = await run(projectNode, args, { env, show: true });
  return code;
}
