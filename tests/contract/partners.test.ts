import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const beirut = { kind: 'city', name: 'Beirut', country: 'LB', zone: 'Asia/Beirut' } as const;
const population = { kind: 'range', low: 1_000_000, high: 2_000_000, unit: 'indbyggere' } as const;
const unsourced = { source: '', sourceDate: null, note: '' };

describe('partners', () => {
  it('are listed by name with their missions and facts', async () => {
    const api = testApi();
    const { id } = await value(api.partners.create(beirut));
    await value(api.partners.create({ kind: 'network', name: 'Andre Byers Netværk' }));
    await value(api.missions.create({ title: 'Fact-finding', kind: 'fact-finding', partnerId: id }));
    await value(
      api.partners.addFact({ partnerId: id, label: 'Indbyggere', value: population, ...unsourced }),
    );
    expect(await value(api.partners.list())).toMatchObject([
      { name: 'Andre Byers Netværk', kind: 'network', missions: 0, facts: 0 },
      { name: 'Beirut', country: 'LB', missions: 1, facts: 1 },
    ]);
  });

  it('keep facts as text, number or range, with source and date', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const sourced = {
      source: 'Orientering',
      sourceDate: '2016-04-08',
      note: 'Der holdes ikke folketælling.',
    };
    const { id } = await value(
      api.partners.addFact({ partnerId, label: 'Indbyggere', value: population, ...sourced }),
    );
    await value(
      api.partners.addFact({
        partnerId,
        label: 'Sprog',
        value: { kind: 'text', text: 'Arabisk' },
        ...unsourced,
      }),
    );
    expect((await value(api.partners.get({ id: partnerId }))).facts).toEqual([
      { id, partnerId, label: 'Indbyggere', value: population, ...sourced, reliability: 'not-assessed' },
      expect.objectContaining({ label: 'Sprog', value: { kind: 'text', text: 'Arabisk' } }),
    ]);
    const number = { kind: 'number', value: 1_500_000, unit: 'indbyggere' } as const;
    await value(api.partners.updateFact({ id, patch: { value: number } }));
    expect((await value(api.partners.get({ id: partnerId }))).facts[0]).toMatchObject({
      value: number,
      ...sourced,
    });
    await value(api.history.undo());
    expect((await value(api.partners.get({ id: partnerId }))).facts[0]?.value).toEqual(population);
  });

  it('refuse a range that is upside down and a date that doesn’t exist', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const fact = { partnerId, label: 'Indbyggere', ...unsourced };
    expect(await api.partners.addFact({ ...fact, value: { ...population, low: 3_000_000 } })).toMatchObject({
      error: { problems: [{ path: ['value', 'high'], problem: 'low-above-high' }] },
    });
    expect(
      await api.partners.addFact({ ...fact, value: population, sourceDate: '2016-02-30' }),
    ).toMatchObject({
      error: { problems: [{ path: ['sourceDate'], problem: 'not-a-date' }] },
    });
  });

  it('have their facts in the order one puts them', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const add = (label: string) =>
      value(api.partners.addFact({ partnerId, label, value: { kind: 'text', text: label }, ...unsourced }));
    const [a, b, c] = [await add('a'), await add('b'), await add('c')];
    const labels = async () =>
      (await value(api.partners.get({ id: partnerId }))).facts.map(({ label }) => label).join('');
    await value(api.partners.moveFact({ id: c.id, beforeId: a.id }));
    expect(await labels()).toBe('cab');
    await value(api.partners.moveFact({ id: c.id, beforeId: null }));
    expect(await labels()).toBe('abc');
    await value(api.partners.removeFact({ id: b.id }));
    expect(await labels()).toBe('ac');
    await value(api.history.undo());
    expect(await labels()).toBe('abc');
  });

  it('show their organisations and the people of those', async () => {
    const api = testApi();
    const { id } = await value(api.partners.create(beirut));
    const hall = await value(api.people.createOrganisation({ name: 'Beirut Kommune', partnerId: id }));
    await value(api.people.create({ position: 'Borgmesteren i Beirut', organisationId: hall.id }));
    expect(await value(api.partners.get({ id }))).toMatchObject({
      organisations: [{ name: 'Beirut Kommune', people: 1 }],
      contacts: [{ position: 'Borgmesteren i Beirut', organisationName: 'Beirut Kommune' }],
    });
    expect(await api.partners.remove({ id })).toMatchObject({
      error: { kind: 'conflict', reason: 'in-use' },
    });
  });

  it('can be deleted when nothing hangs on them', async () => {
    const api = testApi();
    const { id } = await value(api.partners.create(beirut));
    await value(api.partners.remove({ id }));
    expect(await value(api.partners.list())).toEqual([]);
    await value(api.history.undo());
    expect(await value(api.partners.get({ id }))).toMatchObject(beirut);
  });
});
