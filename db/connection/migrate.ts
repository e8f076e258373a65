import type { Database } from 'better-sqlite3';
import { buildTriggers, dropTriggers } from '../migrations/derived';
import type { Migration } from '../migrations/migration';

/** The format of an open file: 0 for an empty one. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings an open file to the newest format, each migration in a transaction of its own together with its number: a
 * failure leaves the file at the last whole version and is thrown on.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    if (migration.version <= versionOf(database)) continue;
    database
      .transaction(() => {
        dropTriggers(database);
        migration.up(database);
        buildTriggers(database);
        database.pragma(`user_version = ${migration.version}`);
      })
      .exclusive();
  }
}
