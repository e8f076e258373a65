import { type Column, type SQL, sql } from 'drizzle-orm';

/** Any number of ids as a list in SQL; SQLite counts the variables of a plain one. */
export const listOf = (ids: readonly string[]): SQL =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** `column IN (…)` of any number of ids. */
export const within = (column: Column, ids: readonly string[]): SQL => sql`${column} IN ${listOf(ids)}`;

/** Each id once, those that are there. */
export const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
