import { sql } from 'drizzle-orm';
import { text } from 'drizzle-orm/sqlite-core';

/** The columns that every record's table has. */
export const record = {
  id: text('id').primaryKey(),
  createdAt: text('created_at').notNull().default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`),
  deletedAt: text('deleted_at'),
};

/** A text that is '' where there is none. */
export const line = (name: string) => text(name).notNull().default('');
