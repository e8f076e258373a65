import { ensureBundle } from '../setup/bundle.mjs';
import { packageApp } from '../setup/package.mjs';
import { prepareTools } from '../setup/prepare.mjs';
import { say } from '../setup/report.mjs';
import { ensureRuntime } from '../setup/runtime.mjs';

/** Packages the app for this machine, unpacked; installers are made by electron-builder from the same configuration. */
export async function command() {
  await prepareTools();
  await ensureRuntime();
  await ensureBundle();
  say(`The packaged app is ${await packageApp()}.`);
  return 0;
}
