import type { Database, Statement } from 'better-sqlite3';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** A prepared statement, compiled once for each connection: for what runs with every command. */
export function statement<Input extends unknown[], Row = unknown>(
  database: Database,
  sql: string,
): Statement<Input, Row> {
  const own = prepared.get(database) ?? new Map<string, Statement>();
  prepared.set(database, own);
  const known = own.get(sql) ?? database.prepare(sql);
  own.set(sql, known);
  return known as Statement<Input, Row>;
}
