import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Office, openOffice } from '../../db/connection/office';
import { migrations } from '../../db/migrations';
import { recordTables } from '../../db/migrations/derived';
import { redo, runStep, undo, undoState } from '../../db/queries/history';
import { listMissions } from '../../db/queries/missions';
import { getOffice } from '../../db/queries/office';
import { listItems } from '../../db/queries/programme';
import { searchAll } from '../../db/queries/search';
import { temporaryFolder } from '../support/temporary';

type Row = Record<string, unknown> & { id: string };

const at = (second: number) => `2026-11-22T09:00:${String(second).padStart(2, '0')}.000Z`;
const step = (office: Office, second: number, sql: string) => {
  const info = { operation: 'test', subject: null, who: 'tester', at: at(second), mergeKey: null };
  office.raw.transaction(() => runStep(office.raw, info, () => office.raw.exec(sql)))();
};

/** A file as a released format wrote it, in a folder of its own. */
function fromVersion(version: number): string {
  const path = join(temporaryFolder(), 'office.db');
  writeFileSync(
    path,
    gunzipSync(readFileSync(join(import.meta.dirname, 'frozen', `version-${version}.db.gz`))),
  );
  return path;
}

function rowsOf(database: Sqlite.Database): Record<string, Row[]> {
  return Object.fromEntries(
    recordTables(database).map((table) => [
      table,
      database.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY id`).all(),
    ]),
  );
}

function rowsIn(path: string): Record<string, Row[]> {
  const database = new Sqlite(path, { readonly: true });
  try {
    return rowsOf(database);
  } finally {
    database.close();
  }
}

function opened(path: string, options = {}): Office {
  const office = openOffice(path, options);
  onTestFinished(() => office.close());
  return office;
}

/** What rows of the earlier formats have in the columns that each later format brought. */
const broughtBy: Record<number, Record<string, object>> = {
  2: {
    office: { email: '', working_languages: 'da,en', interpreter_minutes: 90, confirm_days: 14 },
    partner: { rest_days: '' },
    mission: { languages: 'da,en' },
    participation: { arrives_at: null, departs_at: null },
    programme_item: { place_id: null, end_zone: null, language: '', responsible_id: null, follows_id: null },
    item_participant: { role: 'participant' },
  },
  3: {
    person: {
      ...{ honorific: '', pronunciation: '', position_since: null, assistant_id: null, merged_into_id: null },
      ...{ precedence_class: null, precedence_number: null },
    },
    organisation: { sector: '', ean: '', address: '' },
    participation: { is_council_member: 0, placed_at: null, placed_reason: '' },
    mission: { council_request_on: null, council_request_reference: '', council_waiver: '' },
  },
  4: {
    topic: { merged_into_id: null },
    office: { silence_days: 90, waiting_days: 30, agreement_months: '12,6,3', currency: 'DKK' },
    partner: { latitude: null, longitude: null },
    partner_fact: { reliability: 'not-assessed' },
    mission: { cooperation_id: null },
    workshop: { to_change: '' },
    follow_up: {
      ...{ priority: 'normal', next_step: '', next_contact_on: null, partner_id: null },
      ...{ need_id: null, match_id: null, agreement_id: null },
    },
  },
  5: {
    office: {
      ...{ authority: '', unit: '', address: '', phone: '', website: '', ean: '', logo: '' },
    },
    mission: { published_on: null },
    gift: { published_on: null },
    letter_template: { purpose: 'letter' },
  },
};

/** What a table's rows have that a format didn't know yet. */
const since = (version: number, table: string): object =>
  Object.assign(
    {},
    ...Object.entries(broughtBy)
      .filter(([brought]) => Number(brought) > version)
      .map(([, columns]) => columns[table] ?? {}),
  );

/** A table that each format is the last not to have. */
const firstNew: Record<number, string> = { 1: 'place', 2: 'invitation_step', 3: 'need' };

/** The new tables that a migration has already put something into: the bodies that every office begins with. */
const filled = new Set(['decision_body']);

/** How many items have a place in the file that the format's last release wrote. */
const placed: Record<number, number> = { 1: 0, 2: 1, 3: 0 };

describe.each([1, 2, 3])('an office of format %i', (version) => {
  const fromThis = () => fromVersion(version);

  it('keeps every row with its values, and has defaults for what came later', () => {
    const path = fromThis();
    const before = rowsIn(path);
    expect(Object.values(before).flat().length).toBeGreaterThan(100);
    const office = opened(path);
    expect(office.raw.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
    const after = rowsOf(office.raw);
    for (const [table, rows] of Object.entries(before))
      expect({ [table]: after[table] }).toEqual({
        [table]: rows.map((row) => ({ ...row, ...since(version, table) })),
      });
    const added = Object.keys(after).filter((table) => !Object.hasOwn(before, table));
    expect(added).toContain(firstNew[version]);
    for (const table of added.filter((name) => !filled.has(name)))
      expect({ [table]: after[table] }).toEqual({ [table]: [] });
    expect(office.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(office.raw.pragma('foreign_key_check')).toEqual([]);
  });

  it('is read as it is: the missions, their programmes, the office', () => {
    const office = opened(fromThis());
    const missions = listMissions(office.reader, {});
    expect(missions).toHaveLength(6);
    const items = missions.flatMap(({ id }) => listItems(office.reader, id));
    expect(items).toHaveLength(10);
    for (const item of items) expect(item).toMatchObject({ speakerIds: [], texts: [] });
    expect(items.filter(({ placeId }) => placeId !== null)).toHaveLength(placed[version] ?? 0);
    expect(getOffice(office.reader)).toMatchObject({ city: 'København', interpreterMinutes: 90 });
  });

  it('lies in backups as it was', () => {
    const path = fromThis();
    const before = rowsIn(path);
    openOffice(path, { now: new Date(at(0)) }).close();
    const folder = join(path, '..', 'backups');
    expect(readdirSync(folder)).toEqual([`office-v${version}-20261122-090000.db`]);
    const copy = join(folder, `office-v${version}-20261122-090000.db`);
    expect(rowsIn(copy)).toEqual(before);
    const database = new Sqlite(copy, { readonly: true });
    expect(database.pragma('user_version', { simple: true })).toBe(version);
    database.close();
  });

  it('is migrated once: the second time nothing is copied or changed', () => {
    const path = fromThis();
    openOffice(path).close();
    const after = rowsIn(path);
    openOffice(path).close();
    expect(rowsIn(path)).toEqual(after);
    expect(readdirSync(join(path, '..', 'backups'))).toHaveLength(1);
  });

  it('writes history for every table, new ones too, and none for the migration itself', () => {
    const office = opened(fromThis());
    const triggers = office.raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck()
      .all();
    for (const table of recordTables(office.raw))
      expect(triggers).toEqual(
        expect.arrayContaining(['insert', 'update', 'delete'].map((kind) => `history_${kind}_${table}`)),
      );
    const last = office.raw.prepare<[], string | null>('SELECT max(at) FROM step').pluck().get() ?? '';
    expect(last < at(0)).toBe(true);
    expect(undoState(office.raw).redo).toBeNull();
    expect(() => office.raw.exec(`INSERT INTO place (id, name) VALUES ('p', 'Grand Serail')`)).toThrow(
      /NOT NULL/,
    );
  });

  it('is searched: what was there is found, and so is what is new', () => {
    const office = opened(fromThis());
    expect(searchAll(office.reader, 'strong cit')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'mission' })]),
    );
    step(office, 1, `INSERT INTO place (id, name, city) VALUES ('p', 'Grand Serail', 'Beirut')`);
    expect(searchAll(office.reader, 'serail')).toMatchObject([{ kind: 'place', context: 'Beirut' }]);
  });

  it('undoes and redoes what is done to old and new records', () => {
    const office = opened(fromThis());
    const before = rowsOf(office.raw);
    step(
      office,
      1,
      `UPDATE mission SET title = 'Ny', languages = 'da,ar'; INSERT INTO place (id, name) VALUES ('p', 'Grand Serail')`,
    );
    const after = rowsOf(office.raw);
    office.raw.transaction(() => undo(office.raw, 'tester', at(2)))();
    expect(rowsOf(office.raw)).toEqual(before);
    office.raw.transaction(() => redo(office.raw, 'tester', at(3)))();
    expect(rowsOf(office.raw)).toEqual(after);
  });

  it('undoes and redoes what the first format did, across the migration', () => {
    const path = fromThis();
    const old = openOffice(path, { migrations: migrations.slice(0, version) });
    const before = rowsOf(old.raw);
    step(
      old,
      1,
      `UPDATE mission SET title = 'Ny' || title; INSERT INTO partner (id, name) VALUES ('a', 'Antalya')`,
    );
    old.close();
    const office = opened(path);
    const migrated = rowsOf(office.raw);
    office.raw.transaction(() => undo(office.raw, 'tester', at(2)))();
    expect(rowsOf(office.raw).mission).toEqual(
      before.mission?.map((row) => ({ ...row, ...since(version, 'mission') })),
    );
    expect(rowsOf(office.raw).partner).toHaveLength(before.partner?.length ?? 0);
    office.raw.transaction(() => redo(office.raw, 'tester', at(3)))();
    expect(rowsOf(office.raw)).toEqual(migrated);
  });
});
