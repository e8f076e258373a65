import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { openMemoryOffice } from '../../db/connection/office';
import { recordTables } from '../../db/migrations/derived';
import { runStep } from '../../db/queries/history';
import { organisationReferences } from '../../db/queries/organisations';
import { partnerReferences } from '../../db/queries/partners';
import { type TestApi, testApi, value } from '../support/test-api';
import { idOf } from '../support/two-records';

const { raw } = openMemoryOffice();

/** Every field of the database that leads to a table: `follow_up.partner_id`. */
const fieldsLeadingTo = (target: string) =>
  recordTables(raw)
    .flatMap((table) =>
      raw
        .prepare<[], { table: string; from: string }>(`PRAGMA foreign_key_list("${table}")`)
        .all()
        .filter((key) => key.table === target)
        .map(({ from }) => `${table}.${from}`),
    )
    .sort();

const fieldOf = ({ table, column }: { table: SQLiteTable; column: SQLiteColumn }) =>
  `${getTableConfig(table).name}.${column.name}`;

const step = ({ file }: TestApi, work: () => void) =>
  runStep(
    file.raw,
    { operation: 'write', subject: null, who: 'tester', at: '2016-04-01T08:00:00.000Z', mergeKey: null },
    work,
  );

const bury = (api: TestApi, table: string, id: string) =>
  step(
    api,
    () => void api.file.raw.prepare(`UPDATE ${table} SET deleted_at = '2016-05-01' WHERE id = ?`).run(id),
  );

const write = (api: TestApi, rows: readonly (readonly [string, Record<string, string | number | null>])[]) =>
  step(api, () => {
    for (const [index, [table, row]] of rows.entries()) {
      const own = { id: idOf(`e${index}`), ...row };
      const columns = Object.keys(own);
      api.file.raw
        .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...Object.values(own));
    }
  });

const inUse = { error: { kind: 'conflict', reason: 'in-use' } };

describe('what something else names', () => {
  it('is every field of the database that leads to an organisation', () => {
    expect(organisationReferences.map(fieldOf).sort()).toEqual(fieldsLeadingTo('organisation'));
  });

  it('is every field that leads to a partner, but for what is a part of its profile', () => {
    const parts = ['holiday', 'partner_fact', 'partner_statement', 'way_in'].map(
      (table) => `${table}.partner_id`,
    );
    expect([...partnerReferences.map(fieldOf), ...parts].sort()).toEqual(fieldsLeadingTo('partner'));
  });

  it.each([
    ['a need', 'need', { title: 'Sortering', position: 'a0' }],
    ['a cooperation', 'cooperation', { title: 'Affald' }],
    ['a follow-up', 'follow_up', { title: 'Ring' }],
    ['an inquiry', 'inquiry', { organisation_id: idOf('f1') }],
  ])('keeps a partner from being deleted: %s', async (_, table, fields) => {
    const api = testApi();
    const id = idOf('a1');
    write(api, [
      ['partner', { id, name: 'Beirut' }],
      ['organisation', { id: idOf('f1'), name: 'ARC' }],
      [table, { id: idOf('d1'), partner_id: id, ...fields }],
    ]);
    expect(await api.partners.remove({ id })).toMatchObject(inUse);
    bury(api, table, idOf('d1'));
    await value(api.partners.remove({ id }));
  });

  it('keeps an organisation from being deleted while it signed, offers, was asked or confirms', async () => {
    const api = testApi();
    const id = idOf('f1');
    write(api, [
      ['organisation', { id, name: 'ARC' }],
      ['partner', { id: idOf('a1'), name: 'Beirut' }],
      ['cooperation', { id: idOf('c1'), partner_id: idOf('a1'), title: 'Affald' }],
      ['agreement', { id: idOf('c2'), cooperation_id: idOf('c1'), title: 'Aftale' }],
      [
        'agreement_party',
        { id: idOf('d1'), agreement_id: idOf('c2'), side: 'ours', organisation_id: id, position: 'a0' },
      ],
      ['solution', { id: idOf('d2'), title: 'Ovn', provider_id: id }],
      ['inquiry', { id: idOf('d3'), partner_id: idOf('a1'), organisation_id: id }],
      ['result', { id: idOf('d4'), kind: 'pilot', title: 'Pilot', confirmed_organisation_id: id }],
    ]);
    for (const [table, which] of [
      ['solution', 'd2'],
      ['inquiry', 'd3'],
      ['result', 'd4'],
      // A signature goes with its agreement.
      ['agreement', 'c2'],
    ] as const) {
      expect(await api.people.removeOrganisation({ id })).toMatchObject(inUse);
      bury(api, table, idOf(which));
    }
    await value(api.people.removeOrganisation({ id }));
  });

  it('keeps a person from being deleted while they moderate, were heard, are in a log or confirm; not their own calendar', async () => {
    const api = testApi();
    const id = idOf('a2');
    write(api, [
      ['person', { id, given_name: 'Anne' }],
      ['partner', { id: idOf('a1'), name: 'Beirut' }],
      ['mission', { id: idOf('b1'), title: 'Beirut', kind: 'fact-finding', direction: 'out' }],
      ['programme_item', { id: idOf('b2'), mission_id: idOf('b1'), kind: 'workshop', title: 'Affald' }],
      ['workshop_moderator', { item_id: idOf('b2'), person_id: id }],
      [
        'need',
        { id: idOf('d1'), partner_id: idOf('a1'), title: 'Sortering', position: 'a0', said_by_id: id },
      ],
      ['follow_up', { id: idOf('d2'), title: 'Ring', mission_id: idOf('b1') }],
      ['follow_up_contact', { follow_up_id: idOf('d2'), contacted_on: '2016-05-01', person_id: id }],
      ['result', { id: idOf('d4'), kind: 'pilot', title: 'Pilot', confirmed_person_id: id }],
      [
        'blocked_time',
        { person_id: id, starts_at: '2016-05-01T08:00', ends_at: '2016-05-01T09:00', zone: 'UTC' },
      ],
    ]);
    for (const [table, which] of [
      // A workshop is a part of its mission; a follow-up outlives it.
      ['mission', 'b1'],
      ['need', 'd1'],
      ['follow_up', 'd2'],
      ['result', 'd4'],
    ] as const) {
      expect(await api.people.remove({ id })).toMatchObject(inUse);
      bury(api, table, idOf(which));
    }
    await value(api.people.remove({ id }));
  });
});
