import type { Database } from 'better-sqlite3';
import { statement } from '../connection/statement';
import type { StepName, UndoState } from '../domain/history';

export type StepInfo = StepName & {
  who: string;
  /** UTC instant, ISO 8601. */
  at: string;
  /** Two commands with one key, one right after the other, are one step: typing is undone by the phrase. */
  mergeKey: string | null;
  /** How soon the next one must follow, in milliseconds; {@link mergeWindow} unless said. */
  mergeWithin?: number;
};

/** How long a step stays open for the next keystrokes of the same field, in milliseconds. */
export const mergeWindow = 5_000;

type StepRow = {
  seq: number;
  operation: string;
  subject: string | null;
  merge_key: string | null;
  at: string;
};
type ChangeRow = { table_name: string; row_id: string; before: string | null; after: string | null };

/**
 * Runs `work` as one step: every row it writes is recorded by the tables' triggers. Must be called inside a
 * transaction. A step that changed nothing leaves no trace.
 * @param work may name the step's subject, which it often knows only after reading the record
 */
export function runStep<T>(
  database: Database,
  info: StepInfo,
  work: (step: { subject: string | null }) => T,
): T {
  const merged = stepToMergeInto(database, info);
  const seq = merged ?? insertStep(database, 'do', info, null);
  statement(database, 'UPDATE step SET open = 1, at = ? WHERE seq = ?').run(info.at, seq);
  const before = lastChange(database);
  const step = { subject: info.subject };
  const value = work(step);
  statement(database, 'UPDATE step SET open = 0, subject = ? WHERE seq = ?').run(step.subject, seq);
  if (merged === undefined && lastChange(database) === before)
    statement(database, 'DELETE FROM step WHERE seq = ?').run(seq);
  return value;
}

/** Takes the last step back, as a step of its own. Does nothing when there is nothing to undo. */
export function undo(database: Database, who: string, at: string): void {
  turn(database, 'undo', undoable(database), who, at);
}

/** Does again what was undone last. Does nothing when there is nothing to redo. */
export function redo(database: Database, who: string, at: string): void {
  turn(database, 'redo', redoable(database), who, at);
}

export function undoState(database: Database): UndoState {
  const name = (step: StepRow | undefined) =>
    step ? { operation: step.operation, subject: step.subject } : null;
  return { undo: name(undoable(database)), redo: name(redoable(database)) };
}

/** The number of the step that undo would take back; null when there is none. */
export const lastStep = (database: Database): number | null => undoable(database)?.seq ?? null;

/** A mark in the history, to ask {@link tablesChangedSince} later. */
export function lastChange(database: Database): number {
  return statement<[], number>(database, 'SELECT coalesce(max(seq), 0) FROM change').pluck().get() ?? 0;
}

export function tablesChangedSince(database: Database, mark: number): string[] {
  return statement<[number], string>(
    database, // Without the hint SQLite reads the whole index on (table_name, row_id), which grows for ever.
    'SELECT DISTINCT table_name FROM change NOT INDEXED WHERE seq > ?',
  )
    .pluck()
    .all(mark);
}

/** Undoing is itself recorded as a step, so that history says everything that ever happened. */
function turn(
  database: Database,
  kind: 'undo' | 'redo',
  target: StepRow | undefined,
  who: string,
  at: string,
): void {
  if (!target) return;
  const seq = insertStep(database, kind, { ...target, who, at, mergeKey: null }, target.seq);
  statement(database, 'UPDATE step SET open = 1 WHERE seq = ?').run(seq);
  const changes = statement<[number], ChangeRow>(
    database,
    'SELECT table_name, row_id, before, after FROM change WHERE step = ? ORDER BY seq',
  ).all(target.seq);
  if (kind === 'undo') for (const change of changes.toReversed()) restore(database, change, change.before);
  else for (const change of changes) restore(database, change, change.after);
  statement(database, 'UPDATE step SET open = 0 WHERE seq = ?').run(seq);
  statement(database, 'UPDATE step SET undone = ? WHERE seq = ?').run(kind === 'undo' ? 1 : 0, target.seq);
}

/** Puts one row back to a recorded state; `null` is "there was no such row". */
function restore(
  database: Database,
  { table_name: table, row_id: id }: ChangeRow,
  state: string | null,
): void {
  if (state === null) {
    statement(database, `DELETE FROM "${table}" WHERE id = ?`).run(id);
    return;
  }
  const row = JSON.parse(state) as Record<string, string | number | null>;
  const columns = Object.keys(row);
  const values = columns.map((column) => row[column]);
  statement(
    database,
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`,
  ).run(...values);
}

function insertStep(database: Database, kind: string, info: StepInfo, target: number | null): number {
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO step (operation, subject, kind, target, merge_key, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(info.operation, info.subject, kind, target, info.mergeKey, info.who, info.at);
  return Number(lastInsertRowid);
}

/** The step before this one, when it is the same field still being typed into. */
function stepToMergeInto(database: Database, info: StepInfo): number | undefined {
  if (info.mergeKey === null) return undefined;
  const last = statement<[], StepRow & { kind: string; undone: number }>(
    database,
    'SELECT * FROM step ORDER BY seq DESC LIMIT 1',
  ).get();
  const same = last?.kind === 'do' && last.undone === 0 && last.merge_key === info.mergeKey;
  const within = info.mergeWithin ?? mergeWindow;
  return same && Date.parse(info.at) - Date.parse(last.at) <= within ? last.seq : undefined;
}

const undoable = (database: Database) =>
  statement<[], StepRow>(
    database,
    `SELECT * FROM step WHERE kind = 'do' AND undone = 0 ORDER BY seq DESC LIMIT 1`,
  ).get();

/**
 * Steps undone since the last new one; the one undone last is next. A new step makes those undone before it unreachable,
 * also once it is undone itself.
 */
const redoable = (database: Database) =>
  statement<[], StepRow>(
    database,
    `SELECT step.* FROM step AS undoing JOIN step ON step.seq = undoing.target
       WHERE undoing.kind = 'undo' AND step.undone = 1
         AND undoing.seq > (SELECT max(seq) FROM step WHERE kind = 'do')
       ORDER BY undoing.seq DESC LIMIT 1`,
  ).get();
