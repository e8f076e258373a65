import { prepareApp } from '../setup/prepare.mjs';
import { run } from '../setup/process.mjs';
import { say } from '../setup/report.mjs';

/** Opens the app, after bringing whatever it needs; ends when the app is closed. */
export async function command() {
  const { executablePath, args, env } = await prepareApp();
  say('Attaché opens.');
  const { code } = await run(executablePath, args, { env, show: true });
  return code;
}
