/**
 * Every `npm run` command of the project. Needs nothing but Node: it brings what the commands need. A command is a
 * module in build/commands that exports `command(args)`, which answers with the exit code.
 */
import { SetupError } from './setup/report.mjs';

const COMMANDS = ['start', 'dev', 'test', 'demo', 'dist', 'bench', 'system', 'installed'];
const OLDEST_NODE = { major: 20, minor: 19 };

const [name = '', ...args] = process.argv.slice(2);

async function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    throw new SetupError(
      `Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed; this is ${process.version}.`,
    );
  }
  if (!COMMANDS.includes(name)) throw new SetupError(`Usage: node build/run.mjs ${COMMANDS.join(' | ')}`);
  const { command } = await import(`./commands/${name}.mjs`);
  return command(args);
}

try {
  process.exit(await main());
} catch (error) {
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${error instanceof SetupError ? error.message : stack}\n`);
  process.exit(1);
}
