import { beforeEach, describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { type TestApi, testApi, value } from '../support/test-api';

const nobody = '01910000-0000-7000-8000-999999999999';

describe('follow-ups', () => {
  let api: TestApi;
  let missionId: string;
  let itemId: string;

  beforeEach(async () => {
    api = testApi();
    missionId = (await value(api.missions.create({ title: 'Rejse til Beirut', kind: 'fact-finding' }))).id;
    const topicId = builtInTopics.waste.id;
    itemId = (await value(api.programme.create({ missionId, kind: 'workshop', title: 'Affald', topicId })))
      .id;
  });

  const titles = async (filter: Parameters<TestApi['followUps']['list']>[0] = {}) =>
    (await value(api.followUps.list(filter))).map(({ title }) => title);

  it('take mission and topic from the workshop they come from', async () => {
    const { id } = await value(api.followUps.create({ title: 'Liste over behov', itemId }));
    expect(await value(api.followUps.get({ id }))).toMatchObject({
      missionId,
      missionTitle: 'Rejse til Beirut',
      itemTitle: 'Affald',
      topicId: builtInTopics.waste.id,
      state: 'not-started',
      history: [{ state: 'not-started', on: '2016-04-22', reason: '' }],
    });
  });

  it('are of their programme item’s mission, whatever else is said', async () => {
    const other = await value(api.missions.create({ title: 'En anden rejse', kind: 'study-tour' }));
    const { id } = await value(api.followUps.create({ title: 'Liste', itemId, missionId: other.id }));
    const about = async () => {
      const followUp = await value(api.followUps.get({ id }));
      return [followUp.missionId, followUp.itemId];
    };
    expect(await about()).toEqual([missionId, itemId]);
    await value(api.followUps.update({ id, patch: { missionId: other.id } }));
    expect(await about()).toEqual([other.id, null]);
    await value(api.followUps.update({ id, patch: { itemId } }));
    expect(await about()).toEqual([missionId, itemId]);
  });

  it('stand in the order of urgency and are narrowed by each filter', async () => {
    const done = await value(api.followUps.create({ title: 'Gjort', due: '2016-01-01' }));
    await value(api.followUps.changeState({ id: done.id, state: 'done' }));
    await value(api.followUps.create({ title: 'Uden frist', missionId }));
    await value(api.followUps.create({ title: 'Senere', due: '2016-06-01', itemId }));
    await value(
      api.followUps.create({ title: 'Over frist', due: '2016-04-01', topicId: builtInTopics.digital.id }),
    );
    expect(await titles()).toEqual(['Over frist', 'Senere', 'Uden frist', 'Gjort']);
    expect(await titles({ isOpen: true })).toEqual(['Over frist', 'Senere', 'Uden frist']);
    expect(await titles({ state: 'done' })).toEqual(['Gjort']);
    expect(await titles({ missionId })).toEqual(['Senere', 'Uden frist']);
    expect(await titles({ itemId })).toEqual(['Senere']);
    expect(await titles({ topicId: builtInTopics.digital.id })).toEqual(['Over frist']);
  });

  it('are found by the words of an owner, here or there, however they are written', async () => {
    const { id: person } = await value(api.people.create({ givenName: 'Søren', familyName: 'Ågård' }));
    const { id: ministry } = await value(
      api.people.createOrganisation({ name: 'Udenrigsministeriet', kind: 'ministry' }),
    );
    const { id } = await value(
      api.followUps.create({ title: 'Svar', ownerHere: { kind: 'person', id: person } }),
    );
    await value(api.followUps.create({ title: 'Andet' }));
    await value(api.followUps.update({ id, patch: { ownerThere: { kind: 'organisation', id: ministry } } }));
    expect(await titles({ owner: 'aagård' })).toEqual(['Svar']);
    expect(await titles({ owner: 'søren udenrigs' })).toEqual(['Svar']);
    expect(await titles({ owner: 'nogen anden' })).toEqual([]);
    expect(await value(api.followUps.get({ id }))).toMatchObject({
      ownerHere: { kind: 'person', id: person },
      ownerHereName: 'Søren Ågård',
      ownerThereName: 'Udenrigsministeriet',
    });
    await value(api.followUps.update({ id, patch: { ownerHere: { kind: 'organisation', id: ministry } } }));
    expect((await value(api.followUps.get({ id }))).ownerHereName).toBe('Udenrigsministeriet');
  });

  it('write every change of state into their history, with the day and the reason', async () => {
    const { id } = await value(api.followUps.create({ title: 'Svar om finansiering' }));
    api.setNow('2016-05-02T08:00:00.000Z');
    await value(api.followUps.changeState({ id, state: 'waiting-partner' }));
    await value(api.followUps.changeState({ id, state: 'waiting-partner' }));
    api.setNow('2017-03-01T08:00:00.000Z');
    await value(api.followUps.changeState({ id, state: 'dropped', reason: 'Ingen svarer.' }));
    const { history, droppedReason } = await value(api.followUps.get({ id }));
    expect(droppedReason).toBe('Ingen svarer.');
    expect(history.map(({ state, on, reason }) => [state, on, reason])).toEqual([
      ['not-started', '2016-04-22', ''],
      ['waiting-partner', '2016-05-02', ''],
      ['dropped', '2017-03-01', 'Ingen svarer.'],
    ]);
    await value(api.history.undo());
    const undone = await value(api.followUps.get({ id }));
    expect([undone.state, undone.droppedReason, undone.history.length]).toEqual(['waiting-partner', '', 2]);
  });

  it('are dropped only with a reason', async () => {
    const { id } = await value(api.followUps.create({ title: 'Svar' }));
    for (const reason of [undefined, ' \n'])
      expect(await api.followUps.changeState({ id, state: 'dropped', reason })).toEqual({
        ok: false,
        error: { kind: 'invalid', problems: [{ path: ['reason'], problem: 'reason-required' }] },
      });
    expect((await value(api.followUps.get({ id }))).state).toBe('not-started');
  });

  it('change state by no other way, and keep no impossible date', async () => {
    const { id } = await value(api.followUps.create({ title: 'Svar' }));
    expect(api.call('followUps.update', { id, patch: { state: 'dropped' } })).toMatchObject({
      ok: false,
      error: { kind: 'invalid', problems: [{ problem: 'unknown-field' }] },
    });
    expect(await api.followUps.update({ id, patch: { due: '2016-02-30' } })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['patch', 'due'], problem: 'not-a-date' }] },
    });
    expect(await api.followUps.create({ title: '  ' })).toMatchObject({
      error: { problems: [{ path: ['title'], problem: 'required' }] },
    });
  });

  it.each([
    ['missionId', nobody],
    ['itemId', nobody],
    ['topicId', nobody],
    ['ownerHere', { kind: 'person', id: nobody }],
    ['ownerThere', { kind: 'organisation', id: nobody }],
  ])('refer to nothing that is not there: %s', async (field, reference) => {
    const { id } = await value(api.followUps.create({ title: 'Svar' }));
    const refused = { ok: false, error: { kind: 'not-found' } };
    expect(api.call('followUps.create', { title: 'Andet', [field]: reference })).toEqual(refused);
    expect(api.call('followUps.update', { id, patch: { [field]: reference } })).toEqual(refused);
    expect(api.bugs).toEqual([]);
  });

  it('are deleted and brought back, and gone for every operation in between', async () => {
    const { id } = await value(api.followUps.create({ title: 'Svar' }));
    await value(api.followUps.remove({ id }));
    const gone = { ok: false, error: { kind: 'not-found' } };
    expect(await titles()).toEqual([]);
    expect(await api.followUps.get({ id })).toEqual(gone);
    expect(await api.followUps.update({ id, patch: { title: 'Andet' } })).toEqual(gone);
    expect(await api.followUps.changeState({ id, state: 'done' })).toEqual(gone);
    expect(await api.followUps.remove({ id })).toEqual(gone);
    await value(api.history.undo());
    expect(await titles()).toEqual(['Svar']);
  });

  it('stay when what they came from is deleted, without its name', async () => {
    const { id } = await value(api.followUps.create({ title: 'Svar', itemId }));
    await value(api.missions.remove({ id: missionId }));
    await value(api.programme.remove({ ids: [itemId] }));
    expect(await value(api.followUps.get({ id }))).toMatchObject({ missionTitle: null, itemTitle: null });
  });
});
