import type { Database } from 'better-sqlite3';

/**
 * What is derived from the record tables: the triggers that write history and keep the search index. They are
 * dropped before and built anew from the tables' own columns after every migration: none can forget one.
 */
export function buildTriggers(database: Database): void {
  for (const table of recordTables(database)) {
    database.exec(historyTriggers(table, columnsOf(database, table)));
    const text = searchable[table];
    if (text) database.exec(searchTriggers(table, text));
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

/** What of each table is found by full text: its title and the rest, as SQL over a row named `new`. */
const searchable: Record<string, { title: string; body: string; columns: string[] }> = {
  mission: {
    title: 'new.title',
    body: `new.place || ' ' || new.purpose`,
    columns: ['title', 'place', 'purpose'],
  },
  partner: {
    title: `new.name || ' ' || new.native_name`,
    body: 'new.notes',
    columns: ['name', 'native_name', 'notes'],
  },
  organisation: { title: 'new.name', body: 'new.city', columns: ['name', 'city'] },
  person: {
    title: `new.given_name || ' ' || new.family_name || ' ' || new.native_name`,
    body: `new.title || ' ' || new.position || ' ' || new.email || ' ' || new.notes`,
    columns: ['given_name', 'family_name', 'native_name', 'title', 'position', 'email', 'notes'],
  },
  place: {
    title: `new.name || ' ' || new.native_name`,
    body: `new.address || ' ' || new.city`,
    columns: ['name', 'native_name', 'address', 'city'],
  },
  programme_item: {
    title: 'new.title',
    body: `new.place || ' ' || new.public_note || ' ' || new.internal_note`,
    columns: ['title', 'place', 'public_note', 'internal_note'],
  },
  follow_up: { title: 'new.title', body: 'new.detail', columns: ['title', 'detail'] },
  note: { title: 'new.title', body: 'new.body', columns: ['title', 'body'] },
  case_reference: {
    title: `new.as_pasted || ' ' || new.normalised`,
    body: 'new.note',
    columns: ['as_pasted', 'normalised', 'note'],
  },
};

/** `fold` is the connection's own function (db/domain/search); it is applied to what is stored and to what is asked. */
function searchTriggers(
  table: string,
  { title, body, columns }: { title: string; body: string; columns: string[] },
) {
  const index = `
    INSERT INTO search (rowid, title, body)
      SELECT seq, fold(${title}), fold(${body}) FROM search_entry
      WHERE record_id = new.id AND kind = '${table}' AND new.deleted_at IS NULL;`;
  const forget = (row: 'old' | 'new') =>
    `DELETE FROM search WHERE rowid IN (SELECT seq FROM search_entry WHERE record_id = ${row}.id AND kind = '${table}');`;
  return `
    CREATE TRIGGER search_insert_${table} AFTER INSERT ON ${table} BEGIN
      INSERT INTO search_entry (kind, record_id) VALUES ('${table}', new.id);
      ${index}
    END;
    CREATE TRIGGER search_update_${table} AFTER UPDATE OF ${[...columns, 'deleted_at'].join(', ')} ON ${table} BEGIN
      ${forget('new')}
      ${index}
    END;
    CREATE TRIGGER search_delete_${table} AFTER DELETE ON ${table} BEGIN
      ${forget('old')}
      DELETE FROM search_entry WHERE record_id = old.id AND kind = '${table}';
    END;`;
}
