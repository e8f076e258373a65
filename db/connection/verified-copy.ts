import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { assertWhole } from './inspect';
import { applyKey, type Key } from './key';
import { versionOf } from './migrate';

type CopyOptions = { version: number; now: Date; key?: Key; nativeBinding?: string };

/**
 * Copies an office into `backups/` beside it and proves the copy by opening it: whole, and of the same version. The
 * files of its records aren't copied: what lies in their folder never changes and is never removed, so that the copy's
 * rows find their bytes there.
 * @returns the copy's path
 * @throws when the copy can't be written or isn't what it should be; nothing may then be migrated
 */
export function verifiedCopy(database: Sqlite.Database, path: string, options: CopyOptions): string {
  database.pragma('wal_checkpoint(TRUNCATE)');
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = freePath(folder, `${basename(path, extname(path))}-v${options.version}-${stamp(options.now)}`);
  copyFileSync(path, copy);
  const file = openSync(copy, 'r+');
  fsyncSync(file);
  closeSync(file);
  verify(copy, options);
  return copy;
}

function verify(copy: string, { version, key, nativeBinding }: CopyOptions): void {
  const opened = new Sqlite(copy, { fileMustExist: true, nativeBinding });
  try {
    applyKey(opened, key);
    assertWhole(opened);
    if (versionOf(opened) !== version) throw new Error('the copy made before migrating has another version');
    // Left in WAL mode the copy would need files beside it to be read.
    opened.pragma('journal_mode = DELETE');
  } finally {
    opened.close();
  }
}

const stamp = (now: Date) => now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

function freePath(folder: string, name: string): string {
  for (let turn = 1; ; turn++) {
    const path = join(folder, turn === 1 ? `${name}.db` : `${name}-${turn}.db`);
    if (!existsSync(path)) return path;
  }
}
