import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const { waste, digital } = builtInTopics;

async function withBeirut() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: providerId } = await value(api.people.createOrganisation({ name: 'ARC', kind: 'utility' }));
  const { id: needId } = await value(
    api.needs.create({
      ...{ partnerId, title: 'Sortering ved kilden', topicId: waste.id, tags: ['kompost'], lacks: ['strøm'] },
      ...{ budget: { minor: 500_000, currency: 'DKK' }, wordsLanguage: 'ar' },
    }),
  );
  const { id: solutionId } = await value(
    api.solutions.create({
      ...{ title: 'Kompost i gårde', providerId, topicIds: [waste.id], tags: ['Kompost'], staff: 2 },
      ...{ readiness: 'in-operation', runsWhere: 'København', cost: { low: 1, high: 2, currency: 'DKK' } },
    }),
  );
  const { id: otherId } = await value(
    api.solutions.create({
      title: 'Forbrænding',
      topicIds: [waste.id],
      requires: ['Strøm'],
      languages: ['en'],
    }),
  );
  await value(api.solutions.create({ title: 'Borgerportal', topicIds: [digital.id] }));
  const propose = async (reason = 'Fælles stikord') =>
    (await value(api.matches.propose({ needId, solutionId, reason }))).id;
  const board = () => value(api.matches.board({ partnerId }));
  return { api, partnerId, needId, solutionId, otherId, propose, board };
}

async function withWorkshop() {
  const office = await withBeirut();
  const { api, partnerId } = office;
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', partnerId }),
  );
  const { id: itemId } = await value(
    api.programme.create({ missionId, kind: 'workshop', title: 'Affaldets dag' }),
  );
  return { ...office, missionId, itemId };
}

describe('a partner’s board', () => {
  it('suggests with reasons, and no longer what is matched', async () => {
    const { api, needId, solutionId, otherId, propose, board } = await withBeirut();
    const before = await board();
    expect(before.suggestions).toEqual([
      {
        ...{ needId, solutionId, objections: [] },
        reasons: [
          { kind: 'topic', topicId: waste.id },
          { kind: 'words', words: ['kompost'] },
          { kind: 'runs-today', readiness: 'in-operation' },
          { kind: 'within-budget', cost: 2, budget: 500_000, currency: 'DKK' },
        ],
        unknowns: [{ kind: 'languages' }],
      },
      {
        ...{ needId, solutionId: otherId },
        reasons: [{ kind: 'topic', topicId: waste.id }],
        objections: [{ kind: 'lacking', words: ['strøm'] }],
        unknowns: [{ kind: 'cost' }],
      },
    ]);
    expect(before.needs).toMatchObject([{ id: needId, title: 'Sortering ved kilden', suggested: 2 }]);
    expect(before.solutions).toContainEqual({
      ...{ id: solutionId, title: 'Kompost i gårde', readiness: 'in-operation', runsWhere: 'København' },
      providerName: 'ARC',
    });
    expect(before.catalogueSize).toBe(3);
    expect(before.gaps).toMatchObject({ needs: [needId], declined: [] });

    const id = await propose();
    const after = await board();
    expect(after.suggestions.map((each) => each.solutionId)).toEqual([otherId]);
    expect(after.matches).toMatchObject([
      {
        ...{ id, needId, solutionId, state: 'proposed', reason: 'Fælles stikord', providerName: 'ARC' },
        ...{ needTitle: 'Sortering ved kilden', solutionTitle: 'Kompost i gårde', partnerName: 'Beirut' },
        presentedAt: null,
      },
    ]);
    expect(after.gaps).toEqual({ needs: [], declined: [], solutions: [otherId] });
    await value(api.history.undo());
    expect(await board()).toEqual(before);
    expect(api.bugs).toEqual([]);
  });

  it('has the foremost for each need; all of them are there for the asking', async () => {
    const { api, needId, board } = await withBeirut();
    for (const number of [1, 2, 3, 4, 5, 6])
      await value(api.solutions.create({ title: `Nr. ${number}`, topicIds: [waste.id] }));
    const { suggestions, needs } = await board();
    expect(suggestions).toHaveLength(5);
    expect(needs[0]?.suggested).toBe(8);
    const all = await value(api.matches.suggestions({ needId }));
    expect(all.suggestions.slice(0, 5)).toEqual(suggestions);
    expect(all.suggestions).toHaveLength(8);
    expect(all.solutions).toHaveLength(8);
    expect(await api.matches.suggestions({ needId: gone })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.matches.board({ partnerId: gone })).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('says which needs are left with what was declined, and why', async () => {
    const { api, needId, solutionId, propose, board } = await withBeirut();
    const id = await propose();
    await value(api.matches.changeState({ id, state: 'declined', reason: 'For lugtende' }));
    expect((await board()).gaps).toMatchObject({
      needs: [],
      declined: [{ needId, matches: [{ id, solutionId, declinedReason: 'For lugtende' }] }],
    });
    await value(api.matches.changeState({ id, state: 'pilot' }));
    expect((await board()).gaps.declined).toEqual([]);
    expect((await board()).matches[0]?.declinedReason).toBe('');
  });
});

describe('a match', () => {
  it('goes from state to state, each with its day, and can be taken back', async () => {
    const { api, itemId, missionId, propose } = await withWorkshop();
    const id = await propose();
    const today = (await value(api.office.get())).today;
    await value(api.matches.changeState({ id, state: 'presented', on: '2016-05-18', itemId }));
    await value(api.matches.changeState({ id, state: 'adopted' }));
    const match = await value(api.matches.get({ id }));
    expect(match).toMatchObject({
      ...{ state: 'adopted', since: today },
      presentedAt: { itemId, missionId, title: 'Affaldets dag' },
    });
    expect(match.history).toMatchObject([
      { state: 'proposed', on: today, item: null },
      { state: 'presented', on: '2016-05-18', itemId, item: { missionId, title: 'Affaldets dag' } },
      { state: 'adopted', on: today },
    ]);
    expect(await value(api.matches.list({ itemId }))).toHaveLength(1);
    await value(api.history.undo());
    expect(await value(api.matches.get({ id }))).toMatchObject({ state: 'presented', since: '2016-05-18' });
    // Any state may follow any other.
    await value(api.matches.changeState({ id, state: 'proposed', reason: 'Tilbage igen' }));
    expect((await value(api.matches.get({ id }))).history.at(-1)).toMatchObject({ reason: 'Tilbage igen' });
  });

  it('may be presented at several workshops; the same said twice is said once', async () => {
    const { api, itemId, missionId, propose } = await withWorkshop();
    const { id: second } = await value(
      api.programme.create({ missionId, kind: 'workshop', title: 'Dag to' }),
    );
    const id = await propose();
    for (const at of [itemId, itemId, second])
      await value(api.matches.changeState({ id, state: 'presented', itemId: at }));
    const match = await value(api.matches.get({ id }));
    expect(match.history.map((change) => change.itemId)).toEqual([null, itemId, second]);
    expect(match.presentedAt?.title).toBe('Dag to');
    await value(api.programme.remove({ ids: [second] }));
    expect((await value(api.matches.get({ id }))).presentedAt?.title).toBe('Affaldets dag');
  });

  it('is refused where the input is', async () => {
    const { api, needId, solutionId, missionId, itemId, propose } = await withWorkshop();
    const id = await propose();
    const bus = await value(api.programme.create({ missionId, kind: 'transfer', title: 'Bus' }));
    expect(await api.matches.propose({ needId, solutionId, reason: '' })).toMatchObject({
      error: { kind: 'conflict', reason: 'already-matched' },
    });
    for (const pair of [
      { needId: gone, solutionId },
      { needId, solutionId: gone },
    ])
      expect(await api.matches.propose({ ...pair, reason: '' })).toMatchObject({
        error: { kind: 'not-found' },
      });
    const fails = async (input: object, failure: object) =>
      expect(await api.matches.changeState({ id, state: 'presented', ...input })).toMatchObject({
        error: failure,
      });
    const invalid = (path: string, problem: string) => ({
      kind: 'invalid',
      problems: [{ path: [path], problem }],
    });
    await fails({ state: 'declined' }, invalid('reason', 'reason-required'));
    await fails({ state: 'declined', reason: ' \n' }, invalid('reason', 'reason-required'));
    await fails({ state: 'pilot', itemId }, invalid('itemId', 'invalid'));
    await fails({ itemId: bus.id }, invalid('itemId', 'not-a-choice'));
    await fails({ itemId: gone }, { kind: 'not-found' });
    await fails({ on: '2016-02-30' }, invalid('on', 'not-a-date'));
    await fails({ id: gone }, { kind: 'not-found' });
    expect((await value(api.matches.get({ id }))).history).toHaveLength(1);
    expect(api.bugs).toEqual([]);
  });

  it('is removed unless something rests on it, and is then suggested again', async () => {
    const { api, needId, solutionId, propose, board } = await withBeirut();
    const id = await propose();
    await value(api.matches.update({ id, patch: { reason: 'Ny grund' } }));
    expect((await board()).matches[0]?.reason).toBe('Ny grund');
    const { id: resultId } = await value(
      api.results.create({ kind: 'adopted-solution', title: 'Indført', matchId: id }),
    );
    expect(await api.matches.remove({ id })).toMatchObject({ error: { kind: 'conflict', reason: 'in-use' } });
    await value(api.results.remove({ id: resultId }));
    await value(api.matches.remove({ id }));
    expect(await value(api.matches.list({ needId }))).toEqual([]);
    expect((await board()).suggestions[0]?.solutionId).toBe(solutionId);
    expect(await api.matches.get({ id })).toMatchObject({ error: { kind: 'not-found' } });
    // It may be proposed anew, and undone.
    await propose('Igen');
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await value(api.matches.list({ solutionId }))).toMatchObject([{ id, reason: 'Ny grund' }]);
  });

  it('is found by its need, its solution and its partner', async () => {
    const { api, partnerId, needId, solutionId, otherId, propose } = await withBeirut();
    const id = await propose();
    for (const filter of [{}, { partnerId }, { needId }, { solutionId }, { needId, solutionId }])
      expect((await value(api.matches.list(filter))).map((match) => match.id)).toEqual([id]);
    expect(await value(api.matches.list({ solutionId: otherId }))).toEqual([]);
  });
});
