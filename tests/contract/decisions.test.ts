import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const notFound = { error: { kind: 'not-found' } };
const inUse = { error: { kind: 'conflict', reason: 'in-use' } };

async function withCooperation() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const decide = async (title: string, decidedOn: string | null = null) =>
    (await value(api.decisions.create({ cooperationId, title, kind: 'authorisation', decidedOn }))).id;
  return { api, cooperationId, decide };
}

describe('decisions', () => {
  it('are listed by date with their body, those without a date last', async () => {
    const { api, cooperationId, decide } = await withCooperation();
    const [council] = await value(api.decisions.bodies());
    const unknown = await decide('Uden dato');
    const mandate = await decide('Bemyndigelse', '2016-06-22');
    const briefing = await decide('Orientering', '2015-09-01');
    await value(
      api.decisions.update({
        id: mandate,
        patch: { bodyId: council?.id, conditions: 'Inden for rammen', agendaLink: 'https://www.kk.dk/d' },
      }),
    );
    expect(await value(api.decisions.list({ cooperationId }))).toMatchObject([
      { id: briefing, bodyName: null },
      { id: mandate, bodyName: 'Borgerrepræsentationen', conditions: 'Inden for rammen', resting: 0 },
      { id: unknown, decidedOn: null },
    ]);
    expect(api.bugs).toEqual([]);
  });

  it('belong to a cooperation or a mission that is there', async () => {
    const { api, cooperationId, decide } = await withCooperation();
    const bare = { title: 'Ja', kind: 'briefing' } as const;
    expect(await api.decisions.create(bare)).toMatchObject({
      error: { problems: [{ path: ['cooperationId'], problem: 'required' }] },
    });
    for (const wrong of [{ cooperationId: gone }, { missionId: gone }, { cooperationId, bodyId: gone }])
      expect(await api.decisions.create({ ...bare, ...wrong })).toMatchObject(notFound);
    const id = await decide('Ja');
    expect(await api.decisions.update({ id, patch: { cooperationId: null } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'cooperationId'], problem: 'required' }] },
    });
    const { id: missionId } = await value(api.missions.create({ title: 'Rejse', kind: 'high-level' }));
    await value(api.decisions.update({ id, patch: { cooperationId: null, missionId } }));
    expect(await value(api.decisions.get({ id }))).toMatchObject({
      ...{ cooperationTitle: null, missionTitle: 'Rejse' },
    });
    expect(await value(api.decisions.list({ missionId }))).toHaveLength(1);
  });

  it('point only to https', async () => {
    const { api, decide } = await withCooperation();
    const id = await decide('Ja');
    for (const link of ['http://kk.dk', 'javascript:alert(1)', 'file:///etc/passwd', 'kk.dk', 'https://'])
      expect(await api.decisions.update({ id, patch: { agendaLink: link } }), link).toMatchObject({
        error: { problems: [{ path: ['patch', 'agendaLink'], problem: 'not-a-link' }] },
      });
    for (const link of ['https://www.kk.dk/dagsordener?id=1#punkt-3', ''])
      await value(api.decisions.update({ id, patch: { agendaLink: link } }));
  });

  it('bear agreements, missions and later decisions, each once, and none bears itself', async () => {
    const { api, cooperationId, decide } = await withCooperation();
    const briefing = await decide('Orientering', '2015-09-01');
    const mandate = await decide('Bemyndigelse', '2016-06-22');
    const { id: agreementId } = await value(api.agreements.create({ cooperationId, title: 'Aftale' }));
    const { id: missionId } = await value(api.missions.create({ title: 'Rejse', kind: 'high-level' }));
    const rest = (decisionId: string, kind: 'agreement' | 'mission' | 'decision', recordId: string) =>
      api.decisions.addResting({ decisionId, kind, recordId });
    await value(rest(briefing, 'decision', mandate));
    await value(rest(mandate, 'agreement', agreementId));
    await value(rest(mandate, 'agreement', agreementId));
    await value(rest(mandate, 'mission', missionId));
    expect((await value(api.decisions.get({ id: mandate }))).restingRecords).toMatchObject([
      { kind: 'agreement', recordId: agreementId, title: 'Aftale', cooperationId },
      { kind: 'mission', recordId: missionId, title: 'Rejse', missionId },
    ]);
    expect(await value(api.decisions.get({ id: mandate }))).toMatchObject({
      ...{ resting: 2, restsOn: [{ id: briefing, title: 'Orientering', decidedOn: '2015-09-01' }] },
    });
    for (const earlier of [briefing, mandate])
      expect(await rest(mandate, 'decision', earlier)).toMatchObject({
        error: { problems: [{ path: ['recordId'], problem: 'not-a-choice' }] },
      });
    expect(await rest(mandate, 'agreement', gone)).toMatchObject(notFound);
    expect(await api.decisions.remove({ id: briefing })).toMatchObject(inUse);

    // What was deleted rests on nothing any more.
    await value(api.missions.remove({ id: missionId }));
    expect(await value(api.decisions.get({ id: mandate }))).toMatchObject({
      ...{ resting: 1, restingRecords: [{ kind: 'agreement' }] },
    });
    expect(api.bugs).toEqual([]);
  });

  it('are of bodies that the office keeps a list of', async () => {
    const { api, decide } = await withCooperation();
    const names = async () => (await value(api.decisions.bodies())).map(({ name }) => name);
    expect(await names()).toEqual(['Borgerrepræsentationen', 'Økonomiudvalget']);
    const { id } = await value(api.decisions.addBody({ name: 'Kulturudvalget' }));
    const [council] = await value(api.decisions.bodies());
    await value(api.decisions.moveBody({ id, beforeId: council?.id ?? '' }));
    await value(api.decisions.renameBody({ id, name: 'Kultur- og Fritidsudvalget' }));
    expect(await names()).toEqual([
      ...['Kultur- og Fritidsudvalget', 'Borgerrepræsentationen', 'Økonomiudvalget'],
    ]);
    const decision = await decide('Ja');
    await value(api.decisions.update({ id: decision, patch: { bodyId: id } }));
    expect(await api.decisions.removeBody({ id })).toMatchObject(inUse);
    await value(api.decisions.remove({ id: decision }));
    await value(api.decisions.removeBody({ id }));
    expect(await names()).toHaveLength(2);
    expect(await api.decisions.addBody({ name: ' ' })).toMatchObject({ error: { kind: 'invalid' } });
  });
});
