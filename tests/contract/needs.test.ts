import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';

async function withPartner() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: missionId } = await value(
    api.missions.create({ title: 'Fact-finding', kind: 'fact-finding', partnerId }),
  );
  const [topic, otherTopic] = await value(api.topics.list());
  if (!topic || !otherTopic) throw new Error('no topics');
  const { id: itemId } = await value(
    api.programme.create({
      missionId,
      kind: 'meeting',
      title: 'Møde med borgmesteren',
      topicId: topic.id,
      time: { kind: 'timed', startsAt: '2014-05-12T10:00', endsAt: '2014-05-12T11:00' },
    }),
  );
  const { id: personId } = await value(api.people.create({ givenName: 'Bilal', familyName: 'Hamad' }));
  const add = (title: string, more: object = {}) =>
    value(api.needs.create({ partnerId, title, ...more })).then(({ id }) => id);
  const get = (id: string) => value(api.needs.get({ id }));
  const titles = async (filter: Parameters<typeof api.needs.list>[0] = { partnerId }) =>
    (await value(api.needs.list(filter))).map(({ title }) => title);
  return {
    api,
    partnerId,
    missionId,
    itemId,
    personId,
    topicId: topic.id,
    otherTopicId: otherTopic.id,
    add,
    get,
    titles,
  };
}

describe('needs', () => {
  it('take mission, topic and day from the programme item at which they were heard, unless they are given', async () => {
    const { add, get, itemId, missionId, topicId, otherTopicId, personId } = await withPartner();
    const id = await add('Sortering ved kilden', { itemId, saidById: personId });
    expect(await get(id)).toMatchObject({
      ...{ itemId, missionId, topicId, heardOn: '2014-05-12', saidById: personId, state: 'heard' },
      ...{ partnerName: 'Beirut', missionTitle: 'Fact-finding', itemTitle: 'Møde med borgmesteren' },
      ...{ saidByName: 'Bilal Hamad', affected: null, budget: null, staff: null, tags: [], wordings: [] },
    });
    const other = await add('Busser', { itemId, topicId: otherTopicId, heardOn: '2014-05' });
    expect(await get(other)).toMatchObject({ topicId: otherTopicId, heardOn: '2014-05' });
  });

  it('keep what is known of them, and unknown is neither zero nor none', async () => {
    const { api, add, get } = await withPartner();
    const id = await add('Sortering', {
      words: 'نحتاج إلى فرز النفايات',
      wordsLanguage: 'ar',
      affected: { low: 300_000, high: 300_000, isAbout: true },
      budget: { minor: 0, currency: 'LBP' },
      staff: 0,
    });
    const known = {
      words: 'نحتاج إلى فرز النفايات',
      affected: { low: 300_000, high: 300_000, isAbout: true },
      budget: { minor: 0, currency: 'LBP' },
      staff: 0,
    };
    expect(await get(id)).toMatchObject(known);
    await value(api.needs.update({ id, patch: { affected: null, budget: null, staff: null } }));
    expect(await get(id)).toMatchObject({ affected: null, budget: null, staff: null });
    await value(api.history.undo());
    expect(await get(id)).toMatchObject(known);
  });

  it('are heard, confirmed, or left out with a reason, from a day', async () => {
    const { api, add, get } = await withPartner();
    const id = await add('Fodboldstadion');
    expect(await api.needs.changeState({ id, state: 'out-of-scope', reason: ' ' })).toMatchObject({
      error: { problems: [{ path: ['reason'], problem: 'reason-required' }] },
    });
    expect(await get(id)).toMatchObject({ state: 'heard', stateOn: null });
    await value(api.needs.changeState({ id, state: 'out-of-scope', reason: 'Ikke en kommunal opgave' }));
    expect(await get(id)).toMatchObject({
      ...{ state: 'out-of-scope', stateReason: 'Ikke en kommunal opgave', stateOn: '2016-04-22' },
    });
    api.setNow('2016-05-01T07:00:00.000Z');
    await value(api.needs.changeState({ id, state: 'out-of-scope', reason: 'Statens opgave' }));
    expect(await get(id)).toMatchObject({ stateReason: 'Statens opgave', stateOn: '2016-04-22' });
    await value(api.needs.changeState({ id, state: 'confirmed', on: '2016-04-30' }));
    expect(await get(id)).toMatchObject({ state: 'confirmed', stateReason: '', stateOn: '2016-04-30' });
    await value(api.needs.changeState({ id, state: 'confirmed', on: null }));
    expect(await get(id)).toMatchObject({ state: 'confirmed', stateOn: null });
  });

  it('stand in the order one puts them, for a partner, a topic, a mission or a programme item', async () => {
    const { api, add, titles, partnerId, itemId, missionId, topicId } = await withPartner();
    const [a, , c] = [await add('A'), await add('B', { itemId }), await add('C')];
    await value(api.needs.move({ id: c, beforeId: a }));
    expect(await titles()).toEqual(['C', 'A', 'B']);
    await value(api.needs.move({ id: c, beforeId: null }));
    expect(await titles()).toEqual(['A', 'B', 'C']);
    for (const filter of [{ itemId }, { missionId }, { topicId }, { partnerId, topicId }])
      expect(await titles(filter)).toEqual(['B']);
    const { id: aarhus } = await value(api.partners.create({ kind: 'city', name: 'Aarhus' }));
    const { id: foreign } = await value(api.needs.create({ partnerId: aarhus, title: 'Z' }));
    expect(await api.needs.move({ id: a, beforeId: foreign })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await titles({})).toEqual(['Z', 'A', 'B', 'C']);
  });

  it('stay with the item’s mission: another mission leaves the item out', async () => {
    const { api, add, get, itemId, missionId } = await withPartner();
    const { id: otherId } = await value(api.missions.create({ title: 'Genbesøg', kind: 'high-level' }));
    const id = await add('Sortering', { itemId, missionId: otherId });
    expect(await get(id)).toMatchObject({ itemId, missionId });
    await value(api.needs.update({ id, patch: { missionId: otherId } }));
    expect(await get(id)).toMatchObject({ itemId: null, missionId: otherId });
    await value(api.needs.update({ id, patch: { itemId } }));
    expect(await get(id)).toMatchObject({ itemId, missionId });
    await value(api.needs.update({ id, patch: { missionId, heardOn: '2014' } }));
    expect(await get(id)).toMatchObject({ itemId, missionId, heardOn: '2014' });
  });

  it('have words that come and go one by one, once in whichever spelling', async () => {
    const { api, add, get } = await withPartner();
    const id = await add('Sortering', { tags: ['Affald', 'affald'], lacks: ['Elnet'] });
    await value(api.needs.addTags({ id, kind: 'about', words: ['Kildesortering', 'AFFALD', '★', '♥'] }));
    expect(await get(id)).toMatchObject({ tags: ['Affald', 'Kildesortering', '★', '♥'], lacks: ['Elnet'] });
    await value(api.needs.removeTag({ id, kind: 'about', word: 'affald' }));
    expect(await get(id)).toMatchObject({ tags: ['Kildesortering', '★', '♥'], lacks: ['Elnet'] });
    await value(api.history.undo());
    expect((await get(id)).tags).toContain('Affald');
    expect(await value(api.needs.words({ kind: 'lacks' }))).toEqual(['Elnet']);
  });

  it('are called something in other languages, each of them once', async () => {
    const { api, add, get } = await withPartner();
    const id = await add('Sortering');
    await value(api.needs.setWording({ id, language: 'en', title: '' }));
    await value(api.needs.setWording({ id, language: 'en', title: 'Sorting at source' }));
    await value(api.needs.setWording({ id, language: 'ar', title: 'فرز النفايات' }));
    expect((await get(id)).wordings).toEqual([
      { language: 'ar', title: 'فرز النفايات' },
      { language: 'en', title: 'Sorting at source' },
    ]);
    await value(api.needs.removeWording({ id, language: 'ar' }));
    expect((await get(id)).wordings).toEqual([{ language: 'en', title: 'Sorting at source' }]);
    expect(await api.needs.setWording({ id, language: 'xx-nonsense', title: '' })).toMatchObject({
      error: { problems: [{ problem: 'unknown-language' }] },
    });
  });

  it('hold their partner, and are held by what rests on them', async () => {
    const { api, add, titles } = await withPartner();
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Tripoli' }));
    const { id } = await value(api.needs.create({ partnerId, title: 'Vand' }));
    expect(await api.partners.remove({ id: partnerId })).toMatchObject({ error: { reason: 'in-use' } });
    await value(api.needs.remove({ id }));
    await value(api.partners.remove({ id: partnerId }));

    const held = await add('Sortering');
    const { id: followUpId } = await value(api.followUps.create({ title: 'Send plan', needId: held }));
    expect(await api.needs.remove({ id: held })).toMatchObject({
      error: { kind: 'conflict', reason: 'in-use' },
    });
    await value(api.followUps.remove({ id: followUpId }));
    await value(api.needs.remove({ id: held }));
    expect(await titles()).toEqual([]);
    await value(api.history.undo());
    expect(await titles()).toEqual(['Sortering']);
  });

  it('refer to what is there, and say what is wrong', async () => {
    const { api, add, partnerId } = await withPartner();
    for (const reference of ['topicId', 'missionId', 'itemId', 'saidById'] as const) {
      const answer = await api.needs.create({ partnerId, title: 'X', [reference]: gone });
      expect(answer).toMatchObject({ error: { kind: 'not-found' } });
    }
    expect(await api.needs.create({ partnerId: gone, title: 'X' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    const id = await add('X');
    const refusals = [
      [{ title: ' ' }, ['title'], 'required'],
      [{ affected: { low: 2, high: 1 } }, ['affected', 'high'], 'low-above-high'],
      [{ affected: { low: -1, high: 1 } }, ['affected', 'low'], 'not-a-number'],
      [{ budget: { minor: 1.5, currency: 'DKK' } }, ['budget', 'minor'], 'not-a-number'],
      [{ heardOn: '2014-13' }, ['heardOn'], 'not-a-date'],
      [{ wordsLanguage: 'klingon' }, ['wordsLanguage'], 'unknown-language'],
    ] as const;
    for (const [patch, path, problem] of refusals)
      expect(await api.needs.update({ id, patch })).toMatchObject({
        error: { problems: [{ path: ['patch', ...path], problem }] },
      });
    expect(await api.needs.get({ id: gone })).toMatchObject({ error: { kind: 'not-found' } });
    expect(api.bugs).toEqual([]);
  });
});
