import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { runStep } from '../../db/queries/history';
import { testApi, value } from '../support/test-api';
import { idOf } from '../support/two-records';

const { waste, digital } = builtInTopics;
const [partnerId, cooperationId, agreementId, missionId, itemId, needId, matchId, personId] = [
  ...['a1', 'c1', 'c2', 'b1', 'b2', 'd1', 'd2', 'f1'],
].map(idOf) as [string, string, string, string, string, string, string, string];

/** A cooperation with an agreement on waste, a mission of it with a workshop, and a need met by a solution. */
function withCooperation() {
  const api = testApi();
  const { raw } = api.file;
  const put = (table: string, row: Record<string, string>) => {
    const columns = Object.keys(row);
    raw
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
  };
  const info = { operation: 'write', subject: null, who: 'tester', mergeKey: null };
  runStep(raw, { ...info, at: '2016-04-01T08:00:00.000Z' }, () => {
    put('person', { id: personId, given_name: 'Nadim', family_name: 'Haddad' });
    put('partner', { id: partnerId, name: 'Beirut' });
    put('cooperation', { id: cooperationId, partner_id: partnerId, title: 'København–Beirut' });
    put('agreement', { id: agreementId, cooperation_id: cooperationId, title: 'Samarbejdsaftale' });
    put('agreement_topic', { id: idOf('c3'), agreement_id: agreementId, topic_id: waste.id });
    const mission = { title: 'Forundersøgelse', kind: 'fact-finding', direction: 'out' };
    put('mission', { id: missionId, ...mission, cooperation_id: cooperationId });
    const item = { kind: 'workshop', title: 'Affald i byen', topic_id: waste.id };
    put('programme_item', { id: itemId, mission_id: missionId, ...item });
    const need = { title: 'Sortering', position: 'a0', topic_id: digital.id };
    put('need', { id: needId, partner_id: partnerId, ...need });
    put('solution', { id: idOf('d3'), title: 'Sorteringsanlæg' });
    put('need_match', { id: matchId, need_id: needId, solution_id: idOf('d3') });
  });
  return api;
}

const invalid = (path: (string | number)[], problem: string) => ({
  error: { kind: 'invalid', problems: [{ path, problem }] },
});

describe('results', () => {
  it('of a need belong to the cooperation of its mission, else to the only one with its partner', async () => {
    const api = withCooperation();
    const created = async () => {
      const { id } = await value(api.results.create({ kind: 'pilot', title: 'Pilot', needId }));
      return (await value(api.results.get({ id }))).cooperationId;
    };
    expect(await created()).toBe(cooperationId);
    const { id: other } = await value(api.cooperations.create({ partnerId, title: 'Anden' }));
    expect(await created()).toBeNull();
    await value(api.needs.update({ id: needId, patch: { missionId } }));
    expect(await created()).toBe(cooperationId);
    await value(api.missions.update({ id: missionId, patch: { cooperationId: other } }));
    expect(await created()).toBe(other);
  });

  it('take from what they came of what isn’t said', async () => {
    const api = withCooperation();
    const create = async (of: object) => {
      const { id } = await value(api.results.create({ kind: 'pilot', title: 'Pilot', ...of }));
      return value(api.results.get({ id }));
    };
    expect(await create({ itemId })).toMatchObject({
      ...{ itemId, missionId, cooperationId, topicId: waste.id, needId: null },
      ...{
        itemTitle: 'Affald i byen',
        missionTitle: 'Forundersøgelse',
        cooperationTitle: 'København–Beirut',
      },
      ...{ partnerId, partnerName: 'Beirut' },
    });
    expect(await create({ matchId })).toMatchObject({
      ...{ matchId, needId, topicId: digital.id, solutionTitle: 'Sorteringsanlæg', needTitle: 'Sortering' },
      ...{ cooperationId, missionId: null, partnerName: 'Beirut' },
    });
    expect(await create({ agreementId })).toMatchObject({
      cooperationId,
      agreementTitle: 'Samarbejdsaftale',
    });
    expect(await create({ itemId, topicId: null, cooperationId: null })).toMatchObject({
      ...{ topicId: null, cooperationId: null, missionId },
    });
    const { id } = await create({});
    expect(await value(api.results.get({ id }))).toMatchObject({ partnerId: null, evidence: 0, links: [] });
    await value(api.results.update({ id, patch: { itemId } }));
    expect(await value(api.results.get({ id }))).toMatchObject({
      missionId,
      cooperationId,
      topicId: waste.id,
    });
    await value(api.history.undo());
    expect(await value(api.results.get({ id }))).toMatchObject({ missionId: null, itemId: null });
    expect(api.bugs).toEqual([]);
  });

  it('are of their workshop’s mission and their match’s need, whatever else is said', async () => {
    const api = withCooperation();
    const other = await value(api.missions.create({ title: 'En anden rejse', kind: 'study-tour' }));
    const need = await value(api.needs.create({ partnerId, title: 'Et andet behov' }));
    const { id } = await value(
      api.results.create({
        ...{ kind: 'pilot', title: 'Pilot', itemId, missionId: other.id, matchId, needId: need.id },
      }),
    );
    const origins = async () => {
      const result = await value(api.results.get({ id }));
      return [result.missionId, result.itemId, result.needId, result.matchId];
    };
    expect(await origins()).toEqual([missionId, itemId, needId, matchId]);
    await value(api.results.update({ id, patch: { missionId: other.id, needId: need.id } }));
    expect(await origins()).toEqual([other.id, null, need.id, null]);
    await value(api.results.update({ id, patch: { itemId } }));
    await value(api.results.update({ id, patch: { matchId } }));
    expect(await origins()).toEqual([missionId, itemId, needId, matchId]);
  });

  it('are listed by what they came of, the latest first', async () => {
    const api = withCooperation();
    const add = async (title: string, more: object) =>
      (await value(api.results.create({ kind: 'pilot', title, ...more }))).id;
    await add('ukendt', { missionId });
    await add('2016', { itemId, happenedOn: '2016' });
    const confirmed = await add('2017', { matchId, happenedOn: '2017-01-09' });
    await add('andet', { kind: 'agreement', topicId: digital.id, happenedOn: '2018-05' });
    await value(
      api.results.confirm({ id: confirmed, by: { kind: 'person', id: personId }, on: '2017-02-01' }),
    );
    const titles = async (filter: Parameters<typeof api.results.list>[0]) =>
      (await value(api.results.list(filter))).map(({ title }) => title);
    expect(await titles({})).toEqual(['andet', '2017', '2016', 'ukendt']);
    expect(await titles({ cooperationId })).toEqual(['2017', '2016', 'ukendt']);
    expect(await titles({ missionId })).toEqual(['2016', 'ukendt']);
    expect(await titles({ itemId })).toEqual(['2016']);
    expect(await titles({ topicId: digital.id })).toEqual(['andet', '2017']);
    expect(await titles({ partnerId })).toEqual(['2017', '2016', 'ukendt']);
    expect(await titles({ needId })).toEqual(['2017']);
    expect(await titles({ matchId })).toEqual(['2017']);
    expect(await titles({ kind: 'agreement' })).toEqual(['andet']);
    expect(await titles({ isConfirmed: true })).toEqual(['2017']);
    expect(await titles({ isConfirmed: false, partnerId })).toEqual(['2016', 'ukendt']);
    expect(await value(api.results.promisedTopics({ cooperationId }))).toEqual([waste.id]);
  });

  it('that are none need the reason, and lose it with the kind; only trained people are counted', async () => {
    const api = withCooperation();
    const nothing = { kind: 'nothing', title: 'Pilot' } as const;
    expect(await api.results.create(nothing)).toMatchObject(invalid(['because'], 'reason-required'));
    expect(await api.results.create({ ...nothing, because: ' \n' })).toMatchObject(
      invalid(['because'], 'reason-required'),
    );
    const { id } = await value(api.results.create({ ...nothing, because: 'Ingen bevilling' }));
    expect(await api.results.update({ id, patch: { because: '' } })).toMatchObject(
      invalid(['patch', 'because'], 'reason-required'),
    );
    await value(api.results.update({ id, patch: { kind: 'people-trained', people: 12 } }));
    expect(await value(api.results.get({ id }))).toMatchObject({ people: 12, because: '' });
    await value(api.results.update({ id, patch: { people: null } }));
    await value(api.results.update({ id, patch: { people: 0 } }));
    await value(api.results.update({ id, patch: { kind: 'policy-change' } }));
    expect(await value(api.results.get({ id }))).toMatchObject({ people: null });
    expect(await api.results.update({ id, patch: { kind: 'nothing' } })).toMatchObject(
      invalid(['patch', 'because'], 'reason-required'),
    );
    await value(api.history.undo());
    expect(await value(api.results.get({ id }))).toMatchObject({ kind: 'people-trained', people: 0 });
    expect(await api.results.update({ id, patch: { people: -1 } })).toMatchObject(
      invalid(['patch', 'people'], 'not-a-number'),
    );
  });

  it('are confirmed by somebody on a day, and the confirmation can be withdrawn', async () => {
    const api = withCooperation();
    const { id } = await value(api.results.create({ kind: 'pilot', title: 'Pilot', missionId }));
    expect(await value(api.results.get({ id }))).toMatchObject({ confirmedBy: null, confirmedByName: null });
    const by = { kind: 'person', id: personId } as const;
    await value(api.results.confirm({ id, by, on: '2017-02-01' }));
    const confirmed = { confirmedBy: by, confirmedOn: '2017-02-01', confirmedByName: 'Nadim Haddad' };
    expect(await value(api.results.get({ id }))).toMatchObject(confirmed);
    await value(api.results.withdrawConfirmation({ id }));
    expect(await value(api.results.get({ id }))).toMatchObject({ confirmedBy: null, confirmedOn: null });
    await value(api.history.undo());
    expect(await value(api.results.get({ id }))).toMatchObject(confirmed);
    expect(
      await api.results.confirm({ id, by: { kind: 'person', id: partnerId }, on: '2017-02-01' }),
    ).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.results.confirm({ id, by, on: '2017-02-30' })).toMatchObject(
      invalid(['on'], 'not-a-date'),
    );
    // Nobody confirms in passing.
    expect(await api.results.update({ id, patch: { confirmedBy: by } as object })).toMatchObject({
      error: { kind: 'invalid' },
    });
  });

  it('are shown by links on the web, each named by its host where it has no name', async () => {
    const api = withCooperation();
    const { id: resultId } = await value(api.results.create({ kind: 'pilot', title: 'Pilot' }));
    const { id } = await value(api.results.addEvidence({ resultId, link: 'https://www.kk.dk/referat' }));
    await value(api.results.addEvidence({ resultId, link: 'http://beirut.gov.lb', title: 'Rapport' }));
    const links = async () => (await value(api.results.get({ id: resultId }))).links;
    expect(await links()).toMatchObject([
      { id, title: 'kk.dk', link: 'https://www.kk.dk/referat' },
      { title: 'Rapport', link: 'http://beirut.gov.lb' },
    ]);
    expect(await value(api.results.list({}))).toMatchObject([{ evidence: 2 }]);
    await value(api.results.updateEvidence({ id, patch: { title: '', link: 'https://ft.dk/x' } }));
    expect((await links())[0]).toMatchObject({ title: 'ft.dk', link: 'https://ft.dk/x' });
    for (const link of ['javascript:alert(1)', 'file:///C:/x', 'kk.dk', 'https://a:b@kk.dk'])
      expect(await api.results.addEvidence({ resultId, link })).toMatchObject(
        invalid(['link'], 'not-a-link'),
      );
    expect(await api.results.updateEvidence({ id, patch: { link: 'data:,x' } })).toMatchObject(
      invalid(['patch', 'link'], 'not-a-link'),
    );
    await value(api.results.removeEvidence({ id }));
    expect(await links()).toHaveLength(1);
    await value(api.history.undo());
    expect(await links()).toHaveLength(2);
  });

  it('say nothing of what was deleted, refuse what isn’t there, and come back as they were', async () => {
    const api = withCooperation();
    const { id } = await value(api.results.create({ kind: 'pilot', title: 'Pilot', missionId }));
    await value(api.missions.remove({ id: missionId }));
    expect(await value(api.results.get({ id }))).toMatchObject({ missionTitle: null, title: 'Pilot' });
    await value(api.results.remove({ id }));
    const gone = { error: { kind: 'not-found' } };
    for (const call of [
      api.results.get({ id }),
      api.results.update({ id, patch: { title: 'a' } }),
      api.results.remove({ id }),
      api.results.withdrawConfirmation({ id }),
      api.results.addEvidence({ resultId: id, link: 'https://kk.dk' }),
      api.results.updateEvidence({ id, patch: {} }),
      api.results.removeEvidence({ id }),
      api.results.create({ kind: 'pilot', title: 'a', topicId: idOf('77') }),
      api.results.create({ kind: 'pilot', title: 'a', missionId }),
      api.results.create({ kind: 'pilot', title: 'a', matchId: idOf('77') }),
    ])
      expect(await call).toMatchObject(gone);
    await value(api.history.undo());
    expect(await value(api.results.get({ id }))).toMatchObject({ title: 'Pilot' });
    expect(await api.results.create({ kind: 'pilot', title: ' ' })).toMatchObject(
      invalid(['title'], 'required'),
    );
  });
});
