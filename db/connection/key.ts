import type { Database } from 'better-sqlite3';

/** The raw 32 bytes that encrypt the whole file, as 64 hexadecimal digits. */
export type Key = string;

/** Must be the first statement on a connection. Does nothing for a file without a key. */
export function applyKey(database: Database, key: Key | undefined): void {
  if (key === undefined) return;
  if (!/^[0-9a-f]{64}$/i.test(key)) throw new RangeError('a key is 64 hexadecimal digits');
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma(`key = "x'${key}'"`);
}
