import { expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

it('a part of a mission that was removed can’t be referred to, until the mission is back', async () => {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
  const { id: itemId } = await value(api.programme.create({ missionId, title: 'Affald', kind: 'workshop' }));
  const { id } = await value(api.followUps.create({ title: 'Svar' }));
  await value(api.missions.remove({ id: missionId }));
  const refused = { ok: false, error: { kind: 'not-found' } };
  expect(await api.followUps.update({ id, patch: { itemId } })).toEqual(refused);
  await value(api.history.undo());
  expect(await api.followUps.update({ id, patch: { itemId } })).toMatchObject({ ok: true });
});
