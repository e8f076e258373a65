import type { Office } from '../../../db/connection/office';
import { runStep } from '../../../db/queries/history';
import { idsFrom } from './ids';
import type { Random } from './random';

type Value = string | number | null;

/** Writes rows as fast as SQLite takes them, through the tables' own triggers, so that history and search are true. */
export type Writing = {
  random: Random;
  /** @returns the new row's id, a UUIDv7 of the time that it was made */
  insert: (table: string, createdAt: string, row: Record<string, Value>) => string;
  /** One step of history around some inserts; call it inside a transaction. */
  step: (operation: string, at: string, work: () => void) => void;
};

export function writingTo({ raw }: Office, random: Random): Writing {
  const newId = idsFrom(random);
  const statements = new Map<string, ReturnType<typeof raw.prepare>>();

  function statementFor(table: string, columns: string[]) {
    const key = `${table} ${columns.join()}`;
    const known = statements.get(key);
    if (known) return known;
    const made = raw.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    statements.set(key, made);
    return made;
  }

  return {
    random,
    insert: (table, createdAt, row) => {
      const id = typeof row.id === 'string' ? row.id : newId(createdAt);
      const whole = { ...row, id, created_at: createdAt };
      statementFor(table, Object.keys(whole)).run(...Object.values(whole));
      return id;
    },
    step: (operation, at, work) =>
      runStep(raw, { operation, subject: null, who: 'generator', at, mergeKey: null }, work),
  };
}
