import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');
const nobody = '01910000-0000-7000-8000-ffffffffffff';

async function withMission(api: TestApi): Promise<string> {
  const { id } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', zone: 'Asia/Beirut' }),
  );
  return id;
}

async function participant(api: TestApi, missionId: string, givenName: string): Promise<string> {
  const { id: personId } = await value(api.people.create({ givenName }));
  return (await value(api.participations.add({ missionId, personId }))).id;
}

const item = (missionId: string, title = 'Møde') =>
  ({ missionId, kind: 'meeting', title, time: morning }) as const;

describe('who does what at an item', () => {
  it('is kept by role; one person can have several', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const [anna, omar, lina] = [
      await participant(api, missionId, 'Anna'),
      await participant(api, missionId, 'Omar'),
      await participant(api, missionId, 'Lina'),
    ];
    const { id } = await value(
      api.programme.create({ ...item(missionId), participationIds: [anna, omar], speakerIds: [anna] }),
    );
    await value(api.programme.update({ id, patch: { interpreterIds: [lina], escortIds: [omar] } }));
    expect(await value(api.programme.get({ id }))).toMatchObject({
      participationIds: [anna, omar],
      speakerIds: [anna],
      interpreterIds: [lina],
      escortIds: [omar],
    });
    await value(api.programme.update({ id, patch: { speakerIds: [] } }));
    expect(await value(api.programme.get({ id }))).toMatchObject({
      participationIds: [anna, omar],
      speakerIds: [],
    });
    await value(api.participations.remove({ id: omar }));
    expect(await value(api.programme.get({ id }))).toMatchObject({ participationIds: [anna], escortIds: [] });
  });

  it('refuses, each at its field, what is of another mission or not there', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(api.programme.create(item(missionId)));
    const other = await withMission(api);
    const stranger = await participant(api, other, 'Anna');
    const { id: elsewhere } = await value(api.programme.create(item(other)));
    const { id: group } = await value(
      api.programme.createGroup({ missionId: other, name: 'A', memberIds: [] }),
    );
    const patch = {
      speakerIds: [stranger],
      interpreterIds: [stranger],
      escortIds: [stranger],
      groupIds: [group],
      followsId: elsewhere,
      placeId: nobody,
      responsibleId: nobody,
    };
    const result = await api.programme.update({ id, patch });
    const fields =
      !result.ok && result.error.kind === 'invalid'
        ? result.error.problems.map(({ path }) => String(path[1]))
        : [];
    expect(new Set(fields)).toEqual(new Set(Object.keys(patch)));
    expect(await api.programme.update({ id, patch: { followsId: id } })).toMatchObject({ ok: false });
    expect(await api.programme.update({ id, patch: { language: 'dansk' } })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['patch', 'language'], problem: 'unknown-language' }] },
    });
    expect(api.bugs).toEqual([]);
  });

  it('forgets that it follows an item which is deleted, and remembers when that is undone', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id: first } = await value(api.programme.create(item(missionId)));
    const { id } = await value(api.programme.create({ ...item(missionId), followsId: first }));
    await value(api.programme.remove({ ids: [first] }));
    expect((await value(api.programme.get({ id }))).followsId).toBeNull();
    await value(api.history.undo());
    expect((await value(api.programme.get({ id }))).followsId).toBe(first);
  });
});

describe('several items at once', () => {
  it('are added as one step, with all that is said of them', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const anna = await participant(api, missionId, 'Anna');
    const texts = [{ language: 'ar', title: 'اجتماع', publicNote: '' }];
    const { ids } = await value(
      api.programme.add({
        missionId,
        from: 'copy',
        items: [
          { kind: 'meeting', title: 'Et', time: morning, participationIds: [anna], texts },
          { kind: 'workshop', title: 'To' },
        ],
      }),
    );
    expect(await value(api.programme.list({ missionId }))).toMatchObject([
      { id: ids[0], title: 'Et', participationIds: [anna], texts },
      { id: ids[1], title: 'To', status: 'idea', texts: [] },
    ]);
    expect((await value(api.history.state())).undo).toEqual({ operation: 'programme.add', subject: 'copy' });
    await value(api.history.undo());
    expect(await value(api.programme.list({ missionId }))).toEqual([]);
    await value(api.history.redo());
    expect(await value(api.programme.list({ missionId }))).toHaveLength(2);
  });

  it('are refused as a whole when one of them is wrong, with all that is wrong', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const anna = await participant(api, missionId, 'Anna');
    const wrong = (index: number, field: string) => ({ path: ['items', index, field], problem: 'not-an-id' });
    const items: Parameters<typeof api.programme.add>[0]['items'] = [
      { kind: 'meeting', title: 'Et' },
      { kind: 'meeting', title: 'To', topicId: nobody },
      { kind: 'meeting', title: 'Tre', speakerIds: [anna] },
      { kind: 'meeting', title: 'Fire', speakerIds: [anna, nobody], hostId: nobody },
    ];
    expect(await api.programme.add({ missionId, from: 'import', items })).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        problems: [wrong(1, 'topicId'), wrong(3, 'hostId'), wrong(3, 'speakerIds')],
      },
    });
    expect(await value(api.programme.list({ missionId }))).toEqual([]);
  });

  it('are moved and deleted as one step each, or not at all', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const ids = [];
    for (const title of ['a', 'b', 'c'])
      ids.push((await value(api.programme.create(item(missionId, title)))).id);
    const [a = '', b = '', c = ''] = ids;
    const later = at('2016-05-18T08:30', '2016-05-18T10:00');
    const times = async () =>
      (await value(api.programme.list({ missionId }))).map(({ title, time }) => [title, time]);
    expect(
      await api.programme.move({
        moves: [
          { id: a, time: later },
          { id: nobody, time: later },
        ],
      }),
    ).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect((await times())[0]).toEqual(['a', morning]);
    await value(api.programme.move({ moves: [a, b].map((id) => ({ id, time: later })) }));
    expect(await times()).toEqual([
      ['c', morning],
      ['a', later],
      ['b', later],
    ]);
    expect((await value(api.history.state())).undo).toMatchObject({ subject: 'several' });
    await value(api.history.undo());
    await value(api.programme.remove({ ids: [a, c] }));
    expect((await times()).map(([title]) => title)).toEqual(['b']);
    await value(api.history.undo());
    expect(await times()).toHaveLength(3);
  });
});

describe('groups', () => {
  it('hold people and items, and give both free when they go', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const [anna, omar] = [
      await participant(api, missionId, 'Anna'),
      await participant(api, missionId, 'Omar'),
    ];
    const { id: a } = await value(api.programme.createGroup({ missionId, name: 'A', memberIds: [anna] }));
    const { id: b } = await value(api.programme.createGroup({ missionId, name: 'B', memberIds: [] }));
    const { id } = await value(api.programme.create({ ...item(missionId), groupIds: [b, a] }));
    expect(await value(api.programme.groups({ missionId }))).toEqual([
      { id: a, missionId, name: 'A', memberIds: [anna] },
      { id: b, missionId, name: 'B', memberIds: [] },
    ]);
    expect((await value(api.programme.get({ id }))).groupIds).toEqual([a, b]);
    await value(api.programme.updateGroup({ id: b, patch: { name: 'Byrum', memberIds: [omar, anna] } }));
    await value(api.participations.remove({ id: omar }));
    expect((await value(api.programme.groups({ missionId })))[1]).toMatchObject({
      name: 'Byrum',
      memberIds: [anna],
    });
    await value(api.programme.removeGroup({ id: a }));
    expect((await value(api.programme.get({ id }))).groupIds).toEqual([b]);
    await value(api.history.undo());
    expect((await value(api.programme.get({ id }))).groupIds).toEqual([a, b]);
  });

  it('take only people of their own mission, and have a name', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const stranger = await participant(api, await withMission(api), 'Anna');
    expect(await api.programme.createGroup({ missionId, name: 'A', memberIds: [stranger] })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['memberIds'] }] },
    });
    expect(await api.programme.createGroup({ missionId, name: ' ', memberIds: [] })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['name'], problem: 'required' }] },
    });
    expect(await api.programme.updateGroup({ id: nobody, patch: { name: 'A' } })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.bugs).toEqual([]);
  });
});

describe('the programme’s languages', () => {
  it('are Danish and English until someone says otherwise', async () => {
    const api = testApi();
    const id = await withMission(api);
    expect((await value(api.missions.get({ id }))).languages).toEqual(['da', 'en']);
    await value(api.missions.update({ id, patch: { languages: ['da', 'ar', 'fr', 'ar'] } }));
    expect((await value(api.missions.get({ id }))).languages).toEqual(['da', 'ar', 'fr']);
    expect(await api.missions.update({ id, patch: { languages: [] } })).toMatchObject({ ok: false });
    expect(await api.missions.update({ id, patch: { languages: ['klingonsk'] } })).toMatchObject({
      ok: false,
    });
  });

  it('hold a title and a note each; typing in one is one step, and another language is another', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(api.programme.create(item(missionId)));
    const write = (language: string, title: string) =>
      value(api.programme.updateText({ id, language, patch: { title } }));
    await write('ar', 'ا');
    await write('ar', 'اجتماع');
    await write('en', 'Meeting');
    const texts = async () => (await value(api.programme.get({ id }))).texts;
    expect(await texts()).toEqual([
      { language: 'ar', title: 'اجتماع', publicNote: '' },
      { language: 'en', title: 'Meeting', publicNote: '' },
    ]);
    await value(api.history.undo());
    expect(await texts()).toHaveLength(1);
    await value(api.history.undo());
    expect(await texts()).toEqual([]);
  });

  it('change places when another of them becomes the first, where both are written', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const both = await value(api.programme.create({ ...item(missionId, 'Møde'), publicNote: 'Note' }));
    const one = await value(api.programme.create(item(missionId, 'Kun dansk')));
    await value(api.programme.updateText({ id: both.id, language: 'en', patch: { title: 'Meeting' } }));
    await value(api.missions.updateTitle({ id: missionId, language: 'en', patch: { title: 'To Beirut' } }));
    await value(api.missions.update({ id: missionId, patch: { languages: ['en', 'da'] } }));
    expect(await value(api.programme.get({ id: both.id }))).toMatchObject({
      title: 'Meeting',
      publicNote: 'Note',
    });
    expect((await value(api.programme.get({ id: both.id }))).texts).toContainEqual({
      language: 'da',
      title: 'Møde',
      publicNote: 'Note',
    });
    expect(await value(api.programme.get({ id: one.id }))).toMatchObject({ title: 'Kun dansk', texts: [] });
    expect((await value(api.missions.get({ id: missionId }))).title).toBe('To Beirut');
    await value(api.missions.update({ id: missionId, patch: { languages: ['da', 'en'] } }));
    expect((await value(api.programme.get({ id: both.id }))).title).toBe('Møde');
    expect((await value(api.missions.get({ id: missionId }))).title).toBe('Beirut');
    await value(api.history.undo());
    expect((await value(api.programme.get({ id: both.id }))).title).toBe('Meeting');
  });

  it('name the mission, too', async () => {
    const api = testApi();
    const id = await withMission(api);
    await value(api.missions.updateTitle({ id, language: 'ar', patch: { title: 'زيارة' } }));
    expect(await value(api.missions.titles({ id }))).toEqual([
      { language: 'ar', title: 'زيارة', publicNote: '' },
    ]);
  });
});
