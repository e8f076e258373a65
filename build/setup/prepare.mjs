import { ensureBundle } from './bundle.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureDisplay } from './display.mjs';
import { putProjectNodeFirst } from './process.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Brings what every command needs: the npm packages, and the project's own Node for whatever runs from here on. */
export async function prepareTools() {
  await ensureDependencies();
  putProjectNodeFirst();
  // Inherited from the terminal of an editor that is an Electron itself, it would make a mere Node of ours.
  delete process.env.ELECTRON_RUN_AS_NODE;
}

/**
 * Brings what it takes to run the built app.
 *
 * @param {{headless?: boolean}} [options] `headless`: open no window on a screen, even where there is one
 */
export async function prepareApp({ headless = false } = {}) {
  await prepareTools();
  const runtime = await ensureRuntime();
  await ensureBundle();
  await ensureDisplay({ always: headless });
  return runtime;
}
