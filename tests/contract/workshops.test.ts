import { beforeEach, describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { type TestApi, testApi, value } from '../support/test-api';

const { waste, digital } = builtInTopics;
const gone = { ok: false, error: { kind: 'not-found' } };

describe('workshops', () => {
  let api: TestApi;
  let missionId: string;
  let itemId: string;

  beforeEach(async () => {
    api = testApi();
    missionId = (await value(api.missions.create({ title: 'Besøg i Beirut', kind: 'high-level' }))).id;
    itemId = await workshop({ title: 'Affald i tæt by', topicId: waste.id });
  });

  const workshop = async (fields: { title: string; topicId?: string; missionId?: string; day?: string }) => {
    const { day, ...rest } = fields;
    const time = day ? { time: { kind: 'day', day } as const } : {};
    return (await value(api.programme.create({ missionId, kind: 'workshop', ...rest, ...time }))).id;
  };
  const outcomes = async () => (await value(api.workshops.get({ itemId }))).outcomes;
  const texts = async () => (await outcomes()).map(({ text }) => text);

  it('keep what a patch leaves out, from the first text on', async () => {
    expect(await value(api.workshops.get({ itemId }))).toMatchObject({
      audience: '',
      aims: '',
      outcomes: [],
      followUps: [],
    });
    await value(api.workshops.update({ id: itemId, patch: { aims: 'Fælles sprog' } }));
    await value(api.workshops.update({ id: itemId, patch: { audience: 'Byens tekniske afdeling' } }));
    expect(await value(api.workshops.get({ itemId }))).toMatchObject({
      title: 'Affald i tæt by',
      mission: { id: missionId, title: 'Besøg i Beirut' },
      aims: 'Fælles sprog',
      audience: 'Byens tekniske afdeling',
      method: '',
    });
    await value(api.history.undo());
    await value(api.history.undo());
    expect((await value(api.workshops.get({ itemId }))).aims).toBe('');
    await value(api.workshops.update({ id: itemId, patch: { method: 'Oplæg' } }));
    expect(await value(api.workshops.get({ itemId }))).toMatchObject({ aims: '', method: 'Oplæg' });
  });

  it('are listed with what followed, the latest first, those without any date before all', async () => {
    const later = (await value(api.missions.create({ title: 'Genbesøg', kind: 'delegation-in' }))).id;
    const dates = { kind: 'approximate', period: '2017-01' } as const;
    await value(api.missions.update({ id: later, patch: { dates } }));
    await workshop({ title: 'I januar', missionId: later, topicId: waste.id });
    await workshop({ title: 'I oktober', day: '2016-10-10', topicId: digital.id });
    await value(api.workshops.addOutcome({ itemId, text: 'Aftale om data' }));
    await value(api.followUps.create({ title: 'Send data', itemId, due: '2016-05-01' }));
    const all = await value(api.workshops.list({}));
    expect(all.map(({ title }) => title)).toEqual(['Affald i tæt by', 'I januar', 'I oktober']);
    expect(all[0]).toMatchObject({
      outcomes: [{ text: 'Aftale om data' }],
      followUps: [{ title: 'Send data', state: 'not-started', due: '2016-05-01' }],
    });
    expect(all[1]).toMatchObject({ outcomes: [], followUps: [], mission: { dates } });
    const ofWaste = await value(api.workshops.list({ topicId: waste.id }));
    expect(ofWaste.map(({ title }) => title)).toEqual(['Affald i tæt by', 'I januar']);
    const ofMission = await value(api.workshops.list({ missionId }));
    expect(ofMission.map(({ title }) => title)).toEqual(['Affald i tæt by', 'I oktober']);
  });

  it('leave out other items, deleted ones and those of deleted missions', async () => {
    const meeting = await value(api.programme.create({ missionId, kind: 'meeting', title: 'Møde' }));
    expect(await api.workshops.get({ itemId: meeting.id })).toEqual(gone);
    expect(await api.workshops.update({ id: meeting.id, patch: { aims: 'x' } })).toEqual(gone);
    expect(await value(api.workshops.list({}))).toHaveLength(1);
    await value(api.programme.remove({ ids: [itemId] }));
    expect(await value(api.workshops.list({}))).toEqual([]);
    await value(api.history.undo());
    await value(api.missions.remove({ id: missionId }));
    expect(await value(api.workshops.list({}))).toEqual([]);
    expect(await api.workshops.addOutcome({ itemId, text: 'x' })).toEqual(gone);
  });

  it('keep their outcomes in the order in which they are put', async () => {
    for (const text of ['Et', 'To', 'Tre']) await value(api.workshops.addOutcome({ itemId, text }));
    const [one, two, three] = await outcomes();
    const move = (id = '', beforeId: string | null = null) =>
      value(api.workshops.moveOutcome({ id, beforeId }));
    await move(three?.id, one?.id);
    expect(await texts()).toEqual(['Tre', 'Et', 'To']);
    await move(three?.id, two?.id);
    expect(await texts()).toEqual(['Et', 'Tre', 'To']);
    await move(one?.id, null);
    expect(await texts()).toEqual(['Tre', 'To', 'Et']);
    await value(api.history.undo());
    expect(await texts()).toEqual(['Et', 'Tre', 'To']);
  });

  it('change, remove and bring back an outcome', async () => {
    const { id } = await value(api.workshops.addOutcome({ itemId, text: 'Et' }));
    await value(api.workshops.updateOutcome({ id, patch: { text: 'Et\nog mere' } }));
    expect(await texts()).toEqual(['Et\nog mere']);
    await value(api.workshops.removeOutcome({ id }));
    expect(await texts()).toEqual([]);
    expect(await api.workshops.updateOutcome({ id, patch: { text: 'x' } })).toEqual(gone);
    await value(api.history.undo());
    expect(await texts()).toEqual(['Et\nog mere']);
  });

  it('have no outcome that says nothing, and none moved into another workshop', async () => {
    const required = (...path: string[]) => ({
      ok: false,
      error: { kind: 'invalid', problems: [{ path, problem: 'required' }] },
    });
    expect(await api.workshops.addOutcome({ itemId, text: ' \n ' })).toEqual(required('text'));
    const { id } = await value(api.workshops.addOutcome({ itemId, text: 'Et' }));
    expect(await api.workshops.updateOutcome({ id, patch: { text: '' } })).toEqual(required('patch', 'text'));
    const other = await workshop({ title: 'Anden' });
    const foreign = await value(api.workshops.addOutcome({ itemId: other, text: 'Fremmed' }));
    expect(await api.workshops.moveOutcome({ id, beforeId: foreign.id })).toEqual(gone);
    expect(await api.workshops.update({ id: itemId, patch: { aims: 'x'.repeat(100_001) } })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['patch', 'aims'], problem: 'too-long' }] },
    });
  });
});
