import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const beirut = { kind: 'city', name: 'Beirut', country: 'LB', zone: 'Asia/Beirut' } as const;
const population = { kind: 'range', low: 1_000_000, high: 2_000_000, unit: 'indbyggere' } as const;
const gone = '01910000-0000-7000-8000-00000000dead';
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

describe('the profile of a partner', () => {
  const withPeople = async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const { id: personId } = await value(
      api.people.create({ givenName: 'Lamia', familyName: 'Khoury', position: 'Rådgiver' }),
    );
    const { id: organisationId } = await value(
      api.people.createOrganisation({ name: 'Den danske ambassade', kind: 'embassy' }),
    );
    const get = () => value(api.partners.get({ id: partnerId }));
    return { api, partnerId, personId, organisationId, get };
  };

  it('has facts with a reliability, not assessed until somebody did', async () => {
    const { api, partnerId, get } = await withPeople();
    const fact = { partnerId, label: 'Indbyggere', value: population, ...unsourced };
    const { id } = await value(api.partners.addFact(fact));
    await value(api.partners.addFact({ ...fact, reliability: 'hearsay' }));
    await value(api.partners.updateFact({ id, patch: { reliability: 'official' } }));
    expect((await get()).facts.map(({ reliability }) => reliability)).toEqual(['official', 'hearsay']);
    const patch = { reliability: 'certain' as 'official' };
    expect(await api.partners.updateFact({ id, patch })).toMatchObject({
      error: { problems: [{ path: ['patch', 'reliability'], problem: 'not-a-choice' }] },
    });
  });

  it('lies somewhere on earth', async () => {
    const { api, partnerId, get } = await withPeople();
    const patch = { latitude: 33.8938, longitude: 35.5018 };
    await value(api.partners.update({ id: partnerId, patch }));
    expect(await get()).toMatchObject(patch);
    expect(await api.partners.update({ id: partnerId, patch: { latitude: 91 } })).toMatchObject({
      error: { kind: 'invalid' },
    });
  });

  it('has challenges, what it asks and what we hope to learn, each in its own order', async () => {
    const { api, partnerId, get } = await withPeople();
    const [topic] = await value(api.topics.list());
    const add = (kind: 'challenge' | 'asks' | 'learns', text: string, more: object = {}) =>
      value(api.partners.addStatement({ partnerId, kind, text, ...more }));
    const first = await add('challenge', 'Affald på gaden', {
      ...{ topicId: topic?.id, source: 'The Daily Star', sourceDate: '2015-08-01' },
    });
    const asks = await add('asks', 'En ekspert i et halvt år');
    const second = await add('challenge', 'Ingen plan for busser');
    await value(api.partners.moveStatement({ id: second.id, beforeId: first.id }));
    await value(api.partners.updateStatement({ id: asks.id, patch: { text: 'To eksperter' } }));
    expect((await get()).statements).toMatchObject([
      { kind: 'challenge', text: 'Ingen plan for busser', topicId: null, source: '', sourceDate: null },
      { text: 'Affald på gaden', topicId: topic?.id, source: 'The Daily Star', sourceDate: '2015-08-01' },
      { kind: 'asks', text: 'To eksperter' },
    ]);
    expect(await api.partners.moveStatement({ id: second.id, beforeId: asks.id })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await api.partners.addStatement({ partnerId, kind: 'asks', text: ' \n' })).toMatchObject({
      error: { problems: [{ path: ['text'], problem: 'required' }] },
    });
    expect(await api.partners.updateStatement({ id: asks.id, patch: { topicId: gone } })).toMatchObject({
      error: { kind: 'not-found' },
    });
    await value(api.partners.removeStatement({ id: asks.id }));
    expect((await get()).statements).toHaveLength(2);
    await value(api.history.undo());
    expect((await get()).statements).toHaveLength(3);
  });

  it('has ways in through people and organisations that are there', async () => {
    const { api, partnerId, personId, organisationId, get } = await withPeople();
    const add = (kind: 'person' | 'organisation', id: string, how = '') =>
      value(api.partners.addWayIn({ partnerId, through: { kind, id }, how }));
    const person = await add('person', personId, 'Ringer til borgmesterens kontor');
    const embassy = await add('organisation', organisationId);
    await value(api.partners.moveWayIn({ id: embassy.id, beforeId: person.id }));
    expect((await get()).waysIn).toMatchObject([
      { throughName: 'Den danske ambassade', throughHint: '', how: '' },
      { throughName: 'Lamia Khoury', throughHint: 'Rådgiver', how: 'Ringer til borgmesterens kontor' },
    ]);
    const through = { kind: 'person', id: gone } as const;
    expect(await api.partners.addWayIn({ partnerId, through })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.partners.updateWayIn({ id: person.id, patch: { through } })).toMatchObject({
      error: { kind: 'not-found' },
    });
    await value(
      api.partners.updateWayIn({ id: embassy.id, patch: { through: { kind: 'person', id: personId } } }),
    );
    expect((await get()).waysIn.map(({ throughName }) => throughName)).toEqual([
      'Lamia Khoury',
      'Lamia Khoury',
    ]);
    await value(api.partners.removeWayIn({ id: embassy.id }));
    expect((await get()).waysIn).toHaveLength(1);
    expect(api.bugs).toEqual([]);
  });
});
