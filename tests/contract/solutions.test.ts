import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const [waste, transport] = [builtInTopics.waste.id, builtInTopics.transport.id];

async function withProvider() {
  const api = testApi();
  const { id: providerId } = await value(
    api.people.createOrganisation({ name: 'Nordisk Affaldsteknik', kind: 'company' }),
  );
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const create = async (title: string, more = {}) =>
    (await value(api.solutions.create({ title, ...more }))).id;
  const get = (id: string) => value(api.solutions.get({ id }));
  const list = async (filter = {}) => (await value(api.solutions.list(filter))).map(({ title }) => title);
  return { api, providerId, partnerId, create, get, list };
}

describe('the catalogue', () => {
  it('keeps what is known of a solution, and says what nobody stated', async () => {
    const { create, get, providerId, api } = await withProvider();
    const bare = await create('Sorteringsspil');
    expect(await get(bare)).toMatchObject({
      ...{ providerId: null, providerName: null, readiness: 'not-stated', cost: null, staff: null },
      ...{ topicIds: [], tags: [], requires: [], languages: [], wordings: [], inquiries: [] },
    });
    const full = {
      ...{ providerId, summary: 'Melder selv', runsWhere: 'Aarhus', readiness: 'in-operation', staff: 0 },
      ...{ law: 'Tilladelse', infrastructure: 'Veje', languages: ['da', 'ar'], note: 'Intern' },
      ...{ cost: { low: 0, high: 100, currency: 'DKK' }, topicIds: [transport, waste], tags: ['affald'] },
      requires: ['adresser'],
    };
    const id = await create('Sensorer', full);
    // In the office's order of topics.
    const topicIds = [waste, transport];
    expect(await get(id)).toMatchObject({ ...full, topicIds, providerName: 'Nordisk Affaldsteknik' });
    await value(api.solutions.update({ id, patch: { cost: null, staff: null, languages: [] } }));
    expect(await get(id)).toMatchObject({ cost: null, staff: null, languages: [], summary: 'Melder selv' });
    expect(api.bugs).toEqual([]);
  });

  it('is found by topic, readiness, kind of provider and words', async () => {
    const { create, list, providerId } = await withProvider();
    await create('Sensorer', { providerId, topicIds: [waste], readiness: 'pilot', tags: ['Fyldning'] });
    await create('Letbane', { topicIds: [transport], summary: 'Kører på Ågade' });
    expect(await list()).toEqual(['Letbane', 'Sensorer']);
    expect(await list({ topicId: waste })).toEqual(['Sensorer']);
    expect(await list({ readiness: 'not-stated' })).toEqual(['Letbane']);
    expect(await list({ providerKind: 'company' })).toEqual(['Sensorer']);
    expect(await list({ providerKind: 'utility' })).toEqual([]);
    expect(await list({ text: 'nordisk fyld' })).toEqual(['Sensorer']);
    expect(await list({ text: 'aagade' })).toEqual(['Letbane']);
    expect(await list({ text: 'nordisk letbane' })).toEqual([]);
  });

  it('takes topics and words one by one, each once, and each can be undone', async () => {
    const { api, create, get } = await withProvider();
    const id = await create('Sensorer');
    await value(api.solutions.addTopic({ id, topicId: waste }));
    await value(api.solutions.addTopic({ id, topicId: waste }));
    await value(api.solutions.addTopic({ id, topicId: transport }));
    await value(api.solutions.addTags({ id, kind: 'requires', words: ['Åben data', 'aaben data'] }));
    await value(api.solutions.addTags({ id, kind: 'about', words: ['Åben data'] }));
    expect(await get(id)).toMatchObject({
      topicIds: [waste, transport],
      requires: ['Åben data'],
      tags: ['Åben data'],
    });
    await value(api.solutions.removeTopic({ id, topicId: waste }));
    await value(api.solutions.removeTag({ id, kind: 'requires', word: 'åben data' }));
    expect(await get(id)).toMatchObject({ topicIds: [transport], requires: [], tags: ['Åben data'] });
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await get(id)).toMatchObject({ topicIds: [waste, transport], requires: ['Åben data'] });
  });

  it('has what a solution says of itself in other languages', async () => {
    const { api, create, get } = await withProvider();
    const id = await create('Sensorer');
    const set = (language: string, patch: object) => value(api.solutions.setWording({ id, language, patch }));
    await set('en', {});
    await set('en', { title: 'Sensors' });
    await set('ar', { summary: 'ملخص' });
    expect((await get(id)).wordings).toEqual([
      { language: 'ar', title: '', summary: 'ملخص', runsWhere: '' },
      { language: 'en', title: 'Sensors', summary: '', runsWhere: '' },
    ]);
    await value(api.solutions.removeWording({ id, language: 'ar' }));
    expect((await get(id)).wordings).toMatchObject([{ language: 'en' }]);
  });

  it('keeps a solution that somebody refers to', async () => {
    const { api, create, partnerId, providerId } = await withProvider();
    const inUse = { ok: false, error: { kind: 'conflict', reason: 'in-use' } };
    const { id: needId } = await value(api.needs.create({ partnerId, title: 'Skrald' }));

    const matched = await create('Sensorer');
    const { id: matchId } = await value(api.matches.propose({ needId, solutionId: matched, reason: '' }));
    expect(await api.solutions.remove({ id: matched })).toEqual(inUse);
    expect((await value(api.solutions.list({})))[0]).toMatchObject({ matches: 1 });
    await value(api.matches.remove({ id: matchId }));
    await value(api.solutions.remove({ id: matched }));

    const asked = await create('Biogas');
    await value(api.inquiries.ask({ partnerId, organisationIds: [providerId], solutionId: asked }));
    expect(await api.solutions.remove({ id: asked })).toEqual(inUse);
    await value(api.history.undo());
    await value(api.solutions.remove({ id: asked }));
    expect(await api.solutions.get({ id: asked })).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('refuses what isn’t there and what can’t be', async () => {
    const { api, create } = await withProvider();
    const id = await create('Sensorer');
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await api.solutions.create({ title: 'x', providerId: gone })).toEqual(notFound);
    expect(await api.solutions.create({ title: 'x', topicIds: [gone] })).toEqual(notFound);
    expect(await api.solutions.update({ id, patch: { contactId: gone } })).toEqual(notFound);
    expect(await api.solutions.addTopic({ id, topicId: gone })).toEqual(notFound);
    for (const call of [
      api.solutions.get({ id: gone }),
      api.solutions.update({ id: gone, patch: {} }),
      api.solutions.remove({ id: gone }),
      api.solutions.setWording({ id: gone, language: 'en', patch: {} }),
      api.solutions.catalogue({ partnerId: gone }),
    ])
      expect(await call).toEqual(notFound);
    const cost = { low: 200, high: 100, currency: 'DKK' };
    expect(await api.solutions.update({ id, patch: { cost } })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['patch', 'cost', 'high'], problem: 'low-above-high' }] },
    });
    expect(await api.solutions.update({ id, patch: { title: ' ' } })).toMatchObject({
      error: { kind: 'invalid', problems: [{ problem: 'required' }] },
    });
  });

  it('reads a long list with a number of queries that doesn’t grow with it', async () => {
    const { api, create, providerId } = await withProvider();
    const queries = async () => {
      let count = 0;
      const prepare = api.file.raw.prepare.bind(api.file.raw);
      api.file.raw.prepare = (source: string) => {
        count++;
        return prepare(source);
      };
      await value(api.solutions.list({}));
      api.file.raw.prepare = prepare;
      return count;
    };
    await create('Løsning 0', { providerId, topicIds: [waste], tags: ['a'] });
    const few = await queries();
    for (let index = 1; index < 12; index++)
      await create(`Løsning ${index}`, { providerId, topicIds: [waste], tags: ['a'] });
    expect(await queries()).toBe(few);
    expect(few).toBeGreaterThan(0);
  });
});

describe('the records of a catalogue for a partner', () => {
  it('have what is offered for each need, and nothing of what stays in the office', async () => {
    const { api, create, partnerId, providerId } = await withProvider();
    const secret = 'hemmeligt';
    const person = { givenName: 'Karen', familyName: 'Lund', email: 'kl@example.dk', notes: secret };
    const { id: contactId } = await value(api.people.create(person));
    const offered = await create('Sensorer', { providerId, contactId, note: secret });
    const declined = await create('Biogas', { summary: secret });
    const need = async (title: string) => (await value(api.needs.create({ partnerId, title }))).id;
    const [first, second, outside] = [await need('Skrald'), await need('Kø'), await need(secret)];
    await value(api.needs.changeState({ id: outside, state: 'out-of-scope', reason: secret }));
    const propose = async (needId: string, solutionId: string) =>
      (await value(api.matches.propose({ needId, solutionId, reason: secret }))).id;
    const pilot = await propose(first, offered);
    await value(api.matches.changeState({ id: pilot, state: 'pilot', reason: secret }));
    const refused = await propose(second, declined);
    await value(api.matches.changeState({ id: refused, state: 'declined', reason: secret }));
    await propose(outside, declined);
    await value(
      api.inquiries.ask({ partnerId, organisationIds: [providerId], ground: secret, note: secret }),
    );
    const reference = { system: 'edoc', numberKind: 'case', asPasted: '2016-0078628', note: secret } as const;
    await value(api.caseReferences.add({ ...reference, recordKind: 'partner', recordId: partnerId }));

    const records = await value(api.solutions.catalogue({ partnerId }));
    expect(records).toMatchObject({
      partner: { name: 'Beirut' },
      date: '2016-04-22',
      needs: [
        { title: 'Skrald', offers: [{ solutionId: offered, state: 'pilot' }] },
        { title: 'Kø', offers: [] },
      ],
      solutions: [{ title: 'Sensorer', contact: { name: 'Karen Lund', email: 'kl@example.dk' } }],
      caseReferences: [{ asPasted: '2016-0078628' }],
    });
    const { caseReferences: _own, ...written } = records;
    expect(JSON.stringify(written)).not.toContain(secret);
  });
});
