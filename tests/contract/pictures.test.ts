import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { loadExample } from '../../db/sample/load';
import { type TestApi, testApi, value } from '../support/test-api';

const now = '2026-11-22T08:00:00.000Z';
const waste = builtInTopics.waste.id;

async function beirut(): Promise<{ api: TestApi; cooperationId: string }> {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  const [one] = await value(api.cooperations.list({}));
  return { api, cooperationId: one?.id ?? '' };
}

describe('the pictures of the Beirut case', () => {
  it('show the silence from January 2017 on, and that the agreement held until October 2019', async () => {
    const { api, cooperationId } = await beirut();
    const { silences, agreements, marks } = await value(api.pictures.timeline({ cooperationId }));
    const last = silences.at(-1);
    expect(last).toMatchObject({ from: '2017-01-31', before: null });
    expect(last?.parts[0]).toMatchObject({ from: '2017-01-31', to: '2019-10-10', hasAgreement: true });
    expect(last?.to.slice(0, 7)).toBe('2024-08');
    expect(agreements).toMatchObject([{ signedOn: '2016-10-10', endsOn: '2019-10-10', renewals: [] }]);
    const { missions } = await value(api.cooperations.get({ id: cooperationId }));
    expect(marks.filter(({ lane }) => lane === 'missions')).toHaveLength(missions.length);
    expect(marks.filter(({ lane }) => lane === 'decisions')).toHaveLength(3);
    expect(marks.filter(({ lane }) => lane === 'stages')).toHaveLength(4);
    // That nothing came of it has no day, and isn't dropped for that.
    expect(marks.filter(({ lane, on }) => lane === 'signs' && on === null)).toHaveLength(1);
  });

  it('count what is recorded, each once', async () => {
    const { api } = await beirut();
    const missions = await value(api.missions.list({}));
    const { spots, discontinued } = await value(api.pictures.map({}));
    expect(spots.reduce((sum, spot) => sum + spot.missions, discontinued)).toBe(missions.length);
    expect(spots[0]).toMatchObject({ name: 'Beirut', coordinates: { latitude: 33.8938 } });
    const followUps = await value(api.followUps.list({}));
    const rows = await value(api.pictures.funnel({}));
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(followUps.length);
    const flow = await value(api.pictures.flow({}));
    const { partnerId } = spots[0] ?? {};
    expect(flow.needs).toBe((await value(api.needs.list({ partnerId: partnerId ?? '' }))).length);
    expect(flow.otherResults).toBe(3);
    const years = await value(api.pictures.years({}));
    expect(years.totals.years.reduce((sum, each) => sum + each.missions, 0)).toBe(
      missions.length - years.totals.undated.missions,
    );
    expect(years.rows.find(({ topicId }) => topicId === waste)).toBeDefined();
  });
});

describe('a picture', () => {
  it('goes by the state that a follow-up is in now, and by its last change to it', async () => {
    const api = testApi({ now: '2016-01-01T08:00:00.000Z' });
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    const { id } = await value(api.followUps.create({ title: 'Brev', partnerId }));
    await value(api.followUps.create({ title: 'En anden sag' }));
    api.setNow('2016-03-01T08:00:00.000Z');
    await value(api.followUps.changeState({ id, state: 'waiting-partner', reason: '' }));
    api.setNow('2016-04-15T08:00:00.000Z');
    const waiting = (await value(api.pictures.funnel({ partnerId }))).filter(({ total }) => total > 0);
    expect(waiting).toMatchObject([{ state: 'waiting-partner', total: 1, byAge: { 'under-90': 1 } }]);
    const all = await value(api.pictures.funnel({}));
    expect(all.find(({ state }) => state === 'not-started')).toMatchObject({ byAge: { 'under-365': 1 } });
  });

  it('is refused for a cooperation that isn’t there', async () => {
    const api = testApi();
    const cooperationId = '01990000-0000-7000-8000-000000000000';
    expect(await api.pictures.timeline({ cooperationId })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.pictures.funnel({ partnerId: 'x' })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await value(api.pictures.map({}))).toMatchObject({ spots: [], discontinued: 0 });
  });
});
