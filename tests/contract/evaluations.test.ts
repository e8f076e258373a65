import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';

async function withEvaluation() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const { id } = await value(api.evaluations.create({ cooperationId }));
  const list = () => value(api.evaluations.list({ cooperationId }));
  return { api, cooperationId, id, list };
}

describe('evaluations', () => {
  it('are of today unless said, stand by day, and keep score and note of a principle apart', async () => {
    const { api, cooperationId, id, list } = await withEvaluation();
    const score = (principle: number, said: { score?: number | null; note?: string }) =>
      value(api.evaluations.setScore({ evaluationId: id, principle, ...said }));
    await score(9, { score: 1 });
    await score(9, { note: 'Ingen penge efter 2017' });
    await score(2, { note: 'Ikke spurgt' });
    const { id: earlier } = await value(
      api.evaluations.create({ cooperationId, evaluatedOn: '2015-12-01', evaluatedBy: 'Kontoret' }),
    );
    expect(await list()).toEqual([
      {
        id: earlier,
        cooperationId,
        evaluatedOn: '2015-12-01',
        evaluatedBy: 'Kontoret',
        note: '',
        scores: [],
      },
      {
        ...{ id, cooperationId, evaluatedOn: '2016-04-22', evaluatedBy: '', note: '' },
        scores: [
          { principle: 2, score: null, note: 'Ikke spurgt' },
          { principle: 9, score: 1, note: 'Ingen penge efter 2017' },
        ],
      },
    ]);
    await score(9, { score: null });
    expect((await list())[1]?.scores[1]).toMatchObject({ score: null, note: 'Ingen penge efter 2017' });
    await value(api.history.undo());
    expect((await list())[1]?.scores[1]).toMatchObject({ score: 1 });
    await value(api.evaluations.update({ id, patch: { evaluatedOn: '2015-01-01' } }));
    expect((await list()).map((one) => one.id)).toEqual([id, earlier]);
    await value(api.evaluations.remove({ id }));
    expect(await list()).toHaveLength(1);
    expect(api.bugs).toEqual([]);
  });

  it('refuse an eleventh principle, a score beyond 1 to 5, and what isn’t there', async () => {
    const { api, id } = await withEvaluation();
    for (const wrong of [
      { principle: 11 },
      { principle: 0 },
      { principle: 1, score: 6 },
      { principle: 1, score: 0 },
    ])
      expect(await api.evaluations.setScore({ evaluationId: id, ...wrong })).toMatchObject({
        error: { kind: 'invalid', problems: [{ problem: 'not-a-number' }] },
      });
    expect(await api.evaluations.setScore({ evaluationId: gone, principle: 1 })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.evaluations.create({ cooperationId: gone })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});
