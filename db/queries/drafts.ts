import type { Database } from 'better-sqlite3';

export type KeptDraft = { key: string; draft: string };

/** The latest drafts only; older ones belong to fields that nobody came back to. */
const limit = 200;

export const listDrafts = (database: Database): KeptDraft[] =>
  database.prepare<[number], KeptDraft>('SELECT key, draft FROM draft ORDER BY seq DESC LIMIT ?').all(limit);

export function keepDraft(database: Database, { key, draft }: KeptDraft): void {
  dropDraft(database, key);
  database.prepare('INSERT INTO draft (key, draft) VALUES (?, ?)').run(key, draft);
}

export function dropDraft(database: Database, key: string): void {
  database.prepare('DELETE FROM draft WHERE key = ?').run(key);
}
