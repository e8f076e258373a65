import type { Database } from 'better-sqlite3';
import { statement } from '../connection/statement';

/** How many answers are kept; a window repeats at most the few calls that it had under way. */
const kept = 1_000;

/** The value that a command with this id was answered with, as JSON; undefined when it was never carried out. */
export function answerOf(database: Database, callId: string): string | undefined {
  return statement<[string], string>(database, 'SELECT value FROM answered_call WHERE id = ?')
    .pluck()
    .get(callId);
}

/** Remembers a command's answer in the command's own transaction: repeated after a lost reply, it isn't done twice. */
export function rememberAnswer(database: Database, callId: string, value: string): void {
  const { lastInsertRowid } = statement(database, 'INSERT INTO answered_call (id, value) VALUES (?, ?)').run(
    callId,
    value,
  );
  statement(database, 'DELETE FROM answered_call WHERE seq <= ?').run(Number(lastInsertRowid) - kept);
}
