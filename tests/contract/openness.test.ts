import { describe, expect, it } from 'vitest';
import { loadExample } from '../../db/sample/load';
import { type TestApi, testApi, value } from '../support/test-api';

const years = { from: '2016-01-01', to: '2017-12-31' };
const gone = '01910000-0000-7000-8000-00000000dead';

function beirut(now: string): TestApi {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  return api;
}

describe('the openness list of the Beirut case', () => {
  it('has the visit’s undivided part, the training paid by the ministry, and the visit of which nothing is said', async () => {
    const { journeys, totals, unheld, undated, names, period, today } = await value(
      beirut('2017-02-01T08:00:00.000Z').openness.list(years),
    );
    expect({ period, today }).toEqual({ period: years, today: '2017-02-01' });
    expect(journeys.map(({ title }) => title)).toEqual([
      'Uddannelse i forebyggelse, Beirut',
      'Højniveaubesøg i Beirut',
      'Delegation fra Beirut i København',
    ]);
    const [training, visit, delegation] = journeys;
    const payer = training?.costs[0]?.total.paidBy[0] ?? '';
    expect(names[payer]).toBe('Udenrigsministeriet');
    expect(training?.costs).toMatchObject([{ total: { known: null, isSilent: false }, funderIds: [payer] }]);
    expect(visit?.costs).toMatchObject([
      {
        total: { known: 2_092_400 },
        columns: { undivided: { known: 2_092_400 }, transport: { known: null } },
      },
    ]);
    expect(visit?.came).toHaveLength(1);
    expect(delegation?.costs.map(({ total }) => total.isSilent)).toEqual([true, true]);
    expect(totals).toMatchObject({
      total: { known: 2_092_400 },
      rows: 4,
      whole: 1,
      paidByOther: 1,
      silent: 2,
    });
    expect(journeys.map(({ deadline }) => deadline)).toEqual([
      { kind: 'uncertain', by: '2017-02-28', days: 27 },
      { kind: 'overdue', by: '2016-12-31', days: 32, isAtLeast: true },
      { kind: 'due', by: '2017-03-01', days: 28, isAtLeast: true },
    ]);
    // Nobody noted that these two took place.
    expect(unheld.map(({ title }) => title).sort()).toEqual([
      'Fact-finding mission til Beirut',
      'Styregruppemøde i Strong Cities Network',
    ]);
    expect(undated).toEqual({ journeys: [], gifts: [] });
  });

  it('is narrowed to its period', async () => {
    const api = beirut('2017-02-01T08:00:00.000Z');
    const quarter = await value(api.openness.list({ from: '2017-01-01', to: '2017-03-31' }));
    expect(quarter.journeys.map(({ title }) => title)).toEqual(['Delegation fra Beirut i København']);
    expect(await value(api.openness.list({ from: '2010-01-01', to: '2010-12-31' }))).toMatchObject({
      ...{ journeys: [], gifts: [], unheld: [], totals: { rows: 0, total: { known: null } } },
    });
  });
});

describe('publishing', () => {
  async function withBoth() {
    const api = testApi({ now: '2016-06-01T07:00:00.000Z' });
    const { id: missionId } = await value(api.missions.create({ title: 'Oslo', kind: 'study-tour' }));
    const dates = { kind: 'exact', startsOn: '2016-04-01', endsOn: '2016-04-03' } as const;
    await value(api.missions.update({ id: missionId, patch: { dates, stage: 'reporting' } }));
    const { id: giftId } = await value(
      api.gifts.add({ missionId, direction: 'given', what: 'Fad', changedHandsOn: '2016-04-02' }),
    );
    const refs = [
      { kind: 'mission', id: missionId },
      { kind: 'gift', id: giftId },
    ] as const;
    const list = () => value(api.openness.list(years));
    const states = async () => {
      const { journeys, gifts } = await list();
      return [...journeys, ...gifts].map(({ deadline }) => deadline.kind);
    };
    return { api, missionId, giftId, refs: [...refs], list, states };
  }

  it('notes the day for all at once as one step, which can be undone, and takes it back', async () => {
    const { api, refs, list, states } = await withBoth();
    expect(await states()).toEqual(['due', 'due']);
    await value(api.openness.publish({ refs, on: '2016-05-20' }));
    expect(await list()).toMatchObject({
      journeys: [{ publishedOn: '2016-05-20', deadline: { kind: 'published', on: '2016-05-20' } }],
      gifts: [{ publishedOn: '2016-05-20', deadline: { kind: 'published' } }],
    });
    await value(api.history.undo());
    expect(await states()).toEqual(['due', 'due']);
    await value(api.history.redo());
    await value(api.openness.withdraw({ refs: refs.slice(0, 1) }));
    expect(await states()).toEqual(['due', 'published']);
    expect(api.bugs).toEqual([]);
  });

  it('stays as it was when something of it is gone or the day is none', async () => {
    const { api, missionId, giftId, refs, states } = await withBoth();
    const publish = (more: object) => api.openness.publish({ refs, on: '2016-05-20', ...more });
    expect(await publish({ refs: [...refs, { kind: 'gift', id: gone }] })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await publish({ refs: [{ kind: 'gift', id: missionId }] })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await publish({ on: '2016-02-30' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['on'], problem: 'not-a-date' }] },
    });
    expect(await publish({ refs: [] })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await publish({ refs: [{ kind: 'person', id: giftId }] })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await api.openness.list({ from: '2017-01-01', to: '2016-01-01' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['to'], problem: 'end-before-start' }] },
    });
    expect(await states()).toEqual(['due', 'due']);
  });

  it('leaves what is published alone when the mission or the gift is edited, and a deleted mission’s gifts out', async () => {
    const { api, missionId, giftId, refs, list } = await withBoth();
    await value(api.openness.publish({ refs, on: '2016-05-20' }));
    await value(api.missions.update({ id: missionId, patch: { title: 'Oslo i april' } }));
    await value(api.gifts.update({ id: giftId, patch: { what: 'Et fad' } }));
    expect(await list()).toMatchObject({
      journeys: [{ title: 'Oslo i april', publishedOn: '2016-05-20' }],
      gifts: [{ what: 'Et fad', publishedOn: '2016-05-20' }],
    });
    await value(api.missions.remove({ id: missionId }));
    expect(await list()).toMatchObject({ journeys: [], gifts: [], undated: { gifts: [] } });
    expect(
      await api.openness.publish({ refs: [{ kind: 'gift', id: giftId }], on: '2016-05-20' }),
    ).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

it('is read in as many queries for many journeys as for one', async () => {
  const queriesFor = async (count: number) => {
    const api = testApi({ now: '2016-06-01T07:00:00.000Z' });
    for (let number = 0; number < count; number++) {
      const { id } = await value(api.missions.create({ title: `Rejse ${number}`, kind: 'study-tour' }));
      const dates = { kind: 'approximate', period: '2016-04' } as const;
      await value(api.missions.update({ id, patch: { dates, stage: 'reporting' } }));
      await value(api.gifts.add({ missionId: id, direction: 'given', what: 'Fad' }));
    }
    const { prepare } = api.file.raw;
    let prepared = 0;
    api.file.raw.prepare = ((sql: string) => {
      prepared++;
      return prepare.call(api.file.raw, sql);
    }) as typeof prepare;
    const { journeys, gifts } = await value(api.openness.list(years));
    expect([journeys.length, gifts.length]).toEqual([count, count]);
    return prepared;
  };
  const one = await queriesFor(1);
  expect(one).toBeGreaterThan(3);
  expect(await queriesFor(12)).toBe(one);
});
