import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { fold } from '../domain/search';
import { migrations as released } from '../migrations';
import type { Migration } from '../migrations/migration';
import * as memoTables from '../queries/memo-tables';
import * as resultTables from '../queries/result-tables';
import * as tables from '../queries/tables';
import { type FileStore, fileStore, filesFolderOf } from './file-store';
import { applicationId, asOpenError, inspect } from './inspect';
import { applyKey, type Key } from './key';
import { migrate } from './migrate';
import { OpenError } from './problem';
import { verifiedCopy } from './verified-copy';

/** What queries take: it can only read. */
export type Reader = Pick<Writer, 'select' | 'selectDistinct' | 'all' | 'get' | '$count' | 'with'>;
/** What commands take: the one writing connection. */
export type Writer = ReturnType<typeof typed>;

/** An open office: one reading and one writing connection to the same file. */
export type Office = {
  path: string;
  reader: Reader;
  writer: Writer;
  /** The raw writing connection: transactions and history only. */
  raw: Sqlite.Database;
  /** The bytes of the files that belong to records. */
  files: FileStore;
  close: () => void;
};

export type OpenOptions = {
  key?: Key;
  /** Path of the addon, for the one runtime that can't load the packaged one. */
  nativeBinding?: string;
  /** The file format to open with; tests of the mechanism bring their own. */
  migrations?: readonly Migration[];
  /** The clock's instant, for the name of the copy that is made before migrating. */
  now?: Date;
};

/** FTS5's contentless deletes and the durability fixes that the design rests on. */
const oldestSqlite = [3, 51, 3] as const;

/**
 * Opens an office, creating it where there is none and bringing an older one to the newest format after a verified
 * copy. Where it can't, the file stays byte for byte what it was.
 * @throws OpenError
 */
export function openOffice(path: string, options: OpenOptions = {}): Office {
  const { key, nativeBinding, migrations = released, now = new Date() } = options;
  const newest = migrations.at(-1)?.version ?? 0;
  const file = inspect(path, newest, key, nativeBinding);
  const connect = (readonly: boolean) => {
    const database = new Sqlite(path, { readonly, nativeBinding });
    applyKey(database, key);
    return prepare(database);
  };
  const raw = connect(false);
  try {
    assertSqlite(raw);
    if (!file.exists) create(raw, migrations);
    raw.pragma('journal_mode = WAL');
    if (file.exists && file.version < newest) {
      verifiedCopy(raw, path, { version: file.version, now, key, nativeBinding });
      migrate(raw, migrations);
      raw.pragma('wal_checkpoint(TRUNCATE)');
    }
    const reading = connect(true);
    return {
      path,
      raw,
      writer: typed(raw),
      reader: typed(reading),
      files: fileStore(filesFolderOf(path)),
      close: () => {
        reading.close();
        raw.close();
      },
    };
  } catch (error) {
    raw.close();
    throw asOpenError(error);
  }
}

/**
 * An office that lives in memory, for tests: the same SQL, the same triggers, one connection for both.
 * @param filesFolder where its files go; one that adds some brings a folder of its own
 */
export function openMemoryOffice(filesFolder = join(tmpdir(), `attache-${randomUUID()}`)): Office {
  emptyOffice ??= newMemoryOffice();
  const raw = prepare(new Sqlite(emptyOffice));
  const [writer, reader] = [typed(raw), typed(raw)];
  return { path: ':memory:', raw, writer, reader, files: fileStore(filesFolder), close: () => raw.close() };
}

/** Its bytes; made once, as the migrations take longer than most tests. */
let emptyOffice: Buffer | undefined;

function newMemoryOffice(): Buffer {
  const raw = prepare(new Sqlite(':memory:'));
  create(raw, released);
  const bytes = raw.serialize();
  raw.close();
  return bytes;
}

const typed = (database: Sqlite.Database) =>
  drizzle(database, { schema: { ...tables, ...resultTables, ...memoTables } });

function prepare(database: Sqlite.Database): Sqlite.Database {
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 2000');
  database.function('fold', { deterministic: true }, (text) => fold(String(text)));
  return database;
}

/** A new file becomes an office in one piece, before it is switched to WAL: its header is true from the first byte. */
function create(database: Sqlite.Database, migrations: readonly Migration[]): void {
  database.pragma(`application_id = ${applicationId}`);
  migrate(database, migrations);
}

function assertSqlite(database: Sqlite.Database): void {
  const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  const parts = version.split('.').map(Number);
  const difference =
    oldestSqlite.map((part, index) => (parts[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference < 0) throw new OpenError('old-sqlite');
}
