import { describe, expect, it } from 'vitest';
import { type LeftoverLabels, leftoverFields } from '../../db/domain/merging';
import { recordTables } from '../../db/migrations/derived';
import { type TestApi, testApi, value } from '../support/test-api';
import {
  goneId,
  gonePart,
  gonePartAlone,
  idOf,
  keptId,
  keptPart,
  thirdPart,
  writeTwice,
} from '../support/two-records';

const labels = Object.fromEntries(leftoverFields.map((field) => [field, `(${field})`])) as LeftoverLabels;
const merge = (api: TestApi, choices = {}) => api.duplicates.merge({ keptId, goneId, choices, labels });

/** Every row of every table of records, and all that is found by full text. */
const everything = ({ file: { raw } }: TestApi) => [
  ...recordTables(raw)
    .filter((table) => !table.startsWith('search'))
    .map((table) => [table, raw.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()]),
  raw
    .prepare(
      `SELECT record_id FROM search_entry WHERE seq IN (SELECT rowid FROM search WHERE search MATCH '"holm"*')`,
    )
    .all(),
];

/** Where something of a table is named: every foreign key in the database that leads there. */
function namedAt({ file: { raw } }: TestApi, target: string, id: string) {
  return recordTables(raw).flatMap((table) =>
    raw
      .prepare<[], { table: string; from: string }>(`PRAGMA foreign_key_list("${table}")`)
      .all()
      .filter((key) => key.table === target)
      .map(({ from }) => ({
        at: `${table}.${from}`,
        living: raw
          .prepare(`SELECT count(*) FROM "${table}" WHERE "${from}" = ? AND deleted_at IS NULL`)
          .pluck()
          .get(id),
        all: raw.prepare(`SELECT count(*) FROM "${table}" WHERE "${from}" = ?`).pluck().get(id),
      })),
  );
}

const pairs = async (api: TestApi) =>
  (await value(api.duplicates.list())).map(({ first, second, reasons }) => [
    [first.givenName, second.givenName],
    reasons,
  ]);

describe('duplicates', () => {
  it('are found by what people have in common, further numbers and addresses too, until they are said to be two', async () => {
    const api = testApi();
    const kk = await value(api.people.createOrganisation({ name: 'KK', country: 'DK' }));
    const anne = await value(
      api.people.create({ givenName: 'Anne', familyName: 'Holm', organisationId: kk.id, phone: '33663366' }),
    );
    const anna = await value(
      api.people.create({ givenName: 'Anna', familyName: 'Holm', organisationId: kk.id }),
    );
    await value(
      api.people.create({
        givenName: 'Bo',
        familyName: 'Lund',
        organisationId: kk.id,
        phone: '+45 33 66 33 66',
      }),
    );
    expect(await pairs(api)).toEqual([
      [
        ['Anne', 'Anna'],
        ['near-name', 'organisation'],
      ],
    ]);
    await value(api.people.update({ id: anna.id, patch: { phone: '0045 33 66 33 66' } }));
    expect(await pairs(api)).toEqual([
      [
        ['Anne', 'Anna'],
        ['phone', 'near-name', 'organisation'],
      ],
    ]);
    await value(api.duplicates.keepApart({ firstId: anna.id, secondId: anne.id }));
    expect(await pairs(api)).toEqual([]);
    await value(api.history.undo());
    expect(await pairs(api)).toHaveLength(1);
  });

  it('are offered before somebody is written down again', async () => {
    const api = testApi();
    const blank = {
      givenName: '',
      familyName: '',
      nativeName: '',
      position: '',
      organisationId: null,
      email: '',
      phone: '',
    };
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm', email: 'anne@kk.dk' }));
    const offered = async (typed: object) =>
      (await value(api.duplicates.lookalikes({ ...blank, ...typed }))).map(({ reasons }) => reasons);
    expect(await offered({ givenName: 'Anna', familyName: 'Holm' })).toEqual([['near-name']]);
    expect(await offered({ email: 'Anne@KK.dk' })).toEqual([['email']]);
    expect(await offered({ givenName: 'Anne' })).toEqual([]);
    expect(await offered({})).toEqual([]);
  });

  it('are compared in full, with what they are named in and the missions on which both are', async () => {
    const api = testApi();
    writeTwice(api);
    const { first, second, reasons, sharedMissions } = await value(
      api.duplicates.compare({ firstId: keptId, secondId: goneId }),
    );
    expect(reasons).toEqual(['email', 'near-name']);
    expect(sharedMissions).toEqual(['Beirut']);
    expect(first.uses.missions).toBe(1);
    expect(second).toMatchObject({
      photo: { mediaType: 'image/png', base64: 'AAAA' },
      uses: {
        missions: 2,
        leads: 1,
        items: 1,
        cooperations: 1,
        agreements: 1,
        waysIn: 1,
        needs: 1,
        solutions: 1,
        workshops: 2,
        results: 1,
        followUps: 3,
        checklists: 1,
        gifts: 2,
        blockedTimes: 1,
        assistants: 1,
      },
    });
    expect(await api.duplicates.compare({ firstId: keptId, secondId: idOf('77') })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

describe('merging two people', () => {
  it('lets everything that names the one name the other, wherever a person or a participation can be named', async () => {
    const api = testApi();
    writeTwice(api);
    for (const [target, id] of [
      ['person', goneId],
      ['participation', gonePart],
    ] as const)
      for (const { at, all } of namedAt(api, target, id)) expect([at, Number(all) > 0]).toEqual([at, true]);
    await value(merge(api));
    for (const [target, id] of [
      ['person', goneId],
      ['participation', gonePart],
    ] as const)
      for (const { at, living } of namedAt(api, target, id)) expect([at, living]).toEqual([at, 0]);
    const { raw } = api.file;
    expect(
      raw
        .prepare('SELECT deleted_at IS NULL AS lives, merged_into_id AS into_id FROM person WHERE id = ?')
        .get(goneId),
    ).toEqual({
      lives: 0,
      into_id: keptId,
    });
    expect(raw.prepare('SELECT merged_into_id FROM person WHERE id = ?').pluck().get(idOf('a4'))).toBe(
      keptId,
    );
    expect(raw.prepare('SELECT person_id FROM participation WHERE id = ?').pluck().get(gonePartAlone)).toBe(
      keptId,
    );
    expect(raw.prepare('SELECT subject, facts FROM conflict_dismissal').get()).toEqual({
      subject: `not-coming ${keptPart} ${idOf('c1')}`,
      facts: `["${keptId}"]`,
    });
    expect(
      raw.prepare('SELECT first_id, second_id FROM distinct_pair WHERE deleted_at IS NULL ORDER BY 1').all(),
    ).toEqual([
      { first_id: idOf('a0'), second_id: keptId },
      { first_id: keptId, second_id: idOf('a3') },
    ]);
    expect(api.bugs).toEqual([]);
  });

  it('keeps what both said', async () => {
    const api = testApi();
    writeTwice(api);
    await value(merge(api, { givenName: 'gone' }));
    const { first: merged } = await value(api.duplicates.compare({ firstId: keptId, secondId: idOf('a3') }));
    expect(merged).toMatchObject({
      person: {
        givenName: 'Anna',
        email: 'anne@kk.dk',
        phone: '33663366',
        position: 'Kontorchef',
        notes: 'Fransk.\n\nArabisk.\n\n(name): Anne Holm',
      },
      wordings: [{ language: 'ar', title: 'د' }],
      posts: [{ position: 'Fuldmægtig' }],
      languages: [{ language: 'fr', level: 'fluent' }, { language: 'ar' }],
      contacts: [{ kind: 'email', value: 'anna@holm.dk' }],
      photo: { base64: 'AAAA' },
    });
    expect((await value(api.search.all({ text: 'anne holm' }))).map(({ id }) => id)).toContain(keptId);
  });

  it('makes their two participations in one mission one, with the places of both', async () => {
    const api = testApi();
    writeTwice(api);
    await value(merge(api));
    const [missionId, plan, item] = [idOf('b1'), idOf('c3'), idOf('c1')];
    const all = await value(api.participations.list({ missionId }));
    expect(all.map(({ id }) => id)).toEqual([keptPart, thirdPart]);
    expect(all[0]).toMatchObject({ personId: keptId, role: 'speaker', invitation: 'declined' });
    expect(all[1]).toMatchObject({ standsInForId: keptPart });
    expect((await value(api.invitations.list({ missionId }))).map(({ state }) => state)).toEqual([
      'invited',
      'declined',
    ]);
    const rows = (table: string, columns: string) =>
      api.file.raw
        .prepare(`SELECT ${columns} FROM ${table} WHERE deleted_at IS NULL AND participation_id = ?`)
        .all(keptPart);
    expect(rows('item_participant', 'item_id')).toEqual([{ item_id: item }]);
    expect(rows('item_attendance', 'attendance')).toEqual([{ attendance: 'attended' }]);
    expect(rows('seat', 'plan_id, number')).toEqual([{ plan_id: plan, number: 3 }]);
    expect(rows('practical_data', 'diets')).toEqual([{ diets: 'vegetarian,halal' }]);
    for (const table of ['group_member', 'leg_traveller', 'room_guest'])
      expect(rows(table, 'id')).toHaveLength(1);
  });

  it('is one step: undone, everything is as it was, and done again, as it became', async () => {
    const api = testApi();
    writeTwice(api);
    const before = everything(api);
    await value(merge(api, { givenName: 'gone', office: 'gone' }));
    const after = everything(api);
    expect(after).not.toEqual(before);
    expect(await value(api.history.state())).toMatchObject({ undo: { operation: 'duplicates.merge' } });
    await value(api.history.undo());
    expect(everything(api)).toEqual(before);
    await value(api.history.redo());
    expect(everything(api)).toEqual(after);
    expect(await value(api.duplicates.list())).toEqual([]);
  });

  it('refuses one and the same person, and somebody who is gone', async () => {
    const api = testApi();
    writeTwice(api);
    expect(await api.duplicates.merge({ keptId, goneId: keptId, choices: {}, labels })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['goneId'], problem: 'not-a-choice' }] },
    });
    expect(await api.duplicates.keepApart({ firstId: keptId, secondId: keptId })).toMatchObject({
      error: { kind: 'invalid' },
    });
    await value(merge(api));
    expect(await merge(api)).toMatchObject({ error: { kind: 'not-found' } });
  });
});
