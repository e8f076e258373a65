import { describe, expect, it } from 'vitest';
import type { ParticipationSide } from '../../db/domain/participation';
import type { PersonPatch } from '../../db/domain/person';
import { type TestApi, testApi, value } from '../support/test-api';

async function visit(api: TestApi) {
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out' }));
  const add = async (position: string, side: ParticipationSide, known: PersonPatch = {}) => {
    const { id: personId } = await value(api.people.create({ position, ...known }));
    const { id } = await value(api.participations.add({ missionId, personId, side }));
    return { id, personId };
  };
  return {
    missionId,
    director: await add('Direktør', 'ours', { positionSince: '2014' }),
    mayor: await add('Borgmester', 'ours', { precedenceClass: 3, precedenceNumber: 9 }),
    chief: await add('Chefkonsulent', 'ours'),
    minister: await add('Minister', 'theirs', { precedenceClass: 1, precedenceNumber: 4 }),
  };
}

const names = async (api: TestApi, missionId: string) =>
  (await value(api.precedence.list({ missionId }))).map(({ delegate }) => delegate.name);

describe('precedence', () => {
  it('orders those who are counted on and says why', async () => {
    const api = testApi();
    const { missionId, chief } = await visit(api);
    await value(api.participations.update({ id: chief.id, patch: { invitation: 'declined' } }));
    expect(await value(api.precedence.list({ missionId }))).toMatchObject([
      { place: 1, delegate: { name: 'Minister' }, because: { kind: 'class', mine: 1, theirs: 3 } },
      { place: 2, delegate: { name: 'Borgmester' }, because: { kind: 'has-class' } },
      { place: 3, delegate: { name: 'Direktør', positionSince: '2014' }, because: null },
    ]);
  });

  it('moves somebody by hand with a reason, as one step, and back to rank', async () => {
    const api = testApi();
    const { missionId, director, chief } = await visit(api);
    const place = (participationId: string, at: number, reason: string) =>
      api.precedence.place({ participationId, place: at, reason });
    await value(place(chief.id, 1, 'taler for overborgmesteren'));
    await value(place(director.id, 1, 'æresgæst'));
    // The one placed there before is shifted, and keeps its own reason.
    expect(await value(api.precedence.list({ missionId }))).toMatchObject([
      { delegate: { name: 'Direktør' }, because: { kind: 'placed', reason: 'æresgæst' } },
      { delegate: { name: 'Chefkonsulent', placedAt: 2, placedReason: 'taler for overborgmesteren' } },
      { delegate: { name: 'Minister' } },
      { delegate: { name: 'Borgmester' } },
    ]);
    await value(api.history.undo());
    expect(await names(api, missionId)).toEqual(['Chefkonsulent', 'Minister', 'Borgmester', 'Direktør']);
    await value(api.precedence.release({ participationId: chief.id }));
    expect(await names(api, missionId)).toEqual(['Minister', 'Borgmester', 'Direktør', 'Chefkonsulent']);
    expect((await value(api.participations.list({ missionId })))[2]).toMatchObject({ placedReason: '' });
  });

  it('wants a reason, whichever way somebody is placed', async () => {
    const api = testApi();
    const { chief } = await visit(api);
    expect(await api.precedence.place({ participationId: chief.id, place: 1, reason: '  ' })).toMatchObject({
      error: { problems: [{ path: ['reason'], problem: 'reason-required' }] },
    });
    expect(await api.participations.update({ id: chief.id, patch: { placedAt: 1 } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'placedReason'], problem: 'reason-required' }] },
    });
    await value(api.participations.update({ id: chief.id, patch: { placedAt: 1, placedReason: 'fordi' } }));
    await value(api.participations.update({ id: chief.id, patch: { note: 'noget' } }));
  });

  it('places nobody who isn’t counted on or isn’t there', async () => {
    const api = testApi();
    const { chief, missionId } = await visit(api);
    await value(api.participations.update({ id: chief.id, patch: { invitation: 'declined' } }));
    for (const participationId of [chief.id, missionId])
      expect(await api.precedence.place({ participationId, place: 1, reason: 'x' })).toMatchObject({
        error: { kind: 'not-found' },
      });
    expect(await api.precedence.place({ participationId: chief.id, place: 0, reason: 'x' })).toMatchObject({
      error: { problems: [{ path: ['place'], problem: 'not-a-number' }] },
    });
  });
});
