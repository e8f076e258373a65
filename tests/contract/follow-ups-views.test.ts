import { beforeEach, describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import type { FollowUpFilter, FollowUpsInView } from '../../electron/contract/follow-ups';
import { type TestApi, testApi, value } from '../support/test-api';

const nobody = '01910000-0000-7000-8000-999999999999';

describe('follow-ups', () => {
  let api: TestApi;
  let beirut: string;

  beforeEach(async () => {
    api = testApi();
    beirut = (await value(api.partners.create({ kind: 'city', name: 'Beirut' }))).id;
  });

  type Given = Parameters<TestApi['followUps']['create']>[0];
  const add = async (given: Given) => (await value(api.followUps.create(given))).id;
  const person = async (givenName: string) =>
    (await value(api.people.create({ givenName, familyName: '' }))).id;
  const view = async (
    name: Parameters<TestApi['followUps']['view']>[0]['view'],
    {
      filter = {},
      ...rest
    }: { filter?: FollowUpFilter; me?: string; waitingDays?: number; limit?: number } = {},
  ) => value(api.followUps.view({ view: name, filter, me: null, waitingDays: null, limit: 100, ...rest }));
  const titles = ({ groups }: FollowUpsInView) => groups.map(({ rows }) => rows.map(({ title }) => title));
  const get = (id: string) => value(api.followUps.get({ id }));

  describe('belong to a partner', () => {
    it('by what they say themselves, else by their need, match, agreement or mission', async () => {
      const amman = (await value(api.partners.create({ kind: 'city', name: 'Amman' }))).id;
      const missionId = (
        await value(api.missions.create({ title: 'Rejse', kind: 'training', partnerId: amman }))
      ).id;
      const needId = (await value(api.needs.create({ partnerId: beirut, title: 'Affald' }))).id;
      const id = await add({ title: 'Svar', missionId });
      expect((await get(id)).partner).toEqual({ id: amman, name: 'Amman' });
      await value(api.followUps.update({ id, patch: { needId } }));
      expect((await get(id)).partner?.name).toBe('Beirut');
      await value(api.followUps.update({ id, patch: { partnerId: amman } }));
      expect((await get(id)).partner?.name).toBe('Amman');
      expect(await value(api.followUps.list({ partnerId: amman }))).toHaveLength(1);
      expect(await value(api.followUps.list({ partnerId: beirut }))).toEqual([]);
      expect(await value(api.followUps.list({ needId }))).toHaveLength(1);
    });

    it('by their agreement’s cooperation', async () => {
      const { id: cooperationId } = await value(
        api.cooperations.create({ partnerId: beirut, title: 'Beirut og København' }),
      );
      const { id: agreementId } = await value(api.agreements.create({ cooperationId, title: 'Aftalen' }));
      const id = await add({ title: 'Svar', agreementId });
      expect((await get(id)).partner?.name).toBe('Beirut');
    });
  });

  it.each(['partnerId', 'needId', 'matchId', 'agreementId'])(
    'refer to nothing that is not there: %s',
    async (field) => {
      const id = await add({ title: 'Svar' });
      const refused = { ok: false, error: { kind: 'not-found' } };
      expect(api.call('followUps.create', { title: 'Andet', [field]: nobody })).toEqual(refused);
      expect(api.call('followUps.update', { id, patch: { [field]: nobody } })).toEqual(refused);
    },
  );

  it('keep what comes next, by when, and how much it matters', async () => {
    const id = await add({ title: 'Svar' });
    expect(await get(id)).toMatchObject({ priority: 'normal', nextStep: '', nextContactOn: null });
    const patch = {
      priority: 'high',
      nextStep: 'Ring til borgmesteren',
      nextContactOn: '2016-05-01',
    } as const;
    await value(api.followUps.update({ id, patch }));
    expect(await get(id)).toMatchObject(patch);
    expect(await api.followUps.update({ id, patch: { nextContactOn: '2016-02-30' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'nextContactOn'], problem: 'not-a-date' }] },
    });
  });

  describe('have a log of contacts', () => {
    it('the latest first, with whom, added, changed and taken away', async () => {
      const followUpId = await add({ title: 'Svar' });
      const personId = await person('Rima');
      const first = await value(api.followUps.addContact({ followUpId, on: '2016-03-01', note: 'Skrev' }));
      await value(
        api.followUps.addContact({ followUpId, on: '2016-04-01', direction: 'in', way: 'phone', personId }),
      );
      expect((await get(followUpId)).contacts).toMatchObject([
        { on: '2016-04-01', direction: 'in', way: 'phone', personName: 'Rima', note: '' },
        { on: '2016-03-01', direction: 'out', way: 'mail', personName: null, note: 'Skrev' },
      ]);
      await value(api.followUps.updateContact({ id: first.id, patch: { on: '2016-04-10', way: 'letter' } }));
      expect((await get(followUpId)).contacts[0]).toMatchObject({
        on: '2016-04-10',
        way: 'letter',
        note: 'Skrev',
      });
      await value(api.followUps.removeContact({ id: first.id }));
      expect((await get(followUpId)).contacts).toHaveLength(1);
      await value(api.history.undo());
      expect((await get(followUpId)).contacts).toHaveLength(2);
    });

    it('go with the follow-up and come back with it', async () => {
      const followUpId = await add({ title: 'Svar' });
      const { id } = await value(api.followUps.addContact({ followUpId, on: '2016-03-01' }));
      await value(api.followUps.remove({ id: followUpId }));
      expect(await api.followUps.updateContact({ id, patch: { note: 'x' } })).toEqual({
        ok: false,
        error: { kind: 'not-found' },
      });
      await value(api.history.undo());
      expect((await get(followUpId)).contacts).toHaveLength(1);
    });

    it('with nobody who is not there, on no day that does not exist', async () => {
      const followUpId = await add({ title: 'Svar' });
      const { id } = await value(api.followUps.addContact({ followUpId, on: '2016-03-01' }));
      const gone = { ok: false, error: { kind: 'not-found' } };
      expect(await api.followUps.addContact({ followUpId: nobody, on: '2016-03-01' })).toEqual(gone);
      expect(await api.followUps.addContact({ followUpId, on: '2016-03-01', personId: nobody })).toEqual(
        gone,
      );
      expect(await api.followUps.updateContact({ id, patch: { personId: nobody } })).toEqual(gone);
      expect(await api.followUps.removeContact({ id: nobody })).toEqual(gone);
      expect(await api.followUps.addContact({ followUpId, on: '2016-02-30' })).toMatchObject({
        error: { problems: [{ path: ['on'], problem: 'not-a-date' }] },
      });
      expect(api.bugs).toEqual([]);
    });
  });

  it('wait since the partner was last in touch, and longer than the office’s limit in a view of their own', async () => {
    const id = await add({ title: 'Svar' });
    api.setNow('2016-05-01T08:00:00.000Z');
    await value(api.followUps.changeState({ id, state: 'waiting-partner' }));
    await value(api.followUps.addContact({ followUpId: id, on: '2016-06-10', direction: 'out' }));
    api.setNow('2016-06-20T08:00:00.000Z');
    expect((await get(id)).waitingSince).toBe('2016-05-01');
    expect(await view('waiting')).toMatchObject({ count: 1, waitingDays: 30 });
    expect(await view('waiting', { waitingDays: 50 })).toMatchObject({ count: 0, waitingDays: 50 });
    expect(await view('waiting', { waitingDays: 49 })).toMatchObject({ count: 1 });
    await value(api.office.update({ patch: { waitingDays: 60 } }));
    expect(await view('waiting')).toMatchObject({ count: 0, waitingDays: 60 });
    await value(api.followUps.addContact({ followUpId: id, on: '2016-06-15', direction: 'in' }));
    expect((await get(id)).waitingSince).toBe('2016-06-15');
    expect(await view('waiting', { waitingDays: 6 })).toMatchObject({ count: 0 });
  });

  it('of mine are those that I am responsible for', async () => {
    const me = await person('Mette');
    await add({ title: 'Min', ownerHere: { kind: 'person', id: me } });
    await add({ title: 'Ikke min' });
    expect(titles(await view('mine', { me }))).toEqual([['Min']]);
    expect(titles(await view('mine'))).toEqual([]);
    expect(titles(await view('mine', { me: nobody }))).toEqual([]);
  });

  it('stand by partner, mission, topic and state under their names', async () => {
    const missionId = (
      await value(api.missions.create({ title: 'Rejse', kind: 'training', partnerId: beirut }))
    ).id;
    await add({ title: 'Med', missionId, topicId: builtInTopics.waste.id });
    await add({ title: 'Uden' });
    const named = async (name: 'by-partner' | 'by-mission' | 'by-topic') =>
      (await view(name)).groups.map((group) => [group.key, group.name, group.count]);
    expect(await named('by-partner')).toEqual([
      [beirut, 'Beirut', 1],
      ['', null, 1],
    ]);
    expect(await named('by-mission')).toEqual([
      [missionId, 'Rejse', 1],
      ['', null, 1],
    ]);
    expect(await named('by-topic')).toEqual([
      [builtInTopics.waste.id, null, 1],
      ['', null, 1],
    ]);
    expect((await view('board')).groups.map(({ key, count }) => [key, count])).toEqual([
      ['not-started', 2],
      ['in-progress', 0],
      ['waiting-partner', 0],
      ['waiting-political', 0],
      ['done', 0],
      ['dropped', 0],
    ]);
    await value(api.missions.remove({ id: missionId }));
    expect(await named('by-partner')).toEqual([['', null, 2]]);
  });

  it('are shown as far as the limit goes and counted beyond it, each column of the board by itself', async () => {
    for (const title of ['A', 'B', 'C']) await add({ title, due: '2016-04-01' });
    for (const title of ['D', 'E', 'F'])
      await value(api.followUps.changeState({ id: await add({ title }), state: 'in-progress' }));
    const list = await view('list', { limit: 4 });
    expect(list).toMatchObject({ count: 6, overdue: 3 });
    expect(list.groups.map(({ key, count, overdue }) => [key, count, overdue])).toEqual([
      ['overdue', 3, 3],
      ['undated', 3, 0],
    ]);
    expect(titles(list)).toEqual([['A', 'B', 'C'], ['D']]);
    expect(titles(await view('board', { limit: 2 })).slice(0, 2)).toEqual([
      ['A', 'B'],
      ['D', 'E'],
    ]);
    const input = { view: 'list', filter: {}, me: null, waitingDays: null } as const;
    expect(await value(api.followUps.idsInView(input))).toHaveLength(6);
  });

  describe('changed several at once', () => {
    it('are one step, told how many, and taken back together', async () => {
      const ids = [await add({ title: 'A' }), await add({ title: 'B' }), await add({ title: 'C' })];
      await value(api.followUps.changeState({ id: ids[0] ?? '', state: 'in-progress' }));
      const change = { kind: 'state', state: 'in-progress' } as const;
      expect(await value(api.followUps.updateMany({ ids, change }))).toEqual({ changed: 2 });
      for (const id of ids) expect((await get(id)).history.at(-1)).toMatchObject({ state: 'in-progress' });
      await value(api.history.undo());
      expect((await Promise.all(ids.map(get))).map(({ state }) => state)).toEqual([
        'in-progress',
        'not-started',
        'not-started',
      ]);
      expect((await get(ids[1] ?? '')).history).toHaveLength(1);
    });

    it('get a day, another by so many days, an owner, a priority', async () => {
      const ids = [await add({ title: 'A', due: '2016-05-01' }), await add({ title: 'B' })];
      const change = async (made: Parameters<TestApi['followUps']['updateMany']>[0]['change']) =>
        (await value(api.followUps.updateMany({ ids, change: made }))).changed;
      const dues = async () => (await Promise.all(ids.map(get))).map(({ due }) => due);
      expect(await change({ kind: 'shift-due', days: 14 })).toBe(1);
      expect(await dues()).toEqual(['2016-05-15', null]);
      expect(await change({ kind: 'due', due: '2016-06-01' })).toBe(2);
      expect(await change({ kind: 'due', due: '2016-06-01' })).toBe(0);
      const ownerHere = { kind: 'person', id: await person('Mette') } as const;
      expect(await change({ kind: 'owner-here', ownerHere })).toBe(2);
      expect((await get(ids[0] ?? '')).ownerHereName).toBe('Mette');
      expect(await change({ kind: 'owner-here', ownerHere: null })).toBe(2);
      expect(await change({ kind: 'priority', priority: 'high' })).toBe(2);
      expect(api.bugs).toEqual([]);
    });

    it('are all changed or none: a reason, a day, an owner or a follow-up that is missing refuses', async () => {
      const ids = [
        await add({ title: 'A', due: '9999-12-30' }),
        await add({ title: 'B', due: '2016-05-01' }),
      ];
      const many = (made: unknown, of: unknown = ids) =>
        api.call('followUps.updateMany', { ids: of, change: made });
      const invalid = (path: (string | number)[], problem: string) => ({
        error: { kind: 'invalid', problems: [{ path, problem }] },
      });
      const state = (reason?: string) => ({ kind: 'state', state: 'dropped', reason });
      expect(many(state())).toMatchObject(invalid(['reason'], 'reason-required'));
      expect(many(state(' '))).toMatchObject(invalid(['reason'], 'reason-required'));
      expect(many({ kind: 'shift-due', days: 5 })).toMatchObject(invalid(['days'], 'not-a-date'));
      expect(many({ kind: 'shift-due', days: 4_000 })).toMatchObject(
        invalid(['change', 'days'], 'not-a-number'),
      );
      expect(many({ kind: 'due', due: '2016-02-30' })).toMatchObject(
        invalid(['change', 'due'], 'not-a-date'),
      );
      expect(many({ kind: 'nonsense' })).toMatchObject({ error: { kind: 'invalid' } });
      expect(many({ kind: 'due', due: null }, [])).toMatchObject(invalid(['ids'], 'required'));
      const gone = { ok: false, error: { kind: 'not-found' } };
      expect(many({ kind: 'owner-here', ownerHere: { kind: 'person', id: nobody } })).toEqual(gone);
      expect(many({ kind: 'priority', priority: 'low' }, [...ids, nobody])).toEqual(gone);
      expect((await Promise.all(ids.map(get))).map(({ due, priority }) => [due, priority])).toEqual([
        ['9999-12-30', 'normal'],
        ['2016-05-01', 'normal'],
      ]);
      expect(api.bugs).toEqual([]);
    });

    it('dropped keep the reason, each in its own history', async () => {
      const ids = [await add({ title: 'A' }), await add({ title: 'B' })];
      const change = { kind: 'state', state: 'dropped', reason: 'Ingen svarer.' } as const;
      await value(api.followUps.updateMany({ ids, change }));
      for (const id of ids)
        expect((await get(id)).history.at(-1)).toMatchObject({ state: 'dropped', reason: 'Ingen svarer.' });
    });
  });

  it('are told once a week: what was closed in it too, by its history', async () => {
    const me = await person('Mette');
    await add({ title: 'Over frist', due: '2016-04-01', partnerId: beirut });
    const early = await add({ title: 'Gjort før', ownerHere: { kind: 'person', id: me } });
    await value(api.followUps.changeState({ id: early, state: 'done' }));
    api.setNow('2016-05-10T08:00:00.000Z');
    const id = await add({ title: 'Gjort', ownerHere: { kind: 'person', id: me } });
    await value(api.followUps.changeState({ id, state: 'done' }));
    const told = async (ownerId: string | null) =>
      (await value(api.followUps.digest({ ownerId, waitingDays: null }))).sections.map(
        ({ section, lines }) => [
          section,
          lines.map(({ title, partner, closed }) => [title, partner, closed?.on ?? null]),
        ],
      );
    expect(await told(null)).toEqual([
      ['overdue', [['Over frist', 'Beirut', null]]],
      ['closed', [['Gjort', null, '2016-05-10']]],
    ]);
    expect(await told(me)).toEqual([['closed', [['Gjort', null, '2016-05-10']]]]);
  });
});
