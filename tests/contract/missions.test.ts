import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const beirut = { title: 'Fact-finding mission til Beirut', kind: 'fact-finding' } as const;

describe('missions', () => {
  it('are created with the usual values of their kind and found in the list', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const mission = await value(api.missions.get({ id }));
    expect(mission).toMatchObject({ ...beirut, direction: 'out', stage: 'idea', dates: { kind: 'unknown' } });
    expect((await value(api.missions.list({}))).map((row) => row.id)).toEqual([id]);
  });

  it('keep what a patch leaves out', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
    await value(api.missions.update({ id, patch: { dates } }));
    await value(api.missions.update({ id, patch: { place: 'Beirut' } }));
    expect(await value(api.missions.get({ id }))).toMatchObject({ ...beirut, dates, place: 'Beirut' });
  });

  it('can be undone and redone, step by step', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    await value(api.missions.update({ id, patch: { stage: 'preparing' } }));
    expect((await value(api.history.state())).undo?.operation).toBe('missions.update');
    await value(api.history.undo());
    expect((await value(api.missions.get({ id }))).stage).toBe('idea');
    await value(api.history.undo());
    expect(await api.missions.get({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
    await value(api.history.redo());
    await value(api.history.redo());
    expect((await value(api.missions.get({ id }))).stage).toBe('preparing');
  });

  it('are given up only with a reason', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    expect(await api.missions.update({ id, patch: { stage: 'discontinued' } })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['patch', 'discontinuedReason'], problem: 'reason-required' }] },
    });
  });
});
