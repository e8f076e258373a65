import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';

async function withMission() {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'high-level' }));
  const { id: personId } = await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
  const { id: organisationId } = await value(
    api.people.createOrganisation({ name: 'Beirut Kommune', kind: 'municipality' }),
  );
  const list = () => value(api.gifts.list({ missionId }));
  return { api, missionId, personId, organisationId, list };
}

describe('gifts', () => {
  it('stand by day with who gave and who took them, the value as far as it is known', async () => {
    const { api, missionId, personId, organisationId, list } = await withMission();
    const { id: first } = await value(api.gifts.add({ missionId, direction: 'given', what: 'Fad' }));
    const { id: second } = await value(
      api.gifts.add({
        ...{ missionId, direction: 'received', what: 'Tæppe', keptAt: 'Rådhuset' },
        ...{ changedHandsOn: '2016-05-18', fromOrganisationId: organisationId, toPersonId: personId },
        value: { state: 'estimated', minor: 125_050, currency: 'DKK' },
      }),
    );
    expect(await list()).toMatchObject([
      {
        ...{ id: second, direction: 'received', fromName: 'Beirut Kommune', toName: 'Anne Holm' },
        value: { state: 'estimated', minor: 125_050, currency: 'DKK' },
      },
      { id: first, value: { state: 'not-recorded' }, fromName: null, toName: null, changedHandsOn: null },
    ]);
    expect(await value(api.gifts.list({ missionId: null }))).toEqual([]);
    const { id: other } = await value(
      api.gifts.add({ missionId: null, direction: 'received', what: 'Blomster' }),
    );
    expect((await value(api.gifts.list({ missionId: null }))).map(({ id }) => id)).toEqual([other]);
    expect(api.bugs).toEqual([]);
  });

  it('are changed and removed, and each can be undone', async () => {
    const { api, missionId, personId, list } = await withMission();
    const { id } = await value(api.gifts.add({ missionId, direction: 'given', what: 'Fad' }));
    const update = (patch: object) => value(api.gifts.update({ id, patch }));
    await update({ value: { state: 'known', minor: 500, currency: 'KWD' } });
    await update({ toPersonId: personId, note: 'Ved middagen' });
    expect((await list())[0]).toMatchObject({ value: { minor: 500, currency: 'KWD' }, toName: 'Anne Holm' });
    await update({ value: { state: 'not-recorded' } });
    expect((await list())[0]?.value).toEqual({ state: 'not-recorded' });
    await value(api.history.undo());
    expect((await list())[0]?.value).toEqual({ state: 'known', minor: 500, currency: 'KWD' });
    await value(api.gifts.remove({ id }));
    expect(await list()).toEqual([]);
    await value(api.history.undo());
    expect(await list()).toHaveLength(1);
    expect(await api.people.remove({ id: personId })).toMatchObject({
      error: { kind: 'conflict', reason: 'in-use' },
    });
  });

  it('of a mission that is gone hold nobody back', async () => {
    const { api, missionId, personId, organisationId } = await withMission();
    await value(
      api.gifts.add({
        missionId,
        direction: 'received',
        what: 'Fad',
        toPersonId: personId,
        fromOrganisationId: organisationId,
      }),
    );
    await value(api.missions.remove({ id: missionId }));
    await value(api.people.remove({ id: personId }));
    await value(api.people.removeOrganisation({ id: organisationId }));
    const { id: other } = await value(api.people.create({ givenName: 'Ib' }));
    await value(api.gifts.add({ missionId: null, direction: 'given', what: 'Fad', toPersonId: other }));
    expect(await api.people.remove({ id: other })).toMatchObject({ error: { reason: 'in-use' } });
  });

  it('refuse what has no name, a value that is none, and what isn’t there', async () => {
    const { api, missionId, list } = await withMission();
    const add = { missionId, direction: 'given', what: 'Fad' } as const;
    expect(await api.gifts.add({ ...add, what: ' ' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['what'], problem: 'required' }] },
    });
    expect(
      await api.gifts.add({ ...add, value: { state: 'known', minor: 1.5, currency: 'DKK' } }),
    ).toMatchObject({ error: { kind: 'invalid', problems: [{ problem: 'not-a-number' }] } });
    expect(
      api.call('gifts.add', { ...add, value: { state: 'known', minor: null, currency: 'DKK' } }),
    ).toMatchObject({
      error: { kind: 'invalid' },
    });
    for (const call of [
      await api.gifts.list({ missionId: gone }),
      await api.gifts.add({ ...add, missionId: gone }),
      await api.gifts.add({ ...add, fromPersonId: gone }),
      await api.gifts.add({ ...add, toOrganisationId: gone }),
      await api.gifts.update({ id: gone, patch: { what: 'x' } }),
      await api.gifts.remove({ id: gone }),
    ])
      expect(call).toMatchObject({ error: { kind: 'not-found' } });
    expect(await list()).toEqual([]);
    expect(api.bugs).toEqual([]);
  });
});
