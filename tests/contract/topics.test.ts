import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { recordTables } from '../../db/migrations/derived';
import { runStep } from '../../db/queries/history';
import { type TestApi, testApi, value } from '../support/test-api';
import { idOf } from '../support/two-records';

const { waste, digital, transport, extremism } = builtInTopics;
const keptId = waste.id;
const goneId = idOf('71');
const names = async (api: TestApi) => (await value(api.topics.list())).map(({ nameDa }) => nameDa);

/** Where a topic is named: every foreign key in the database that leads to one. */
const namedAt = ({ file: { raw } }: TestApi, id: string) =>
  recordTables(raw).flatMap((table) =>
    raw
      .prepare<[], { table: string; from: string }>(`PRAGMA foreign_key_list("${table}")`)
      .all()
      .filter((key) => key.table === 'topic')
      .map(({ from }) => ({
        at: `${table}.${from}`,
        all: Number(raw.prepare(`SELECT count(*) FROM "${table}" WHERE "${from}" = ?`).pluck().get(id)),
        living: Number(
          raw
            .prepare(`SELECT count(*) FROM "${table}" WHERE "${from}" = ? AND deleted_at IS NULL`)
            .pluck()
            .get(id),
        ),
      })),
  );

const everything = ({ file: { raw } }: TestApi) =>
  recordTables(raw)
    .filter((table) => !table.startsWith('search'))
    .map((table) => [table, raw.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()]);

/** Writes a second topic of waste, which is named wherever a topic can be; some things have both. */
function writeTwice({ file: { raw } }: TestApi): void {
  let rows = 0;
  const put = (table: string, row: Record<string, string | number | null>) => {
    const own = { id: idOf(`e${++rows}`), ...row };
    const columns = Object.keys(own);
    raw
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(own));
  };
  const title = 'Affald';
  const write = () => {
    const text = { name_da: 'Skrald', name_en: 'Rubbish', short_da: '', short_en: '' };
    put('topic', { id: goneId, ...text, colour: 'teal', icon: 'leaf', position: 'a9' });
    put('topic', {
      ...{ id: idOf('72'), ...text, position: 'b0' },
      ...{ merged_into_id: goneId, deleted_at: '2016-01-01' },
    });
    put('partner', { id: idOf('p1'), name: 'Beirut' });
    put('organisation', { id: idOf('f1'), name: 'ARC' });
    for (const mission of ['b1', 'b2'])
      put('mission', { id: idOf(mission), title, kind: 'fact-finding', direction: 'out' });
    put('mission_topic', { id: idOf('91'), mission_id: idOf('b1'), topic_id: keptId });
    put('mission_topic', { id: idOf('92'), mission_id: idOf('b1'), topic_id: goneId });
    put('mission_topic', { id: idOf('93'), mission_id: idOf('b2'), topic_id: goneId });
    put('programme_item', { mission_id: idOf('b1'), kind: 'workshop', title, topic_id: goneId });
    put('follow_up', { title, topic_id: goneId });
    put('partner_statement', {
      ...{ partner_id: idOf('p1'), kind: 'challenge', text: title },
      ...{ position: 'a0', topic_id: goneId },
    });
    put('need', { partner_id: idOf('p1'), title, position: 'a0', topic_id: goneId });
    put('solution', { id: idOf('51'), title });
    put('solution_topic', { solution_id: idOf('51'), topic_id: keptId });
    put('solution_topic', { solution_id: idOf('51'), topic_id: goneId });
    put('inquiry', { partner_id: idOf('p1'), organisation_id: idOf('f1'), topic_id: goneId });
    put('cooperation', { id: idOf('c1'), partner_id: idOf('p1'), title });
    put('agreement', { id: idOf('a1'), cooperation_id: idOf('c1'), title });
    put('agreement_topic', { agreement_id: idOf('a1'), topic_id: goneId });
    put('result', { kind: 'pilot', title, topic_id: goneId });
    put('memo', { id: idOf('d1'), kind: 'status', title, language: 'da', cooperation_id: idOf('c1') });
    put('memo_topic', { memo_id: idOf('d1'), topic_id: goneId });
    const spent = { mission_id: idOf('b1'), topic_id: goneId };
    put('cost_line', { ...spent, amount_minor: 100, currency: 'DKK' });
    put('cost_statement', { ...spent, kind: 'not-recorded' });
    put('hours_line', { ...spent, minutes: 60 });
    put('hours_statement', { ...spent, kind: 'not-recorded' });
    put('conflict_dismissal', {
      ...{ mission_id: idOf('b1'), subject: `topic-without-item ${goneId}` },
      ...{ facts: `["${goneId}"]`, reason: 'Bevidst' },
    });
  };
  const at = '2016-04-01T08:00:00.000Z';
  runStep(raw, { operation: 'write', subject: null, who: 'tester', at, mergeKey: null }, write);
}

describe('topics', () => {
  it('of the office’s own stand behind the others, with a colour and a sign, and are renamed and moved', async () => {
    const api = testApi();
    const { id } = await value(
      api.topics.create({
        nameDa: 'Klimatilpasning',
        nameEn: 'Climate adaptation',
        colour: 'teal',
        icon: 'cloud-sun',
      }),
    );
    const { id: plain } = await value(api.topics.create({ nameDa: 'Kultur', nameEn: 'Culture' }));
    const all = await value(api.topics.list());
    expect(all.slice(4)).toEqual([
      {
        ...{ id, nameDa: 'Klimatilpasning', nameEn: 'Climate adaptation' },
        ...{ shortDa: '', shortEn: '', colour: 'teal', icon: 'cloud-sun' },
      },
      {
        ...{ id: plain, nameDa: 'Kultur', nameEn: 'Culture' },
        ...{ shortDa: '', shortEn: '', colour: 'none', icon: 'tag' },
      },
    ]);
    await value(api.topics.update({ id, patch: { nameDa: 'Klima', shortDa: 'Klima', colour: 'plum' } }));
    await value(api.topics.move({ id, beforeId: digital.id }));
    await value(api.topics.move({ id: plain, beforeId: waste.id }));
    expect(await names(api)).toEqual([
      ...['Kultur', waste.nameDa, transport.nameDa, 'Klima'],
      ...[digital.nameDa, extremism.nameDa],
    ]);
    await value(api.topics.move({ id: plain, beforeId: null }));
    expect((await names(api)).at(-1)).toBe('Kultur');
    await value(api.history.undo());
    expect((await names(api))[0]).toBe('Kultur');
  });

  it('that nothing is about are removed; those in use are not', async () => {
    const api = testApi();
    const { id } = await value(api.topics.create({ nameDa: 'Klima', nameEn: 'Climate' }));
    const mission = await value(
      api.missions.create({ title: 'Beirut', kind: 'fact-finding', topicIds: [id] }),
    );
    expect(await api.topics.remove({ id })).toMatchObject({ error: { kind: 'conflict', reason: 'in-use' } });
    expect(await value(api.topics.counts())).toMatchObject([
      { topicId: id, counts: { missions: 1, items: 0 } },
    ]);
    await value(api.missions.remove({ id: mission.id }));
    await value(api.topics.remove({ id }));
    expect(await names(api)).not.toContain('Klima');
    await value(api.history.undo());
    expect(await names(api)).toContain('Klima');
  });

  it('are refused without a name, with a colour that there isn’t, and what isn’t there isn’t changed', async () => {
    const api = testApi();
    const invalid = (path: string[]) => ({ error: { kind: 'invalid', problems: [{ path }] } });
    expect(await api.topics.create({ nameDa: ' ', nameEn: 'Culture' })).toMatchObject(invalid(['nameDa']));
    expect(await api.topics.update({ id: waste.id, patch: { nameEn: '' } })).toMatchObject(
      invalid(['patch', 'nameEn']),
    );
    expect(await api.topics.create({ nameDa: 'a', nameEn: 'a', colour: 'pink' as 'plum' })).toMatchObject(
      invalid(['colour']),
    );
    for (const call of [
      api.topics.page({ id: idOf('77') }),
      api.topics.update({ id: idOf('77'), patch: { nameDa: 'a' } }),
      api.topics.move({ id: idOf('77'), beforeId: null }),
      api.topics.move({ id: waste.id, beforeId: idOf('77') }),
      api.topics.merge({ keptId, goneId: idOf('77') }),
      api.topics.merge({ keptId: idOf('77'), goneId: keptId }),
      api.topics.remove({ id: idOf('77') }),
    ])
      expect(await call).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.topics.merge({ keptId, goneId: keptId })).toMatchObject(invalid(['goneId']));
  });
});

describe('merging two topics', () => {
  it('lets everything that names the one name the other, wherever a topic can be named', async () => {
    const api = testApi();
    writeTwice(api);
    for (const { at, all } of namedAt(api, goneId)) expect([at, all > 0]).toEqual([at, true]);
    await value(api.topics.merge({ keptId, goneId }));
    for (const { at, living } of namedAt(api, goneId)) expect([at, living]).toEqual([at, 0]);
    const { raw } = api.file;
    expect(
      raw.prepare('SELECT merged_into_id FROM topic WHERE id IN (?, ?)').pluck().all(goneId, idOf('72')),
    ).toEqual([keptId, keptId]);
    expect(raw.prepare('SELECT subject, facts FROM conflict_dismissal').get()).toEqual({
      subject: `topic-without-item ${keptId}`,
      facts: `["${keptId}"]`,
    });
    expect(api.bugs).toEqual([]);
  });

  it('gives what had both the topic once', async () => {
    const api = testApi();
    writeTwice(api);
    await value(api.topics.merge({ keptId, goneId }));
    const links = (table: string, owner: string) =>
      api.file.raw
        .prepare(`SELECT ${owner}, topic_id FROM ${table} WHERE deleted_at IS NULL ORDER BY 1`)
        .all();
    expect(links('mission_topic', 'mission_id')).toEqual([
      { mission_id: idOf('b1'), topic_id: keptId },
      { mission_id: idOf('b2'), topic_id: keptId },
    ]);
    expect(links('solution_topic', 'solution_id')).toEqual([{ solution_id: idOf('51'), topic_id: keptId }]);
    expect((await value(api.missions.get({ id: idOf('b1') }))).topicIds).toEqual([keptId]);
    expect((await value(api.topics.page({ id: keptId }))).counts).toEqual({
      ...{ missions: 2, items: 1, followUps: 1, needs: 1, statements: 1 },
      ...{ solutions: 1, inquiries: 1, agreements: 1, results: 1, costs: 2, hours: 2, memos: 1 },
    });
  });

  it('is one step: undone, everything is as it was, and done again, as it became', async () => {
    const api = testApi();
    writeTwice(api);
    const before = everything(api);
    await value(api.topics.merge({ keptId, goneId }));
    const after = everything(api);
    expect(after).not.toEqual(before);
    await value(api.history.undo());
    expect(everything(api)).toEqual(before);
    await value(api.history.redo());
    expect(everything(api)).toEqual(after);
  });

  it('leaves released programmes with the name with which they were released', async () => {
    const api = testApi();
    const { id: own } = await value(
      api.topics.create({ nameDa: 'Skrald', nameEn: 'Rubbish', colour: 'rose' }),
    );
    const { id: missionId } = await value(
      api.missions.create({
        ...{ title: 'Beirut', kind: 'fact-finding', topicIds: [own] },
        dates: { kind: 'exact', startsOn: '2016-10-09', endsOn: '2016-10-13' },
      }),
    );
    await value(api.programme.create({ missionId, kind: 'workshop', title: 'Sortering', topicId: own }));
    const { id: versionId } = await value(api.versions.release({ missionId, name: 'Første', note: '' }));
    await value(api.topics.merge({ keptId, goneId: own }));
    const { records } = await value(api.versions.read({ missionId, versionId }));
    expect(records.topics.find((topic) => topic.id === own)).toMatchObject({
      nameDa: 'Skrald',
      colour: 'rose',
    });
    expect(records.items).toMatchObject([{ topicId: own }]);
  });
});

describe('a topic’s page', () => {
  it('brings together what is about it, and stands under its old address after merging', async () => {
    const api = testApi();
    writeTwice(api);
    const page = await value(api.topics.page({ id: goneId }));
    expect(page).toMatchObject({
      topic: { id: goneId, nameDa: 'Skrald' },
      missions: [{ dates: { kind: 'unknown' } }, {}],
      workshops: [{ title: 'Affald', missionId: idOf('b1') }],
      needs: [{ title: 'Affald', partnerName: 'Beirut', partnerId: idOf('p1'), state: 'heard' }],
      solutions: [{ title: 'Affald', providerName: null, readiness: 'not-stated' }],
      results: [{ title: 'Affald', kind: 'pilot' }],
      followUps: [{ title: 'Affald', missionTitle: null }],
      agreements: [{ title: 'Affald', cooperationId: idOf('c1'), partnerName: 'Beirut', signedOn: null }],
    });
    await value(api.topics.merge({ keptId, goneId }));
    const merged = await value(api.topics.page({ id: goneId }));
    expect(merged.topic).toEqual(waste);
    expect(await value(api.topics.page({ id: idOf('72') }))).toEqual(merged);
    expect(await value(api.topics.page({ id: digital.id }))).toMatchObject({
      ...{ missions: [], workshops: [], needs: [], solutions: [] },
      ...{ results: [], followUps: [], agreements: [] },
    });
  });
});
