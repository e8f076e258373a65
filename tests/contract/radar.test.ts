import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { loadExample } from '../../db/sample/load';
import { type TestApi, testApi, value } from '../support/test-api';

function beirut(now: string): TestApi {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  return api;
}

const topics = {
  waste: builtInTopics.waste.id,
  transport: builtInTopics.transport.id,
  digital: builtInTopics.digital.id,
};

describe('the radar on the Beirut case', () => {
  it.each([
    ['2017-07-01T08:00:00.000Z', 151],
    ['2018-01-01T08:00:00.000Z', 335],
  ])('at %s sees the silence while the agreement still holds', async (now, days) => {
    const { reports, on } = await value(beirut(now).radar.all({}));
    expect(on).toBe(now.slice(0, 10));
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report?.stage).toBe('agreement');
    expect(report?.last).toMatchObject({ on: '2017-01', days });
    expect(report?.findings.map(({ kind }) => kind)).toEqual([
      'silence',
      'no-result',
      'waiting-partner',
      'untouched',
      'capacity-unknown',
    ]);
    const [silence, fruitless] = report?.findings ?? [];
    expect(silence).toMatchObject({ days, agreement: { daysLeft: expect.any(Number) } });
    // Waste was shown in January 2017 and the training taught prevention: the two others led to nothing recorded.
    expect(fruitless).toMatchObject({ topicIds: [topics.transport, topics.digital] });
  });

  it('nine days before its end says that the agreement runs out', async () => {
    const [report] = (await value(beirut('2019-10-01T08:00:00.000Z').radar.all({}))).reports;
    expect(report?.findings.slice(0, 2)).toMatchObject([
      { kind: 'silence', agreement: { daysLeft: 9 } },
      { kind: 'runs-out', endsOn: '2019-10-10', days: 9, months: 3 },
    ]);
  });

  it('can be asked from later: the same that it would have said then', async () => {
    const today = beirut('2026-11-22T08:00:00.000Z');
    for (const day of ['2017-07-01', '2018-01-01', '2019-10-01']) {
      const then = await value(beirut(`${day}T08:00:00.000Z`).radar.all({}));
      expect(await value(today.radar.all({ on: day }))).toEqual(then);
    }
    expect((await value(today.radar.all({}))).reports).toMatchObject([{ stage: 'ended', findings: [] }]);
  });

  it('goes by the office’s own limits', async () => {
    const api = beirut('2017-07-01T08:00:00.000Z');
    await value(
      api.office.update({ patch: { silenceDays: 365, waitingDays: 1_000, agreementMonths: [36] } }),
    );
    const [report] = (await value(api.radar.all({}))).reports;
    expect(report?.findings.map(({ kind }) => kind)).toEqual(['runs-out', 'untouched']);
    expect(await api.office.update({ patch: { silenceDays: 0 } })).toMatchObject({ ok: false });
    expect(await api.office.update({ patch: { agreementMonths: [0] } })).toMatchObject({ ok: false });
  });

  it('answers for one cooperation, and for none that isn’t there', async () => {
    const api = beirut('2017-07-01T08:00:00.000Z');
    const { reports } = await value(api.radar.all({}));
    const id = reports[0]?.cooperation.id ?? '';
    expect((await value(api.radar.of({ cooperationId: id }))).reports).toEqual(reports);
    expect(await api.radar.of({ cooperationId: '01990000-0000-7000-8000-000000000000' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.radar.all({ on: '2017-02-30' })).toMatchObject({ error: { kind: 'invalid' } });
  });
});
