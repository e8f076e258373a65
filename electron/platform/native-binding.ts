import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Where SQLite's addon lies when the packaged one can't be loaded by the runtime (development and tests on the
 * registry's Electron); null for the ordinary one.
 */
export function sqliteBinding(): string | null {
  if (!app.isPackaged) return process.env.ATTACHE_SQLITE_BINDING ?? null;
  const rebuilt = join(process.resourcesPath, 'better_sqlite3.node');
  return existsSync(rebuilt) ? rebuilt : null;
}
