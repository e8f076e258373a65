import { describe, expect, it } from 'vitest';
import type { ParticipationRole, ParticipationSide } from '../../db/domain/participation';
import { type TestApi, testApi, value } from '../support/test-api';

async function dinner(api: TestApi) {
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out' }));
  const add = async (position: string, side: ParticipationSide, role: ParticipationRole = 'member') => {
    const { id: personId } = await value(api.people.create({ position }));
    return (await value(api.participations.add({ missionId, personId, side, role }))).id;
  };
  const head = await add('Borgmester', 'ours', 'head');
  const adviser = await add('Rådgiver', 'ours');
  const host = await add('Vært', 'theirs', 'host');
  const second = await add('Viceguvernør', 'theirs');
  const interpreter = await add('Tolk', 'ours', 'interpreter');
  const table = { missionId, itemId: null, name: 'Middag', shape: 'long-table', seats: 8 } as const;
  const { id: planId } = await value(api.seating.create(table));
  return { missionId, planId, table, head, adviser, host, second, interpreter };
}

async function seats(api: TestApi, missionId: string, planId: string) {
  const plan = (await value(api.seating.list({ missionId }))).find(({ id }) => id === planId);
  return plan?.seated.map(({ participationId }) => participationId);
}

describe('seating plans', () => {
  it('seat the delegation by precedence', async () => {
    const api = testApi();
    const { missionId, host, head, second, adviser, interpreter } = await dinner(api);
    const [plan] = await value(api.seating.list({ missionId }));
    expect(plan).toMatchObject({ name: 'Middag', count: 8, leftOut: [], byHand: [], itemId: null });
    expect(plan?.seated).toMatchObject([
      { participationId: host, number: 1, reason: 'host' },
      { participationId: head, number: 2, reason: 'guest-of-honour' },
      { participationId: second, number: 3, reason: 'hosting' },
      { participationId: adviser, number: 4, reason: 'guest' },
      { participationId: interpreter, number: 5 },
    ]);
  });

  it('seat those who come to the item that they are for, and a stand-in for who doesn’t', async () => {
    const api = testApi();
    const { missionId, planId, head, adviser, host, second, interpreter } = await dinner(api);
    const item = await value(
      api.programme.create({
        missionId,
        title: 'Middag',
        kind: 'reception',
        participationIds: [head, host],
        interpreterIds: [second],
      }),
    );
    await value(api.seating.update({ id: planId, patch: { itemId: item.id, seats: 10 } }));
    await value(api.participations.update({ id: adviser, patch: { standsInForId: head } }));
    expect(await seats(api, missionId, planId)).toEqual([host, adviser, second]);
    expect(await seats(api, missionId, planId)).not.toContain(interpreter);
    await value(api.programme.remove({ ids: [item.id] }));
    expect((await value(api.seating.list({ missionId })))[0]).toMatchObject({ itemId: null });
  });

  it('let two change places as one step, leave somebody out, and seat all by precedence again', async () => {
    const api = testApi();
    const { missionId, planId, host, head, second, adviser, interpreter } = await dinner(api);
    const byRank = await seats(api, missionId, planId);
    await value(api.seating.seat({ planId, participationId: adviser, number: 2 }));
    expect(await seats(api, missionId, planId)).toEqual([host, adviser, second, head, interpreter]);
    await value(api.seating.seat({ planId, participationId: interpreter, number: null }));
    expect(await value(api.seating.list({ missionId }))).toMatchObject([{ leftOut: [interpreter] }]);
    // The seat is somebody's: whoever comes back onto it sends them to where precedence seats them.
    await value(api.seating.seat({ planId, participationId: interpreter, number: 2 }));
    expect(await seats(api, missionId, planId)).toEqual([host, interpreter, second, head, adviser]);
    await value(api.history.undo());
    await value(api.seating.seat({ planId, participationId: interpreter, number: 'auto' }));
    expect(await seats(api, missionId, planId)).toEqual([host, adviser, second, head, interpreter]);
    await value(api.seating.reset({ id: planId }));
    expect(await seats(api, missionId, planId)).toEqual(byRank);
    await value(api.history.undo());
    expect(await seats(api, missionId, planId)).toEqual([host, adviser, second, head, interpreter]);
  });

  it('keep a seat by hand at its table when tables grow, and none in another shape', async () => {
    const api = testApi();
    const { missionId, planId, head } = await dinner(api);
    const byHand = async () => (await value(api.seating.list({ missionId })))[0]?.byHand;
    await value(api.seating.update({ id: planId, patch: { shape: 'round-tables', seats: 3 } }));
    await value(api.seating.seat({ planId, participationId: head, number: 5 }));
    await value(api.seating.update({ id: planId, patch: { seats: 4 } }));
    expect(await byHand()).toContainEqual({ participationId: head, number: 6 });
    await value(api.seating.update({ id: planId, patch: { name: 'Frokost' } }));
    expect(await byHand()).toContainEqual({ participationId: head, number: 6 });
    await value(api.seating.update({ id: planId, patch: { shape: 'cars' } }));
    expect(await byHand()).toEqual([]);
  });

  it('refuse a seat that isn’t there, a stranger, another mission’s item, and nonsense', async () => {
    const api = testApi();
    const { planId, head, table } = await dinner(api);
    const other = await value(api.missions.create({ title: 'En anden', kind: 'training' }));
    const item = await value(
      api.programme.create({ missionId: other.id, title: 'Frokost', kind: 'reception' }),
    );
    const wrong = (path: (string | number)[], problem: string) => ({
      error: { problems: [{ path, problem }] },
    });
    expect(await api.seating.seat({ planId, participationId: head, number: 9 })).toMatchObject(
      wrong(['number'], 'not-a-choice'),
    );
    expect(await api.seating.seat({ planId, participationId: other.id, number: 1 })).toMatchObject(
      wrong(['participationId'], 'not-a-choice'),
    );
    expect(await api.seating.update({ id: planId, patch: { itemId: item.id } })).toMatchObject(
      wrong(['patch', 'itemId'], 'not-a-choice'),
    );
    expect(await api.seating.create({ ...table, seats: 0 })).toMatchObject(wrong(['seats'], 'not-a-number'));
    expect(await api.seating.create({ ...table, name: ' ' })).toMatchObject(wrong(['name'], 'required'));
    await value(api.seating.remove({ id: planId }));
    expect(await api.seating.reset({ id: planId })).toMatchObject({ error: { kind: 'not-found' } });
  });
});
