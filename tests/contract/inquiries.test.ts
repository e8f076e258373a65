import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const [waste, transport] = [builtInTopics.waste.id, builtInTopics.transport.id];

async function withPartner() {
  const api = testApi({ now: '2017-07-01T08:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const organisation = async (name: string) =>
    (await value(api.people.createOrganisation({ name, kind: 'company' }))).id;
  const [arup, bio] = [await organisation('Arup'), await organisation('Bio')];
  await value(api.needs.create({ partnerId, title: 'Skrald', topicId: waste }));
  const offer = async (providerId: string, title: string, topicIds: string[]) =>
    (await value(api.solutions.create({ providerId, title, topicIds }))).id;
  const log = () => value(api.inquiries.list({ partnerId }));
  const lines = async () =>
    (await log()).lines.map(({ organisationName, state, waitingDays }) => ({
      organisationName,
      state,
      waitingDays,
    }));
  return { api, partnerId, arup, bio, offer, log, lines };
}

describe('who was asked about a partner', () => {
  it('names whoever has something to offer and wasn’t considered', async () => {
    const { offer, arup, bio, log, lines } = await withPartner();
    await offer(arup, 'Sensorer', [waste]);
    await offer(bio, 'Letbane', [transport]);
    expect(await lines()).toEqual([{ organisationName: 'Arup', state: 'no-ground', waitingDays: null }]);
    expect((await log()).lines[0]).toMatchObject({
      topicIds: [waste],
      offers: [{ title: 'Sensorer' }],
      inquiry: null,
    });
    expect(await log()).toMatchObject({ topicIds: [waste], date: '2017-07-01' });
  });

  it('goes by the topics of agreements too, and not by needs out of scope', async () => {
    const { api, partnerId, offer, bio, log } = await withPartner();
    await offer(bio, 'Letbane', [transport]);
    const { id } = await value(api.needs.create({ partnerId, title: 'Kø', topicId: transport }));
    await value(api.needs.changeState({ id, state: 'out-of-scope', reason: 'Statens opgave' }));
    expect((await log()).topicIds).toEqual([waste]);
    const cooperation = await value(api.cooperations.create({ partnerId, title: 'Beirut' }));
    await value(
      api.agreements.create({ cooperationId: cooperation.id, title: 'Aftale', topicIds: [transport] }),
    );
    expect((await log()).topicIds).toEqual([waste, transport]);
    expect((await log()).lines).toMatchObject([{ organisationName: 'Bio', state: 'no-ground' }]);
  });

  it('asks several in one step, today unless another day is said', async () => {
    const { api, partnerId, arup, bio, lines } = await withPartner();
    await value(api.inquiries.ask({ partnerId, organisationIds: [arup, bio, arup] }));
    expect(await lines()).toEqual([
      { organisationName: 'Arup', state: 'no-answer', waitingDays: 0 },
      { organisationName: 'Bio', state: 'no-answer', waitingDays: 0 },
    ]);
    await value(api.history.undo());
    expect(await lines()).toEqual([]);
    await value(api.inquiries.ask({ partnerId, organisationIds: [arup], askedOn: '2017-06-01' }));
    await value(api.inquiries.ask({ partnerId, organisationIds: [bio], askedOn: null }));
    expect(await lines()).toEqual([
      { organisationName: 'Arup', state: 'no-answer', waitingDays: 30 },
      { organisationName: 'Bio', state: 'no-answer', waitingDays: null },
    ]);
  });

  it('takes an answer and takes it back', async () => {
    const { api, partnerId, arup, lines, log } = await withPartner();
    const { ids } = await value(
      api.inquiries.ask({ partnerId, organisationIds: [arup], askedOn: '2017-06-01' }),
    );
    const id = ids[0] ?? '';
    await value(api.inquiries.answer({ id, answer: 'not-interested', answeredOn: '2017-06-09' }));
    expect((await lines())[0]).toMatchObject({ state: 'not-interested', waitingDays: null });
    expect(await api.inquiries.answer({ id, answer: 'interested', answeredOn: '2017-05-31' })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['answeredOn'], problem: 'answered-before-asked' }] },
    });
    expect(await api.inquiries.update({ id, patch: { askedOn: '2017-06-10' } })).toMatchObject({
      error: { kind: 'invalid', problems: [{ problem: 'answered-before-asked' }] },
    });
    await value(api.inquiries.answer({ id, answer: 'none', answeredOn: null }));
    expect((await lines())[0]).toMatchObject({ state: 'no-answer', waitingDays: 30 });
    await value(api.inquiries.remove({ id }));
    expect((await log()).lines).toEqual([]);
  });

  it('leaves nobody out without a ground', async () => {
    const { api, partnerId, arup, offer, lines } = await withPartner();
    await offer(arup, 'Sensorer', [waste]);
    expect(await api.inquiries.notAsk({ partnerId, organisationIds: [arup], ground: ' ' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['ground'], problem: 'reason-required' }] },
    });
    const { ids } = await value(
      api.inquiries.notAsk({ partnerId, organisationIds: [arup], ground: 'Leverer ikke dertil' }),
    );
    expect(await lines()).toEqual([{ organisationName: 'Arup', state: 'not-asked', waitingDays: null }]);
    const id = ids[0] ?? '';
    expect(await api.inquiries.update({ id, patch: { ground: '' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'ground'], problem: 'reason-required' }] },
    });
    expect(await api.inquiries.answer({ id, answer: 'interested', answeredOn: null })).toMatchObject({
      error: { kind: 'invalid' },
    });
    await value(api.history.undo());
    expect((await lines())[0]).toMatchObject({ state: 'no-ground' });
  });

  it('shows the provider’s answers on its solution, whatever they were asked about', async () => {
    const { api, partnerId, arup, offer } = await withPartner();
    const sensors = await offer(arup, 'Sensorer', [waste]);
    const other = await offer(arup, 'Biogas', [waste]);
    await value(api.inquiries.ask({ partnerId, organisationIds: [arup], solutionId: other }));
    await value(api.inquiries.ask({ partnerId, organisationIds: [arup], solutionId: sensors }));
    expect((await value(api.solutions.get({ id: sensors }))).inquiries).toMatchObject([
      { partnerName: 'Beirut', solutionTitle: 'Biogas' },
      { partnerName: 'Beirut', solutionTitle: null },
    ]);
  });

  it('refuses what isn’t there', async () => {
    const { api, partnerId, arup } = await withPartner();
    const notFound = { ok: false, error: { kind: 'not-found' } };
    const ask = (more: object) => api.inquiries.ask({ partnerId, organisationIds: [arup], ...more });
    expect(await ask({ partnerId: gone })).toEqual(notFound);
    expect(await ask({ organisationIds: [arup, gone] })).toEqual(notFound);
    expect(await ask({ solutionId: gone })).toEqual(notFound);
    expect(await ask({ topicId: gone })).toEqual(notFound);
    expect(await ask({ organisationIds: [] })).toMatchObject({
      error: { problems: [{ path: ['organisationIds'], problem: 'required' }] },
    });
    expect((await value(api.inquiries.list({ partnerId }))).lines).toEqual([]);
    expect(await api.inquiries.list({ partnerId: gone })).toEqual(notFound);
    expect(await api.inquiries.remove({ id: gone })).toEqual(notFound);
  });
});
