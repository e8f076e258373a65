import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const inUse = { error: { kind: 'conflict', reason: 'in-use' } };
const notFound = { error: { kind: 'not-found' } };

async function withCooperation(api: TestApi = testApi()) {
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id } = await value(api.cooperations.create({ partnerId, title: 'København–Beirut' }));
  const { id: ourselves } = await value(
    api.people.createOrganisation({ name: 'Økonomiforvaltningen', kind: 'municipality' }),
  );
  const get = () => value(api.cooperations.get({ id }));
  return { api, partnerId, id, ourselves, get };
}

describe('cooperations', () => {
  it('are listed by partner with steps, agreements and missions, and change step by step', async () => {
    const { api, partnerId, id, get } = await withCooperation();
    const { id: other } = await value(api.partners.create({ kind: 'city', name: 'Tunis' }));
    await value(api.cooperations.create({ partnerId: other, title: 'København–Tunis' }));
    await value(api.cooperations.update({ id, patch: { purpose: 'Affald', initiator: 'Overborgmesteren' } }));
    await value(api.agreements.create({ cooperationId: id, title: 'Aftale', signedOn: '2016-10-10' }));
    expect(await value(api.cooperations.list({ partnerId }))).toMatchObject([
      {
        id,
        partnerName: 'Beirut',
        title: 'København–Beirut',
        missions: 0,
        agreements: [{ title: 'Aftale' }],
      },
    ]);
    expect(await value(api.cooperations.list({}))).toHaveLength(2);
    expect(await get()).toMatchObject({ purpose: 'Affald', initiator: 'Overborgmesteren' });
    await value(api.history.undo());
    await value(api.history.undo());
    expect((await get()).purpose).toBe('');
    expect(api.bugs).toEqual([]);
  });

  it('have steps in order, with whose assessment it is, and end only with a reason', async () => {
    const { api, id, ourselves, get } = await withCooperation();
    const add = (step: Omit<Parameters<TestApi['cooperations']['addStep']>[0], 'cooperationId'>) =>
      api.cooperations.addStep({ ...step, cooperationId: id });
    expect(await add({ stage: 'ended', since: '2017-01' })).toMatchObject({
      error: { problems: [{ path: ['reason'], problem: 'reason-required' }] },
    });
    const assessor = { kind: 'organisation', id: ourselves } as const;
    const { id: ended } = await value(add({ stage: 'ended', since: '2017-01', reason: 'Tavshed', assessor }));
    await value(add({ stage: 'agreement', since: '2016-10-10' }));
    const { id: first } = await value(add({ stage: 'inquiry' }));
    expect((await get()).steps).toMatchObject([
      { stage: 'inquiry', since: null, assessorName: null },
      { stage: 'agreement' },
      { stage: 'ended', reason: 'Tavshed', assessor, assessorName: 'Økonomiforvaltningen' },
    ]);
    expect(await api.cooperations.updateStep({ id: ended, patch: { reason: ' ' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'reason'], problem: 'reason-required' }] },
    });
    await value(api.cooperations.updateStep({ id: ended, patch: { stage: 'dormant', assessor: null } }));
    await value(api.cooperations.removeStep({ id: first }));
    expect((await get()).steps.map(({ stage }) => stage)).toEqual(['agreement', 'dormant']);
    expect(await add({ stage: 'active', assessor: { kind: 'person', id: gone } })).toMatchObject(notFound);
    expect(await add({ stage: 'active', since: '2017-13' })).toMatchObject({
      error: { problems: [{ path: ['since'], problem: 'not-a-date' }] },
    });
  });

  it('keep what both sides hope for and what administrations did, in the order in which they are put', async () => {
    const { api, id, ourselves, get } = await withCooperation();
    const hope = async (text: string, side: 'ours' | 'theirs' = 'theirs') =>
      (await value(api.cooperations.addPerspective({ cooperationId: id, side, text }))).id;
    const first = await hope('Affaldet skal væk');
    const second = await hope('Viden');
    await hope('Venskab', 'ours');
    await value(api.cooperations.movePerspective({ id: second, beforeId: first }));
    await value(api.cooperations.updatePerspective({ id: first, patch: { text: 'Affaldet sorteres' } }));
    const texts = async () => (await get()).perspectives.map(({ text }) => text);
    expect(await texts()).toEqual(['Viden', 'Affaldet sorteres', 'Venskab']);
    await value(api.cooperations.removePerspective({ id: second }));
    expect(await texts()).toEqual(['Affaldet sorteres', 'Venskab']);
    await value(api.history.undo());
    expect(await texts()).toHaveLength(3);
    expect(
      await api.cooperations.addPerspective({ cooperationId: id, side: 'ours', text: ' ' }),
    ).toMatchObject({
      error: { problems: [{ path: ['text'], problem: 'required' }] },
    });

    const { id: part } = await value(
      api.cooperations.addAdministration({ cooperationId: id, organisationId: ourselves }),
    );
    await value(api.cooperations.updateAdministration({ id: part, patch: { did: 'Betalte 20.924 kr.' } }));
    expect((await get()).administrations).toMatchObject([
      { organisationName: 'Økonomiforvaltningen', did: 'Betalte 20.924 kr.' },
    ]);
    expect(await api.people.removeOrganisation({ id: ourselves })).toMatchObject(inUse);
    expect(
      await api.cooperations.addAdministration({ cooperationId: id, organisationId: gone }),
    ).toMatchObject(notFound);
    await value(api.cooperations.removeAdministration({ id: part }));
    expect((await get()).administrations).toEqual([]);
  });

  it('don’t mix the parts of two', async () => {
    const { api, partnerId, id } = await withCooperation();
    const { id: other } = await value(api.cooperations.create({ partnerId, title: 'En anden' }));
    const add = (cooperationId: string) =>
      value(api.cooperations.addPerspective({ cooperationId, side: 'ours', text: 'Håb' }));
    const [mine, theirs] = [await add(id), await add(other)];
    expect(await api.cooperations.movePerspective({ id: mine.id, beforeId: theirs.id })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['beforeId'] }] },
    });
  });

  it('keep the partner’s capacity from 1 to 5', async () => {
    const { api, id, get } = await withCooperation();
    const score = { cooperationId: id, phase: 'before', assessedOn: '2015-05-01' } as const;
    for (const wrong of [0, 6, 2.5])
      expect(await api.cooperations.addCapacity({ ...score, score: wrong })).toMatchObject({
        error: { problems: [{ path: ['score'], problem: 'not-a-number' }] },
      });
    const { id: made } = await value(api.cooperations.addCapacity({ ...score, score: 2, note: 'Få folk' }));
    await value(api.cooperations.updateCapacity({ id: made, patch: { phase: 'after', score: 4 } }));
    expect((await get()).capacity).toEqual([
      { ...score, id: made, phase: 'after', score: 4, assessedBy: '', note: 'Få folk' },
    ]);
    await value(api.cooperations.removeCapacity({ id: made }));
    expect((await get()).capacity).toEqual([]);
  });

  it('take a new mission with their partner, unless they have ended or there are two', async () => {
    const { api, partnerId, id, get } = await withCooperation();
    const missionFor = async (more: { cooperationId?: null } = {}) => {
      const made = await value(api.missions.create({ title: 'Rejse', kind: 'training', partnerId, ...more }));
      return (await value(api.missions.get({ id: made.id }))).cooperationId;
    };
    expect(await missionFor()).toBe(id);
    expect(await missionFor({ cooperationId: null })).toBeNull();
    expect((await get()).missions).toHaveLength(1);
    const { id: second } = await value(api.cooperations.create({ partnerId, title: 'Et nyt' }));
    expect(await missionFor()).toBeNull();
    await value(api.cooperations.addStep({ cooperationId: id, stage: 'ended', reason: 'Slut' }));
    expect(await missionFor()).toBe(second);
  });

  it('have missions linked and unlinked, and are not removed while anything belongs to them', async () => {
    const { api, id, get } = await withCooperation();
    const { id: missionId } = await value(api.missions.create({ title: 'Rejse', kind: 'training' }));
    const link = (cooperationId: string | null) =>
      api.missions.update({ id: missionId, patch: { cooperationId } });
    expect(await link(gone)).toMatchObject(notFound);
    await value(link(id));
    expect((await get()).missions).toMatchObject([{ id: missionId, title: 'Rejse' }]);
    expect(await api.cooperations.remove({ id })).toMatchObject(inUse);
    await value(link(null));
    const { id: agreementId } = await value(api.agreements.create({ cooperationId: id, title: 'Aftale' }));
    expect(await api.cooperations.remove({ id })).toMatchObject(inUse);
    await value(api.agreements.remove({ id: agreementId }));
    const { id: decisionId } = await value(
      api.decisions.create({ cooperationId: id, title: 'Ja', kind: 'authorisation' }),
    );
    expect(await api.cooperations.remove({ id })).toMatchObject(inUse);
    await value(api.decisions.remove({ id: decisionId }));
    await value(api.cooperations.remove({ id }));
    expect(await api.cooperations.get({ id })).toMatchObject(notFound);
    await value(api.history.undo());
    expect(await get()).toMatchObject({ id });
  });

  it('refuse a partner who isn’t there, and carry case numbers', async () => {
    const { api, id } = await withCooperation();
    expect(await api.cooperations.create({ partnerId: gone, title: 'X' })).toMatchObject(notFound);
    const owner = { recordKind: 'cooperation', recordId: id } as const;
    await value(api.caseReferences.add({ ...owner, asPasted: '2016-0078628' }));
    expect(await value(api.caseReferences.list(owner))).toHaveLength(1);
    expect(
      await api.caseReferences.add({ recordKind: 'agreement', recordId: id, asPasted: '2016-0078628' }),
    ).toMatchObject(notFound);
  });

  it('name in the programme’s conflicts what an agreement in force promises, until a workshop takes it up or the agreement runs out', async () => {
    const { api, partnerId, id } = await withCooperation();
    const [waste, transport] = await value(api.topics.list());
    if (!waste || !transport) throw new Error('no topics');
    await value(
      api.agreements.create({
        ...{ cooperationId: id, title: 'Aftale 2013', signedOn: '2013-10-10' },
        term: { kind: 'months', months: 36 },
        topicIds: [waste.id, transport.id],
      }),
    );
    const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
    const mission = async () => {
      const made = { title: 'Rejse', kind: 'training', partnerId, dates, topicIds: [waste.id] } as const;
      const { id: missionId } = await value(api.missions.create({ ...made, topicIds: [waste.id] }));
      await value(api.programme.create({ missionId, kind: 'meeting', title: 'Møde' }));
      return missionId;
    };
    const missionId = await mission();
    const found = async () =>
      (await value(api.conflicts.list({ missionId })))
        .map(({ conflict }) => conflict)
        .filter(({ rule }) => rule === 'topic-without-workshop');
    expect(await found()).toMatchObject([
      { severity: 'warn', topicId: waste.id, agreement: { title: 'Aftale 2013', isOwn: true } },
      { severity: 'hint', topicId: transport.id, agreement: { title: 'Aftale 2013', isOwn: false } },
    ]);
    // Another mission of the cooperation has a workshop on it.
    const other = await mission();
    await value(
      api.programme.create({ missionId: other, kind: 'workshop', title: 'Transport', topicId: transport.id }),
    );
    expect(await found()).toHaveLength(1);
    api.setNow('2016-10-11T07:00:00.000Z');
    expect(await found()).toEqual([
      { rule: 'topic-without-workshop', severity: 'warn', itemIds: [], topicId: waste.id, mend: null },
    ]);
    expect(api.bugs).toEqual([]);
  });
});
