/**
 * Every `npm run` command of the project. Needs nothing but Node: it brings what the commands need. A command is a
 * module in build/commands that exports `command(args)`, which answers with the exit code.
 */
import { SetupError } from './setup/report.mjs';

const COMMANDS = ['start', 'dev', 'test', 'demo', 'dist', 'bench'];
const OLDEST_NODE = [20, 19];

const [name = '', ...args] = process.argv.slice(2);

async function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new SetupError(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
  }
  if (!COMMANDS.includes(name)) throw new SetupError(`Usage: node build/run.mjs ${COMMANDS.join(' | ')}`);
  const { command } = await import(`./commands/${name}.mjs`);
  return command(args);
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`\n${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
