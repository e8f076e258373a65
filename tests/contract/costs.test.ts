import { describe, expect, it } from 'vitest';
import type { CostOwner } from '../../db/domain/cost';
import { builtInTopics } from '../../db/domain/topic';
import { type TestApi, testApi, value } from '../support/test-api';

const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });

async function visit(api: TestApi, given: { topicIds?: string[] } = {}) {
  const finance = await value(api.people.createOrganisation({ name: 'Økonomiforvaltningen' }));
  const employment = await value(api.people.createOrganisation({ name: 'BIF' }));
  const ministry = await value(api.people.createOrganisation({ name: 'Udenrigsministeriet' }));
  const mission = await value(
    api.missions.create({
      ...{ title: 'Beirut', kind: 'high-level', ...given },
      administrationIds: [finance.id, employment.id],
    }),
  );
  const owner: CostOwner = { kind: 'mission', id: mission.id };
  return {
    finance: finance.id,
    employment: employment.id,
    ministry: ministry.id,
    mission: mission.id,
    owner,
  };
}

describe('what a mission cost', () => {
  it('is a known part, a part that another paid, and hours that weren’t recorded', async () => {
    const api = testApi();
    const { finance, employment, ministry, owner } = await visit(api);
    expect((await value(api.costs.of({ owner }))).gaps.map(({ kind }) => kind)).toEqual([
      'cost',
      'cost',
      'hours',
      'hours',
    ]);
    await value(
      api.costs.state({
        owner,
        administrationId: finance,
        said: { kind: 'known-total', amount: dkk(2_092_400) },
      }),
    );
    await value(
      api.costs.state({
        owner,
        administrationId: employment,
        funderId: ministry,
        said: { kind: 'paid-by-other' },
      }),
    );
    for (const administrationId of [finance, employment])
      await value(api.costs.stateHours({ owner, administrationId, said: { kind: 'not-recorded' } }));
    const known = await value(api.costs.of({ owner }));
    expect(known.actual).toMatchObject({ known: 2_092_400, isComplete: false });
    expect(known.actual.parts[1]).toMatchObject({ known: null, paidBy: [ministry] });
    expect(known.hours).toMatchObject({ known: null, isComplete: false });
    expect(known.gaps).toEqual([]);
    expect(known.names).toEqual({
      [finance]: 'Økonomiforvaltningen',
      [employment]: 'BIF',
      [ministry]: 'Udenrigsministeriet',
    });
  });

  it('takes a statement’s place by a new one, in one step that can be undone', async () => {
    const api = testApi();
    const { finance, owner } = await visit(api);
    const said = (minor: number) => ({ kind: 'known-total' as const, amount: dkk(minor) });
    await value(api.costs.state({ owner, administrationId: finance, said: said(100) }));
    await value(api.costs.state({ owner, administrationId: finance, said: said(200) }));
    expect((await value(api.costs.of({ owner }))).statements).toHaveLength(1);
    await value(api.history.undo());
    expect((await value(api.costs.of({ owner }))).actual.known).toBe(100);
  });

  it('has lines that can be changed and removed, and refuses what isn’t there', async () => {
    const api = testApi();
    const { finance, owner } = await visit(api);
    const flight = { minor: 40_000, currency: 'USD', rate: null };
    const { id } = await value(api.costs.addLine({ owner, administrationId: finance, amount: flight }));
    expect((await value(api.costs.of({ owner }))).gaps).toContainEqual({
      ...{ kind: 'rate', administrationId: finance, currencies: ['USD'] },
    });
    const amount = { ...flight, rate: { value: '6.7', on: '2016-10-10' } };
    await value(api.costs.updateLine({ id, patch: { amount, vat: 'included', vatMinor: 8_000 } }));
    expect((await value(api.costs.of({ owner }))).actual).toMatchObject({
      ...{ known: 268_000, byVat: [{ vat: 'included', known: 268_000 }] },
    });
    await value(api.costs.updateLine({ id, patch: { vat: 'none' } }));
    expect((await value(api.costs.of({ owner }))).lines).toMatchObject([{ vat: 'none', vatMinor: null }]);
    await value(api.costs.removeLine({ id }));
    expect((await value(api.costs.of({ owner }))).actual.known).toBeNull();
    const nowhere = '01990000-0000-7000-8000-000000000000';
    for (const refused of [
      api.costs.addLine({ owner: { kind: 'mission', id: nowhere }, amount: dkk(1) }),
      api.costs.addLine({ owner, administrationId: nowhere, amount: dkk(1) }),
      api.costs.removeLine({ id }),
      api.costs.of({ owner: { kind: 'cooperation', id: owner.id } }),
    ])
      expect(await refused).toMatchObject({ error: { kind: 'not-found' } });
    for (const wrong of [dkk(-1), dkk(1.5), { ...flight, rate: { value: '0', on: '2016-10-10' } }])
      expect(await api.costs.addLine({ owner, amount: wrong })).toMatchObject({ error: { kind: 'invalid' } });
    expect(
      await api.costs.state({
        ...{ owner, administrationId: finance },
        said: { kind: 'estimate', amount: dkk(1), basis: ' ' },
      }),
    ).toMatchObject({ error: { kind: 'invalid' } });
    expect(api.bugs).toEqual([]);
  });

  it('says how much of a line is VAT only where there is any', async () => {
    const api = testApi();
    const { owner } = await visit(api);
    await value(api.costs.addLine({ owner, amount: dkk(100), vatMinor: 20 }));
    await value(api.costs.addLine({ owner, amount: dkk(100), vat: 'included', vatMinor: 20 }));
    expect((await value(api.costs.of({ owner }))).lines.map(({ vatMinor }) => vatMinor)).toEqual([null, 20]);
    expect(api.bugs).toEqual([]);
  });

  it('must be said before the mission can be closed', async () => {
    const api = testApi();
    const { finance, employment, mission, owner } = await visit(api);
    expect(await api.missions.update({ id: mission, patch: { stage: 'closed' } })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['patch', 'stage'], problem: 'costs-open' }] },
    });
    for (const administrationId of [finance, employment]) {
      await value(api.costs.state({ owner, administrationId, said: { kind: 'not-recorded' } }));
      await value(api.costs.addHours({ owner, administrationId, minutes: 60 }));
    }
    await value(api.missions.update({ id: mission, patch: { stage: 'closed' } }));
    // What was closed can still be written about.
    await value(api.missions.update({ id: mission, patch: { stage: 'closed', purpose: 'Set' } }));
  });

  it('must be said of a new mission too, which therefore isn’t begun closed', async () => {
    const api = testApi();
    const fields = { title: 'Beirut', kind: 'high-level' } as const;
    expect(await api.missions.create({ ...fields, stage: 'closed' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['stage'], problem: 'costs-open' }] },
    });
    expect((await value(api.missions.list({}))).length).toBe(0);
    await value(api.missions.create({ ...fields, stage: 'reporting' }));
    expect(api.bugs).toEqual([]);
  });

  it('belongs to a topic where it says so or the mission has no other', async () => {
    const api = testApi();
    const { waste, digital } = builtInTopics;
    const { finance, owner } = await visit(api, { topicIds: [waste.id, digital.id] });
    await value(api.costs.addLine({ owner, administrationId: finance, amount: dkk(100), topicId: waste.id }));
    await value(api.costs.addLine({ owner, administrationId: finance, amount: dkk(900) }));
    const ofWaste = await value(api.costs.ofTopic({ topicId: waste.id }));
    expect(ofWaste.actual.known).toBe(100);
    expect(ofWaste.undivided).toEqual([{ id: owner.id, title: 'Beirut' }]);
    expect((await value(api.costs.ofTopic({ topicId: digital.id }))).actual.known).toBeNull();
    const alone = await visit(api, { topicIds: [digital.id] });
    await value(api.costs.addLine({ owner: alone.owner, administrationId: alone.finance, amount: dkk(50) }));
    expect((await value(api.costs.ofTopic({ topicId: digital.id }))).actual.known).toBe(50);
  });

  it('belongs to a topic too where a mission of other topics, or a cooperation, says so; removed missions’ don’t', async () => {
    const api = testApi();
    const { waste, digital } = builtInTopics;
    const { finance, mission, owner } = await visit(api, { topicIds: [digital.id] });
    const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
    const { id } = await value(api.cooperations.create({ partnerId, title: 'Affald' }));
    const own: CostOwner = { kind: 'cooperation', id };
    for (const of of [owner, own])
      await value(
        api.costs.addLine({ owner: of, administrationId: finance, amount: dkk(100), topicId: waste.id }),
      );
    const ofWaste = async () => (await value(api.costs.ofTopic({ topicId: waste.id }))).actual.known;
    expect(await ofWaste()).toBe(200);
    expect(await api.cooperations.remove({ id })).toMatchObject({ error: { reason: 'in-use' } });
    expect(await api.people.removeOrganisation({ id: finance })).toMatchObject({
      error: { reason: 'in-use' },
    });
    await value(api.missions.remove({ id: mission }));
    expect(await ofWaste()).toBe(100);
    expect(await api.costs.addLine({ owner: own, amount: dkk(1), topicId: id })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('of a cooperation names the missions of which something is unsaid, whatever was said of another', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
    const { id } = await value(api.cooperations.create({ partnerId, title: 'Affald' }));
    const { finance } = await visit(api);
    const missions = [];
    for (const title of ['Første', 'Anden']) {
      const administrationIds = [finance];
      const { id: missionId } = await value(
        api.missions.create({ title, kind: 'fact-finding', administrationIds }),
      );
      await value(api.missions.update({ id: missionId, patch: { cooperationId: id } }));
      missions.push(missionId);
    }
    const [first = '', second = ''] = missions;
    const said = { kind: 'known-total', amount: dkk(500) } as const;
    await value(api.costs.state({ owner: { kind: 'mission', id: first }, administrationId: finance, said }));
    const known = await value(api.costs.of({ owner: { kind: 'cooperation', id } }));
    expect(known.actual.known).toBe(500);
    expect(known.unsaid.costs).toEqual([{ id: second, title: 'Anden' }]);
    expect(known.unsaid.hours.map(({ title }) => title)).toEqual(['Første', 'Anden']);
  });
});
