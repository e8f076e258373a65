import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { versionOf } from './dependencies.mjs';
import { COMPILER, ensurePackages } from './packages.mjs';
import { inProject, runtimeFolder } from './paths.mjs';
import { mustRun, projectNode, toolScript } from './process.mjs';
import { REGISTRY_ELECTRON_VERSION, registryElectronFolder } from './registry-electron.mjs';
import { SetupError, step } from './report.mjs';
import { inOnePiece } from './unfinished.mjs';

const PACKAGE = inProject('node_modules/better-sqlite3');

/**
 * The addon says it needs Node-API 10, which the registry's Electron does not have under that number: it has the same
 * functions as experimental ones, whose number is the largest integer.
 */
const ASKS_FOR = "'NAPI_VERSION=10'";
const ASKS_INSTEAD = "'NAPI_VERSION=2147483647'";

/** What node-gyp reads from Node's own headers; a Node-API addon needs no more than position-independent code. */
const COMPILER_SETTINGS = "{'target_defaults': {'cflags': ['-fPIC', '-pthread'], 'ldflags': ['-pthread']}}\n";

/**
 * Experimental addons may not touch JavaScript while its garbage is collected, and must say so later by this function,
 * which the published headers leave out because it is experimental itself.
 */
const DECLARATION = `
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
EXTERN_C_END
`;

/** The SQLite addon that the registry's Electron can load; its folder's name carries both versions. */
export function sqliteBinding() {
  const versions = `${versionOf('better-sqlite3')}-electron-${REGISTRY_ELECTRON_VERSION}`;
  return join(runtimeFolder, `better-sqlite3-${versions}`, 'better_sqlite3.node');
}

/**
 * Builds that addon once, from the installed package's own source.
 *
 * @throws {SetupError} if a compiler is missing or the build fails
 */
export async function ensureSqliteBinding() {
  const target = sqliteBinding();
  if (existsSync(target)) return;
  await ensurePackages(COMPILER, 'to compile the SQLite addon');
  await step('Compiling SQLite for this Electron, once (about a minute)', () =>
    inOnePiece(join(target, '..'), async (workspace) => {
      const built = await compile(workspace);
      await tryOut(built);
      const folder = join(workspace, 'finished');
      mkdirSync(folder);
      cpSync(built, join(folder, basename(target)));
      return folder;
    }),
  );
}

/** @param {string} workspace */
async function compile(workspace) {
  const source = join(workspace, 'better-sqlite3');
  cpSync(PACKAGE, source, { recursive: true, filter: (path) => path !== join(PACKAGE, 'prebuilds') });
  const recipe = join(source, 'binding.gyp');
  const text = readFileSync(recipe, 'utf8');
  if (!text.includes(ASKS_FOR)) throw new SetupError(`The addon's binding.gyp no longer says ${ASKS_FOR}.`);
  writeFileSync(recipe, text.replace(ASKS_FOR, ASKS_INSTEAD));

  const headers = join(workspace, 'headers');
  cpSync(inProject('node_modules/node-api-headers/include'), join(headers, 'include/node'), {
    recursive: true,
  });
  writeFileSync(join(headers, 'include/node/common.gypi'), COMPILER_SETTINGS);
  appendFileSync(join(headers, 'include/node/js_native_api.h'), DECLARATION);

  const args = ['rebuild', '--release', '--force_build=1'];
  // In the environment, where the settings of whoever called npm would otherwise have the last word.
  const env = { npm_config_nodedir: headers };
  await mustRun('compile the SQLite addon', projectNode, [toolScript('node-gyp'), ...args], {
    cwd: source,
    env,
  });
  return join(source, 'build/Release/better_sqlite3.node');
}

/**
 * Opens a database with the addon in the Electron it is for, and has its garbage collected.
 *
 * @param {string} nativeBinding
 */
async function tryOut(nativeBinding) {
  const script = `
    const open = () => new (require(${JSON.stringify(PACKAGE)}))(':memory:', ${JSON.stringify({ nativeBinding })});
    for (let count = 0; count < 100; count += 1) open().prepare('SELECT 1').all();
    global.gc();
    setImmediate(global.gc);
  `;
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const args = ['--expose-gc', '-e', script];
  await mustRun('load the compiled SQLite addon', join(registryElectronFolder, 'electron'), args, { env });
}
