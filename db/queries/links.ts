import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Writer } from '../connection/office';
import { alive } from './alive';

type LinkTable = SQLiteTable & { id: SQLiteColumn; deletedAt: SQLiteColumn };

/**
 * Makes the living links from one owner exactly `wanted`: what is missing is added, what is too much gets its
 * tombstone, what stays is untouched.
 * @param row the columns of a new link
 */
export function setLinks(
  db: Writer,
  table: LinkTable,
  link: {
    owner: { column: SQLiteColumn; id: string };
    /** Where a table holds links of several sorts: which of them these are. */
    of?: SQL;
    target: SQLiteColumn;
    wanted: readonly string[];
    row: (target: string) => Record<string, string>;
    now: string;
  },
): void {
  const { owner, of, target, wanted, row, now } = link;
  const present = db
    .select({ id: table.id, target })
    .from(table)
    .where(and(eq(owner.column, owner.id), of, alive(table)))
    .all() as { id: string; target: string }[];
  const surplus = present.filter((entry) => !wanted.includes(entry.target)).map(({ id }) => id);
  if (surplus.length > 0) db.update(table).set({ deletedAt: now }).where(inArray(table.id, surplus)).run();
  const held = new Set(present.map((entry) => entry.target));
  const missing = wanted.filter((id) => !held.has(id));
  if (missing.length > 0) db.insert(table).values(missing.map(row)).run();
}
