import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

async function withMission() {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
  const list = () => value(api.contacts.list({ missionId }));
  const add = async (label: string, more = {}) =>
    (await value(api.contacts.add({ missionId, label, ...more }))).id;
  const labels = async () => (await list()).map(({ label }) => label);
  return { api, missionId, list, add, labels };
}

describe('a mission’s contacts', () => {
  it('stand in the order in which they were added, with what isn’t said empty', async () => {
    const { missionId, list, add } = await withMission();
    const first = await add('Ambulance', { phone: '140', isEmergency: true });
    const second = await add('Hotellet', { name: 'Receptionen', email: 'desk@example.org' });
    expect(await list()).toEqual([
      { id: first, missionId, label: 'Ambulance', name: '', phone: '140', email: '', isEmergency: true },
      {
        id: second,
        missionId,
        label: 'Hotellet',
        name: 'Receptionen',
        phone: '',
        email: 'desk@example.org',
        isEmergency: false,
      },
    ]);
  });

  it('are changed field by field, moved and removed, and each can be undone', async () => {
    const { api, list, add, labels } = await withMission();
    const [a, , c] = [await add('A'), await add('B'), await add('C')];
    await value(api.contacts.move({ id: c, beforeId: a }));
    expect(await labels()).toEqual(['C', 'A', 'B']);
    await value(api.contacts.move({ id: c, beforeId: null }));
    expect(await labels()).toEqual(['A', 'B', 'C']);
    await value(api.history.undo());
    expect(await labels()).toEqual(['C', 'A', 'B']);

    await value(api.contacts.update({ id: a, patch: { phone: '+961 1 000 000', isEmergency: true } }));
    expect((await list())[1]).toMatchObject({ label: 'A', phone: '+961 1 000 000', isEmergency: true });
    await value(api.contacts.remove({ id: a }));
    expect(await labels()).toEqual(['C', 'B']);
    await value(api.history.undo());
    await value(api.history.undo());
    expect((await list())[1]).toMatchObject({ label: 'A', phone: '', isEmergency: false });
  });

  it('refuse what nobody could call it by, other missions and what is gone', async () => {
    const { api, missionId, add } = await withMission();
    const id = await add('Vagttelefon');
    const required = { kind: 'invalid', problems: [{ path: ['patch', 'label'], problem: 'required' }] };
    expect(await api.contacts.update({ id, patch: { label: '  ' } })).toMatchObject({ error: required });
    expect(await api.contacts.add({ missionId, label: 'x'.repeat(501) })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['label'], problem: 'too-long' }] },
    });
    expect(api.call('contacts.update', { id, patch: { position: 'a0' } })).toMatchObject({
      error: { kind: 'invalid' },
    });

    const { id: other } = await value(api.missions.create({ title: 'Antalya', kind: 'network-meeting' }));
    const { id: foreign } = await value(api.contacts.add({ missionId: other, label: 'Tolk' }));
    expect(await api.contacts.move({ id, beforeId: foreign })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] },
    });
    await value(api.contacts.remove({ id: foreign }));
    for (const gone of [
      await api.contacts.remove({ id: foreign }),
      await api.contacts.update({ id: foreign, patch: { name: 'x' } }),
      await api.contacts.move({ id, beforeId: foreign }),
      await api.contacts.add({ missionId: id, label: 'x' }),
    ])
      expect(gone).toMatchObject({ error: { kind: 'not-found' } });
    expect(await value(api.contacts.list({ missionId: other }))).toEqual([]);
    expect(api.bugs).toEqual([]);
  });
});
