import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { openMemoryOffice } from '../../db/connection/office';
import { builtInTopics } from '../../db/domain/topic';
import { recordTables } from '../../db/migrations/derived';
import * as memoTables from '../../db/queries/memo-tables';
import * as resultTables from '../../db/queries/result-tables';
import * as tables from '../../db/queries/tables';
import { listTopics } from '../../db/queries/topics';

type Column = { name: string; type: string; notnull: number; pk: number };

const known = Object.values({ ...tables, ...resultTables, ...memoTables }).filter((table) =>
  is(table, SQLiteTable),
);

describe('the tables that the queries see', () => {
  const { raw, reader } = openMemoryOffice();

  it.each(known.map((table) => [getTableConfig(table).name, table] as const))(
    '%s is as the migrations made it',
    (name, table) => {
      const made = raw.prepare<[], Column>(`PRAGMA table_info("${name}")`).all();
      const seen = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        required: column.notNull,
      }));
      const expected = made.map((column) => ({
        name: column.name,
        type: column.type,
        required: column.notnull === 1,
      }));
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect(seen.sort(byName)).toEqual(expected.sort(byName));
    },
  );

  it('are all of them', () => {
    const names = known.map((table) => getTableConfig(table).name);
    expect(names.sort()).toEqual(recordTables(raw).filter((name) => !/^search(_|$)/.test(name)));
  });

  it('have history triggers, each', () => {
    const triggers = raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck()
      .all();
    for (const table of recordTables(raw))
      for (const event of ['insert', 'update', 'delete'])
        expect(triggers).toContain(`history_${event}_${table}`);
  });

  it('are born with the built-in topics', () => {
    expect(listTopics(reader)).toEqual(Object.values(builtInTopics));
  });
});
