import { closeSync, existsSync, openSync, readSync, rmSync, statSync, unlinkSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { applyKey, type Key } from './key';
import { OpenError } from './problem';

/** "Atch": the mark in the file's header (SQLite's application_id) by which an office is told from a foreign file. */
export const applicationId = 0x41746368;

/** Below this size a whole check costs less than anyone notices, so every start makes one. */
const alwaysCheckedBytes = 32 * 1024 * 1024;

export type FileState = { exists: boolean; version: number };

/**
 * Looks at a file without changing a byte of it.
 * @throws OpenError `read-only`, `damaged`, `foreign`, `newer` or `wrong-key`
 */
export function inspect(
  path: string,
  newest: number,
  key: Key | undefined,
  nativeBinding?: string,
): FileState {
  assertWritable(path);
  if (!existsSync(path) || statSync(path).size === 0) return { exists: false, version: 0 };
  if (key === undefined) assertHeader(path, newest);
  const unclean = existsSync(`${path}-wal`);
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, nativeBinding });
  try {
    applyKey(database, key);
    const version = readVersion(database, key);
    if (Number(database.pragma('application_id', { simple: true })) !== applicationId)
      throw new OpenError('foreign');
    if (version > newest) throw new OpenError('newer');
    if (unclean || version < newest || statSync(path).size <= alwaysCheckedBytes) assertWhole(database);
    return { exists: true, version };
  } catch (error) {
    throw asOpenError(error);
  } finally {
    database.close();
    if (!unclean) removeTraces(path);
  }
}

/** A file in WAL mode can't be read without making these beside it; empty, they say nothing. */
function removeTraces(path: string): void {
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size === 0)
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
}

/** @throws OpenError `damaged` unless every page of the database is in order. */
export function assertWhole(database: Sqlite.Database): void {
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new OpenError('damaged');
}

/** Tried rather than asked: what a system says of permissions isn't what it does (Windows folders, network drives). */
function assertWritable(path: string): void {
  const probe = `${path}-probe`;
  try {
    if (existsSync(path)) closeSync(openSync(path, 'r+'));
    closeSync(openSync(probe, 'w'));
    unlinkSync(probe);
  } catch (error) {
    throw new OpenError('read-only', { cause: error });
  }
}

/** The header is read as bytes first: even SQLite's read-only opening may touch the files beside it. */
function assertHeader(path: string, newest: number): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  const read = readSync(file, header, 0, 100, 0);
  closeSync(file);
  if (read < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new OpenError('damaged');
  if (header.readUInt32BE(68) !== applicationId) throw new OpenError('foreign');
  if (header.readUInt32BE(60) > newest) throw new OpenError('newer');
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  if (!existsSync(`${path}-wal`) && statSync(path).size < pages * pageSize) throw new OpenError('damaged');
}

function readVersion(database: Sqlite.Database, key: Key | undefined): number {
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } catch (error) {
    if (key !== undefined && isNotADatabase(error)) throw new OpenError('wrong-key', { cause: error });
    throw error;
  }
}

const isNotADatabase = (error: unknown) =>
  error instanceof Sqlite.SqliteError && error.code === 'SQLITE_NOTADB';

/** SQLite's own codes in the words of {@link OpenProblem}; anything else is a bug and stays what it is. */
export function asOpenError(error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  if (error.code.startsWith('SQLITE_CORRUPT') || isNotADatabase(error))
    return new OpenError('damaged', { cause: error });
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN'))
    return new OpenError('read-only', { cause: error });
  return error;
}
