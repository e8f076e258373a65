import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where an office keeps the files that belong to its records: `office.db` → `office-files`. */
export const filesFolderOf = (officePath: string): string => `${officePath.replace(/\.db$/, '')}-files`;

/** Why stored bytes can't be had: nothing is there under their name, or something else is. */
export type FileProblem = 'missing' | 'altered';

export class StoredFileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`a stored file is ${problem}`, options);
  }
}

/** Files by their SHA-256 in a folder; what was put there is never changed and never removed. */
export type FileStore = {
  /**
   * Keeps the bytes. On return they would outlast a power cut, so that a row may name them. The same bytes lie there
   * once.
   * @returns their SHA-256
   */
  put: (bytes: Uint8Array) => string;
};

/**
 * The store in a folder, which is made with the first file. Files are written aside, flushed and then renamed: under a
 * SHA-256 there is all of a file or nothing. What a crash left aside is removed now; so there may be one store for a
 * folder at a time.
 */
export function fileStore(folder: string): FileStore {
  const aside = join(folder, 'incoming');
  rmSync(aside, { recursive: true, force: true });
  return {
    put: (bytes) => {
      const sha256 = hashOf(bytes);
      const path = storedPath(folder, sha256);
      // What lies there and isn't these bytes was damaged, and is put right.
      if (existsSync(path) && hashOf(readFileSync(path)) === sha256) return sha256;
      mkdirSync(dirname(path), { recursive: true });
      mkdirSync(aside, { recursive: true });
      const written = join(aside, randomUUID());
      try {
        writeFlushed(written, bytes);
        renameSync(written, path);
      } catch (error) {
        rmSync(written, { force: true });
        throw error;
      }
      for (const made of [dirname(path), folder, dirname(folder)]) flushFolder(made);
      return sha256;
    },
  };
}

/**
 * The bytes stored under a SHA-256, proved to be those.
 * @throws StoredFileError
 */
export async function readStored(folder: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(storedPath(folder, sha256)).catch((cause: unknown) => {
    throw isAbsent(cause) ? new StoredFileError('missing', { cause }) : cause;
  });
  if (hashOf(bytes) !== sha256) throw new StoredFileError('altered');
  return bytes;
}

/** In a folder by the first two digits: no folder gets so many entries that systems slow down. */
function storedPath(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('a SHA-256 is 64 hexadecimal digits');
  return join(folder, sha256.slice(0, 2), sha256);
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A new name in a folder is on the disk once the folder is; Windows sees to that by itself and opens no folder. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
