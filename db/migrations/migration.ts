import type { Database } from 'better-sqlite3';

/** One numbered step of the file format. Never edited once released; `up` runs inside its own transaction. */
export type Migration = {
  /** The `user_version` that the file has afterwards; numbers are consecutive from 1. */
  version: number;
  name: string;
  up: (database: Database) => void;
};
