import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applicationId } from '../../db/connection/inspect';
import { openOffice } from '../../db/connection/office';
import { OpenError, type OpenProblem } from '../../db/connection/problem';
import { migrations } from '../../db/migrations';
import type { Migration } from '../../db/migrations/migration';
import { runStep } from '../../db/queries/history';
import { temporaryFolder } from '../support/temporary';

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function problemOf(open: () => unknown): OpenProblem | 'opened' {
  try {
    open();
    return 'opened';
  } catch (error) {
    if (error instanceof OpenError) return error.problem;
    throw error;
  }
}

/** An office with a record in it, closed again. */
function someOffice(folder: string, options = {}): string {
  const path = join(folder, 'office.db');
  const office = openOffice(path, options);
  const info = {
    operation: 'test',
    subject: null,
    who: 'tester',
    at: '2016-04-22T07:00:00.000Z',
    mergeKey: null,
  };
  office.raw.transaction(() =>
    runStep(office.raw, info, () =>
      office.raw.prepare(`INSERT INTO partner (id, name) VALUES ('p', 'Århus, Ærø, بيروت')`).run(),
    ),
  )();
  office.close();
  return path;
}

/** Opening must fail with this problem and leave the file, and what lies beside it, as they were. */
function expectUntouched(path: string, problem: OpenProblem, options = {}): void {
  const before = {
    digest: digest(path),
    files: readdirSync(join(path, '..')).sort(),
    modified: statSync(path).mtimeMs,
  };
  expect(problemOf(() => openOffice(path, options))).toBe(problem);
  expect({
    digest: digest(path),
    files: readdirSync(join(path, '..')).sort(),
    modified: statSync(path).mtimeMs,
  }).toEqual(before);
}

describe('a new office', () => {
  it('is made durable, checked and marked as ours', () => {
    const path = join(temporaryFolder(), 'office.db');
    const office = openOffice(path);
    const pragma = (name: string) => office.raw.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('application_id')).toBe(applicationId);
    expect(pragma('user_version')).toBe(migrations.length);
    expect(pragma('integrity_check')).toBe('ok');
    office.close();
  });

  it('has only STRICT tables', () => {
    const office = openOffice(join(temporaryFolder(), 'office.db'));
    const loose = office.raw
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'`)
      .pluck()
      .all();
    expect(loose).toEqual([]);
    office.close();
  });

  it('is still there when it is opened again', () => {
    const path = someOffice(temporaryFolder());
    const office = openOffice(path);
    expect(office.raw.prepare('SELECT name FROM partner').pluck().all()).toEqual(['Århus, Ærø, بيروت']);
    office.close();
  });

  it('can be read but not written on the reading connection', () => {
    const office = openOffice(join(temporaryFolder(), 'office.db'));
    expect(() => office.reader.all(`DELETE FROM office RETURNING id`)).toThrow(/readonly/);
    office.close();
  });
});

describe('with a key', () => {
  const key = 'ab'.repeat(32);

  it('nothing of the text stands in the file', () => {
    const path = someOffice(temporaryFolder(), { key });
    expect(readFileSync(path).includes('SQLite format')).toBe(false);
    expect(readFileSync(path).includes('بيروت')).toBe(false);
    const office = openOffice(path, { key });
    expect(office.raw.prepare('SELECT count(*) FROM partner').pluck().get()).toBe(1);
    office.close();
  });

  it('another key is refused and changes nothing', () => {
    expectUntouched(someOffice(temporaryFolder(), { key }), 'wrong-key', { key: 'cd'.repeat(32) });
  });
});

describe('what is no office that this version can open', () => {
  it('a file from a newer version', () => {
    const path = someOffice(temporaryFolder());
    const database = new Sqlite(path);
    database.pragma(`user_version = ${migrations.length + 1}`);
    database.close();
    expectUntouched(path, 'newer');
  });

  it('another program’s SQLite file', () => {
    const path = join(temporaryFolder(), 'office.db');
    const database = new Sqlite(path);
    database.exec('CREATE TABLE recipes (name TEXT); PRAGMA user_version = 1;');
    database.close();
    expectUntouched(path, 'foreign');
  });

  it('a file that is no database at all', () => {
    const path = join(temporaryFolder(), 'office.db');
    writeFileSync(path, 'Kære kollega, her er regnearket. '.repeat(100));
    expectUntouched(path, 'damaged');
  });

  it('a file that lost its end', () => {
    const path = someOffice(temporaryFolder());
    truncateSync(path, statSync(path).size - 4096);
    expectUntouched(path, 'damaged');
  });

  it('a file with a page of rubbish in the middle', () => {
    const path = someOffice(temporaryFolder());
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 3, 4096 * 5);
    writeFileSync(path, bytes);
    expectUntouched(path, 'damaged');
  });

  it('a file in a folder that can’t be written', () => {
    const folder = temporaryFolder();
    const path = someOffice(folder);
    chmodSync(folder, 0o555);
    try {
      expectAsOrdinaryUser(() => expectUntouched(path, 'read-only'));
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  it('a file that can’t be written itself', () => {
    const folder = temporaryFolder();
    const path = someOffice(folder);
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    expectAsOrdinaryUser(() => expectUntouched(path, 'read-only'));
  });
});

/** Root may write anywhere; anybody else may not. */
function expectAsOrdinaryUser(work: () => void): void {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

const added: Migration = {
  version: migrations.length + 1,
  name: 'added',
  up: (database) => database.exec(`ALTER TABLE partner ADD COLUMN motto TEXT NOT NULL DEFAULT ''`),
};

describe('migrating', () => {
  const backups = (folder: string) => readdirSync(join(folder, 'backups'));

  it('copies the file, proves the copy and goes on from the older format', () => {
    const folder = temporaryFolder();
    const path = someOffice(folder);
    const now = new Date('2016-04-22T07:00:00Z');
    const office = openOffice(path, { migrations: [...migrations, added], now });
    expect(office.raw.prepare('SELECT name, motto FROM partner').all()).toEqual([
      { name: 'Århus, Ærø, بيروت', motto: '' },
    ]);
    office.close();
    expect(backups(folder)).toEqual([`office-v${migrations.length}-20160422-070000.db`]);
    const copy = new Sqlite(join(folder, 'backups', `office-v${migrations.length}-20160422-070000.db`), {
      readonly: true,
    });
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(copy.prepare('SELECT name FROM partner').pluck().all()).toEqual(['Århus, Ærø, بيروت']);
    copy.close();
  });

  it('writes the new column to history from then on', () => {
    const path = someOffice(temporaryFolder());
    const office = openOffice(path, { migrations: [...migrations, added] });
    const info = {
      operation: 'test',
      subject: null,
      who: 'tester',
      at: '2016-04-22T07:00:00.000Z',
      mergeKey: null,
    };
    office.raw.transaction(() =>
      runStep(office.raw, info, () => office.raw.prepare(`UPDATE partner SET motto = 'x'`).run()),
    )();
    const after = office.raw
      .prepare<[], string>('SELECT after FROM change ORDER BY seq DESC LIMIT 1')
      .pluck()
      .get();
    expect(JSON.parse(after ?? '')).toMatchObject({ motto: 'x' });
    office.close();
  });

  it('leaves the file at the last whole format when a migration fails', () => {
    const folder = temporaryFolder();
    const path = someOffice(folder);
    const broken: Migration = {
      version: migrations.length + 1,
      name: 'broken',
      up: (database) => {
        database.exec('DROP TABLE note');
        throw new Error('no further');
      },
    };
    expect(() => openOffice(path, { migrations: [...migrations, broken] })).toThrow('no further');
    const office = openOffice(path);
    expect(office.raw.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(office.raw.prepare('SELECT count(*) FROM note').pluck().get()).toBe(0);
    expect(existsSync(join(folder, 'backups'))).toBe(true);
    office.close();
  });

  it('has consecutive numbers', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      migrations.map((_migration, index) => index + 1),
    );
  });
});
