import { type SQL, sql } from 'drizzle-orm';

/** The ids of the living records of one table in which every word of the text occurs, as a subquery. */
export const matching = (table: 'person' | 'organisation' | 'partner', terms: string): SQL => sql`(
  SELECT record_id FROM search_entry
  WHERE kind = ${table} AND seq IN (SELECT rowid FROM search WHERE search MATCH ${terms}))`;
