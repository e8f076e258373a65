/**
 * Runs a TypeScript program of the project: `node build/setup/typescript.mjs FILE [arguments]`. Vite resolves its imports
 * as it does for the app and the tests.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

process.argv.splice(1, 1);
await runnerImport(resolve(process.argv[1] ?? ''), { configFile: false, logLevel: 'warn' });
