import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { outline } from '../electron/ipc/outline';

const root = join(import.meta.dirname, '..');
const inProject = (path: string) => join(root, path);

/**
 * The oldest Electron that the app runs on (33: Chromium 130, Node 20.18), which is what development falls back to where
 * only the npm registry is reachable.
 */
const oldest = { node: 'node20.18', chrome: 'chrome130' };

/** Everything is bundled but the native addon, so that the packaged app carries no other node_modules. */
const external = ['electron', 'better-sqlite3', /^node:/];

export default defineConfig({
  main: {
    build: {
      outDir: inProject('out/app/main'),
      target: oldest.node,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        external,
        input: { main: inProject('electron/main.ts'), database: inProject('electron/database.ts') },
      },
    },
  },
  preload: {
    define: { __CONTRACT__: JSON.stringify(outline()) },
    build: {
      outDir: inProject('out/app/preload'),
      target: oldest.node,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        external,
        input: { preload: inProject('electron/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react()],
    build: {
      outDir: inProject('out/app/renderer'),
      emptyOutDir: true,
      target: oldest.chrome,
      minify: true,
      // The content security policy lets nothing come from a data: address.
      assetsInlineLimit: 0,
      // One style sheet and few scripts: each is a request to the main process while it is busy starting.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: inProject('renderer/index.html'), print: inProject('renderer/print.html') },
        output: {
          codeSplitting: {
            groups: [{ name: 'icons', test: /lucide-react/ }],
          },
        },
      },
    },
  },
});
