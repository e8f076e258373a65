import { prepareApp } from '../setup/prepare.mjs';
import { runTypeScript } from '../setup/process.mjs';

/** Shows the app to whoever has no screen: leaves documents and a picture of every screen in out/demo. */
export async function command() {
  await prepareApp({ headless: true });
  return runTypeScript('build/demo/demo.ts');
}
