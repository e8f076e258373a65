import { describe, expect, it } from 'vitest';
import { agreementState } from '../../db/domain/agreement';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const notFound = { error: { kind: 'not-found' } };
const inUse = { error: { kind: 'conflict', reason: 'in-use' } };

async function withAgreement() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const { id } = await value(
    api.agreements.create({
      ...{ cooperationId, title: 'Samarbejdsaftale', signedOn: '2016-10-10' },
      term: { kind: 'months', months: 36 },
    }),
  );
  const get = () => value(api.agreements.get({ id }));
  return { api, partnerId, cooperationId, id, get };
}

describe('agreements', () => {
  it('say what was signed, and run out three years later', async () => {
    const { api, partnerId, cooperationId, id, get } = await withAgreement();
    const agreement = await get();
    expect(agreement).toMatchObject({
      ...{ id, cooperationId, partnerId, cooperationTitle: 'Samarbejdet', title: 'Samarbejdsaftale' },
      ...{ signedOn: '2016-10-10', term: { kind: 'months', months: 36 }, topicIds: [], renewals: [] },
      ...{ parties: [], restsOn: [], terminatedOn: null },
    });
    expect(agreementState(agreement, agreement.renewals, '2019-10-09')).toEqual({
      ...{ kind: 'runs-out', on: '2019-10-10', days: 1 },
    });
    const save = (patch: Parameters<typeof api.agreements.update>[0]['patch']) =>
      api.agreements.update({ id, patch });
    await value(save({ term: { kind: 'until', endsOn: '2020-01-01' } }));
    expect((await get()).term).toEqual({ kind: 'until', endsOn: '2020-01-01' });
    await value(save({ term: { kind: 'open' }, signedAt: 'Rådhuset' }));
    expect(await get()).toMatchObject({ term: { kind: 'open' }, signedAt: 'Rådhuset' });
    expect(await save({ term: { kind: 'until', endsOn: '2016-10-09' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'term', 'endsOn'], problem: 'end-before-start' }] },
    });
    expect(await value(api.agreements.list({}))).toHaveLength(1);
    expect(await value(api.agreements.list({ cooperationId }))).toHaveLength(1);
    expect(api.bugs).toEqual([]);
  });

  it('cover topics that are added and taken away one by one, each once', async () => {
    const { api, id, get } = await withAgreement();
    const [waste, transport] = await value(api.topics.list());
    if (!waste || !transport) throw new Error('no topics');
    await value(api.agreements.addTopic({ id, topicId: waste.id }));
    await value(api.agreements.addTopic({ id, topicId: transport.id }));
    await value(api.agreements.addTopic({ id, topicId: waste.id }));
    expect((await get()).topicIds).toEqual([waste.id, transport.id]);
    await value(api.agreements.removeTopic({ id, topicId: waste.id }));
    expect((await get()).topicIds).toEqual([transport.id]);
    await value(api.history.undo());
    expect((await get()).topicIds).toHaveLength(2);
    expect(await api.agreements.addTopic({ id, topicId: gone })).toMatchObject(notFound);
  });

  it('name their parties, who signed and in which office', async () => {
    const { api, id, get } = await withAgreement();
    const { id: signatoryId } = await value(api.people.create({ givenName: 'Frank', familyName: 'Jensen' }));
    expect(await api.agreements.addParty({ agreementId: id, side: 'ours' })).toMatchObject({
      error: { problems: [{ path: ['organisationId'], problem: 'required' }] },
    });
    const { id: party } = await value(
      api.agreements.addParty({ agreementId: id, side: 'ours', signatoryId, office: 'Overborgmester' }),
    );
    expect((await get()).parties).toMatchObject([
      { side: 'ours', signatoryName: 'Frank Jensen', office: 'Overborgmester', organisationName: null },
    ]);
    expect(await api.agreements.updateParty({ id: party, patch: { signatoryId: null } })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await api.agreements.updateParty({ id: party, patch: { organisationId: gone } })).toMatchObject(
      notFound,
    );
    await value(api.agreements.removeParty({ id: party }));
    expect((await get()).parties).toEqual([]);
  });

  it('are renewed and terminated, with a reason, and both can be taken back', async () => {
    const { api, id, get } = await withAgreement();
    const renewal = { agreementId: id, renewedOn: '2019-09-01', endsOn: '2022-10-10' };
    expect(await api.agreements.addRenewal({ ...renewal, endsOn: '2019-08-31' })).toMatchObject({
      error: { problems: [{ path: ['endsOn'], problem: 'end-before-start' }] },
    });
    const { id: renewed } = await value(api.agreements.addRenewal(renewal));
    await value(api.agreements.updateRenewal({ id: renewed, patch: { note: 'Ved brev' } }));
    expect((await get()).renewals).toEqual([{ ...renewal, id: renewed, note: 'Ved brev' }]);
    await value(api.agreements.removeRenewal({ id: renewed }));
    expect((await get()).renewals).toEqual([]);

    expect(await api.agreements.terminate({ id, on: '2017-06-30', reason: ' ' })).toMatchObject({
      error: { problems: [{ path: ['reason'], problem: 'reason-required' }] },
    });
    expect(await api.agreements.terminate({ id, on: '2016-10-09', reason: 'Nej' })).toMatchObject({
      error: { problems: [{ path: ['on'], problem: 'end-before-start' }] },
    });
    await value(api.agreements.terminate({ id, on: '2017-06-30', reason: 'Tavshed' }));
    expect(await get()).toMatchObject({ terminatedOn: '2017-06-30', terminatedReason: 'Tavshed' });
    expect(await api.agreements.update({ id, patch: { signedOn: '2018-01-01' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'terminatedOn'], problem: 'end-before-start' }] },
    });
    await value(api.agreements.withdrawTermination({ id }));
    expect(await get()).toMatchObject({ terminatedOn: null, terminatedReason: '' });
  });

  it('stay while a decision says that they rest on it', async () => {
    const { api, cooperationId, id, get } = await withAgreement();
    const { id: decisionId } = await value(
      api.decisions.create({
        cooperationId,
        title: 'Bemyndigelse',
        kind: 'authorisation',
        decidedOn: '2016-06-22',
      }),
    );
    await value(api.decisions.addResting({ decisionId, kind: 'agreement', recordId: id }));
    expect((await get()).restsOn).toEqual([
      { id: decisionId, title: 'Bemyndigelse', decidedOn: '2016-06-22' },
    ]);
    expect(await api.agreements.remove({ id })).toMatchObject(inUse);
    const [resting] = (await value(api.decisions.get({ id: decisionId }))).restingRecords;
    await value(api.decisions.removeResting({ id: resting?.id ?? '' }));
    await value(api.agreements.remove({ id }));
    expect(await api.agreements.get({ id })).toMatchObject(notFound);
  });
});
