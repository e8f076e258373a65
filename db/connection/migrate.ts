import type { Database } from 'better-sqlite3';
import { buildTriggers, dropTriggers } from '../migrations/derived';
import type { Migration } from '../migrations/migration';

/** The format of an open file: 0 for an empty one. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings an open file to the newest format, each migration in a transaction of its own together with its number: a
 * failure leaves the file at the last whole version and is thrown on. Foreign keys are held against the whole file at
 * each migration's end instead of statement by statement, as a table that is made anew needs (sqlite.org/lang_altertable,
 * section 7).
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    if (migration.version <= versionOf(database)) continue;
    const upgrade = database.transaction(() => {
      dropTriggers(database);
      migration.up(database);
      buildTriggers(database);
      const dangling = database.pragma('foreign_key_check') as { table: string }[];
      if (dangling[0]) throw new Error(`migration ${migration.version} leaves ${dangling[0].table} dangling`);
      database.pragma(`user_version = ${migration.version}`);
    });
    const enforced = database.pragma('foreign_keys', { simple: true });
    database.pragma('foreign_keys = OFF');
    try {
      upgrade.exclusive();
    } finally {
      database.pragma(`foreign_keys = ${String(enforced)}`);
    }
  }
}
