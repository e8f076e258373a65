import { describe, expect, it } from 'vitest';
import { runStep } from '../../db/queries/history';
import { testApi, value } from '../support/test-api';

const beirut = { title: 'Fact-finding mission til Beirut', kind: 'fact-finding' } as const;

describe('missions', () => {
  it('are created with the usual values of their kind and found in the list', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const mission = await value(api.missions.get({ id }));
    expect(mission).toMatchObject({ ...beirut, direction: 'out', stage: 'idea', dates: { kind: 'unknown' } });
    expect((await value(api.missions.list({}))).map((row) => row.id)).toEqual([id]);
  });

  it('keep what a patch leaves out', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
    await value(api.missions.update({ id, patch: { dates } }));
    await value(api.missions.update({ id, patch: { place: 'Beirut' } }));
    expect(await value(api.missions.get({ id }))).toMatchObject({ ...beirut, dates, place: 'Beirut' });
  });

  it('can be undone and redone, step by step', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    await value(api.missions.update({ id, patch: { stage: 'preparing' } }));
    expect((await value(api.history.state())).undo?.operation).toBe('missions.update');
    await value(api.history.undo());
    expect((await value(api.missions.get({ id }))).stage).toBe('idea');
    await value(api.history.undo());
    expect(await api.missions.get({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
    await value(api.history.redo());
    await value(api.history.redo());
    expect((await value(api.missions.get({ id }))).stage).toBe('preparing');
  });

  it.each(['partnerId', 'cooperationId', 'leadId'])('refuse a %s of nothing', async (field) => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const nobody = '01900000-0000-7000-8000-00000000dead';
    expect(await api.missions.update({ id, patch: { [field]: nobody } })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.missions.create({ ...beirut, [field]: nobody })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.bugs).toEqual([]);
  });

  it('refuse a new topic that was removed, and keep one that was removed since', async () => {
    const api = testApi();
    const { id: topicId } = await value(api.topics.create({ nameDa: 'Havne', nameEn: 'Ports' }));
    const { id: other } = (await value(api.topics.list()))[0] ?? { id: '' };
    const { id } = await value(api.missions.create({ ...beirut, topicIds: [topicId] }));
    // As two laptops may have it: one removes the topic that the other chooses.
    const info = {
      operation: 'topics.remove',
      subject: null,
      who: 'tester',
      at: '2016-04-22',
      mergeKey: null,
    };
    runStep(api.file.raw, info, () => {
      api.file.raw.prepare(`UPDATE topic SET deleted_at = '2016-04-01' WHERE id = ?`).run(topicId);
    });
    await value(api.missions.update({ id, patch: { topicIds: [topicId, other] } }));
    expect(await api.missions.create({ ...beirut, topicIds: [topicId] })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('stay while a decision belongs to them alone', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const decision = await value(
      api.decisions.create({ title: 'Rejseansøgning', kind: 'travel-request', missionId: id }),
    );
    expect(await api.missions.remove({ id })).toMatchObject({ error: { reason: 'in-use' } });
    await value(api.decisions.remove(decision));
    await value(api.missions.remove({ id }));
  });

  it('are given up only with a reason', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    expect(await api.missions.update({ id, patch: { stage: 'discontinued' } })).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        problems: [{ path: ['patch', 'discontinuedReason'], problem: 'reason-required' }],
      },
    });
  });

  it('are listed by what they are, where they go and which words they hold', async () => {
    const api = testApi();
    const { id: topicId } = (await value(api.topics.list()))[0] ?? { id: '' };
    const create = async (input: Parameters<typeof api.missions.create>[0]) =>
      (await value(api.missions.create(input))).id;
    const newYear = { kind: 'exact', startsOn: '2016-12-30', endsOn: '2017-01-02' } as const;
    const finding = await create({ ...beirut, place: 'Beirut', topicIds: [topicId] });
    const hosted = await create({ title: 'Besøg fra Århus', kind: 'delegation-in', dates: newYear });
    const maybe = await create({
      title: 'Højniveaubesøg',
      kind: 'high-level',
      dates: { kind: 'approximate', period: '2016-10' },
    });
    const ids = async (filter: Parameters<typeof api.missions.list>[0]) =>
      (await value(api.missions.list(filter))).map((row) => row.id);
    expect(await ids({})).toEqual([finding, hosted, maybe]);
    expect(await ids({ direction: 'in' })).toEqual([hosted]);
    expect(await ids({ kind: 'high-level' })).toEqual([maybe]);
    expect(await ids({ topicId })).toEqual([finding]);
    expect(await ids({ year: 2017 })).toEqual([hosted]);
    expect(await ids({ year: 2016 })).toEqual([hosted, maybe]);
    expect(await ids({ text: 'aarhus' })).toEqual([hosted]);
    expect(await ids({ text: 'beirut', stage: 'closed' })).toEqual([]);
    expect((await value(api.missions.filters())).years).toEqual([2017, 2016]);
  });

  it('say what they still need before they begin', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const before = await value(api.missions.readiness({ id }));
    expect(before.points.find(({ key }) => key === 'purpose')).toMatchObject({ done: false });
    expect(before.daysLeft).toBeNull();
    const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
    await value(api.missions.update({ id, patch: { dates, purpose: 'Finde vej ind' } }));
    await value(api.caseReferences.add({ recordKind: 'mission', recordId: id, asPasted: '2016-0078628' }));
    const after = await value(api.missions.readiness({ id }));
    expect(after.done).toBe(before.done + 3);
    expect(after.daysLeft).toBe(24);
  });

  it('refuse dates that are none, each at its own field', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create(beirut));
    const problems = async (startsOn: string, endsOn: string) => {
      const result = await api.missions.update({ id, patch: { dates: { kind: 'exact', startsOn, endsOn } } });
      return result.ok || result.error.kind !== 'invalid' ? [] : result.error.problems;
    };
    const at = (field: string, problem: string) => [{ path: ['patch', 'dates', field], problem }];
    expect(await problems('2016-02-30', '2016-03-01')).toEqual(at('startsOn', 'not-a-date'));
    expect(await problems('2016-05-19', '2016-05-16')).toEqual(at('endsOn', 'end-before-start'));
    expect(await problems('2016-05-19', '2026-05-16')).toEqual(at('endsOn', 'period-too-long'));
    expect(await value(api.missions.get({ id }))).toMatchObject({ dates: { kind: 'unknown' } });
  });

  it('keep odd titles as they are and refuse endless ones', async () => {
    const api = testApi();
    for (const title of ['=1+1', '<script>alert(1)</script>', '🇱🇧 بيروت', 'a\u202eb'])
      expect(
        (await value(api.missions.get(await value(api.missions.create({ ...beirut, title }))))).title,
      ).toBe(title);
    expect(await api.missions.create({ ...beirut, title: 'x'.repeat(10_000) })).toMatchObject({
      error: { problems: [{ path: ['title'], problem: 'too-long' }] },
    });
    expect(await api.missions.create({ ...beirut, title: ' ' })).toMatchObject({
      error: { problems: [{ path: ['title'], problem: 'required' }] },
    });
    expect(await api.missions.create({ ...beirut, zone: 'Asia/Byroot' })).toMatchObject({
      error: { problems: [{ path: ['zone'], problem: 'unknown-zone' }] },
    });
  });

  it('take place and zone from a partner that is chosen later, unless they have their own', async () => {
    const api = testApi();
    const { id: partnerId } = await value(
      api.partners.create({ kind: 'city', name: 'Beirut', country: 'LB', zone: 'Asia/Beirut' }),
    );
    const { id } = await value(api.missions.create(beirut));
    await value(api.missions.update({ id, patch: { partnerId } }));
    expect(await value(api.missions.get({ id }))).toMatchObject({
      place: 'Beirut',
      country: 'LB',
      zone: 'Asia/Beirut',
    });
    await value(api.missions.update({ id, patch: { partnerId: null, place: 'Tripoli' } }));
    await value(api.missions.update({ id, patch: { partnerId } }));
    expect((await value(api.missions.get({ id }))).place).toBe('Tripoli');
  });
});
