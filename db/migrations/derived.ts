import type { Database } from 'better-sqlite3';

/**
 * What is derived from the record tables: the triggers that write history and keep the search index. They are
 * dropped before and built anew from the tables' own columns after every migration: none can forget one.
 */
export function buildTriggers(database: Database): void {
  for (const table of recordTables(database)) {
    const columns = columnsOf(database, table);
    database.exec(historyTriggers(table, columns));
    const text = searchable[table];
    if (text) database.exec(searchTriggers(table, text, columns));
  }
}

/** Migrations are not changes that a person made: while one runs, no history is written. */
export function dropTriggers(database: Database): void {
  const names = database
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .pluck()
    .all();
  for (const name of names) database.exec(`DROP TRIGGER "${name}"`);
}

const bookkeeping = ['step', 'change', 'answered_call', 'draft', 'search_entry'];

/** The tables whose every row is a record with an `id`; in name order. */
export function recordTables(database: Database): string[] {
  return database
    .prepare<[], { name: string; type: string }>(`PRAGMA table_list`)
    .all()
    .filter(
      (table) =>
        table.type === 'table' && !table.name.startsWith('sqlite_') && !bookkeeping.includes(table.name),
    )
    .map((table) => table.name)
    .sort();
}

function columnsOf(database: Database, table: string): string[] {
  return database
    .prepare<[], { name: string }>(`PRAGMA table_info("${table}")`)
    .all()
    .map((column) => column.name);
}

/** The open step, or NULL, which the change table refuses: nothing is written outside a command. */
const openStep = '(SELECT seq FROM step WHERE open = 1)';

function historyTriggers(table: string, columns: string[]): string {
  const snapshot = (row: 'old' | 'new') =>
    `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
  const differs = columns.map((column) => `old."${column}" IS NOT new."${column}"`).join(' OR ');
  const record = (id: string, before: string, after: string) =>
    `INSERT INTO change (step, table_name, row_id, before, after)
      VALUES (${openStep}, '${table}', ${id}, ${before}, ${after});`;
  return `
    CREATE TRIGGER history_insert_${table} AFTER INSERT ON ${table}
      BEGIN ${record('new.id', 'NULL', snapshot('new'))} END;
    CREATE TRIGGER history_update_${table} AFTER UPDATE ON ${table} WHEN ${differs}
      BEGIN ${record('old.id', snapshot('old'), snapshot('new'))} END;
    CREATE TRIGGER history_delete_${table} AFTER DELETE ON ${table}
      BEGIN ${record('old.id', snapshot('old'), 'NULL')} END;`;
}

type Searchable = { readonly title: readonly string[]; readonly body: readonly string[] };

/** The columns of each table that are found by full text: its title's and the rest. */
const searchable: Record<string, Searchable> = {
  mission: { title: ['title'], body: ['place', 'purpose'] },
  partner: { title: ['name', 'native_name'], body: ['notes'] },
  organisation: { title: ['name'], body: ['city', 'sector', 'address', 'ean'] },
  person: {
    title: ['given_name', 'family_name', 'native_name'],
    body: ['title', 'position', 'email', 'notes'],
  },
  place: { title: ['name', 'native_name'], body: ['address', 'city'] },
  programme_item: { title: ['title'], body: ['place', 'public_note', 'internal_note'] },
  cooperation: { title: ['title'], body: ['purpose'] },
  decision: { title: ['title'], body: ['summary', 'conditions'] },
  agreement: { title: ['title'], body: ['signed_at', 'note'] },
  need: { title: ['title'], body: ['words', 'document'] },
  solution: { title: ['title'], body: ['summary', 'runs_where'] },
  result: { title: ['title'], body: ['detail', 'because'] },
  attachment: { title: ['name'], body: [] },
  memo: { title: ['title'], body: ['question', 'asker'] },
  follow_up: { title: ['title'], body: ['detail', 'next_step'] },
  note: { title: ['title'], body: ['body'] },
  case_reference: { title: ['as_pasted', 'normalised'], body: ['note'] },
};

/** `fold` is the connection's own function (db/domain/search); it is applied to what is stored and to what is asked. */
function searchTriggers(table: string, text: Searchable, present: readonly string[]): string {
  // A file on its way to the newest format doesn't have the newest columns yet.
  const there = (columns: readonly string[]) => columns.filter((column) => present.includes(column));
  const title = there(text.title);
  const body = there(text.body);
  const joined = (columns: string[]) =>
    columns.length === 0 ? `''` : columns.map((column) => `new.${column}`).join(` || ' ' || `);
  const index = `
    INSERT INTO search (rowid, title, body)
      SELECT seq, fold(${joined(title)}), fold(${joined(body)}) FROM search_entry
      WHERE record_id = new.id AND kind = '${table}' AND new.deleted_at IS NULL;`;
  const forget = (row: 'old' | 'new') =>
    `DELETE FROM search WHERE rowid IN (SELECT seq FROM search_entry WHERE record_id = ${row}.id AND kind = '${table}');`;
  return `
    CREATE TRIGGER search_insert_${table} AFTER INSERT ON ${table} BEGIN
      INSERT INTO search_entry (kind, record_id) VALUES ('${table}', new.id);
      ${index}
    END;
    CREATE TRIGGER search_update_${table} AFTER UPDATE OF ${[...title, ...body, 'deleted_at'].join(', ')} ON ${table} BEGIN
      ${forget('new')}
      ${index}
    END;
    CREATE TRIGGER search_delete_${table} AFTER DELETE ON ${table} BEGIN
      ${forget('old')}
      DELETE FROM search_entry WHERE record_id = old.id AND kind = '${table}';
    END;`;
}
