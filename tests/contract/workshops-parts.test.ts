import { beforeEach, describe, expect, it } from 'vitest';
import { type LeftoverLabels, leftoverFields } from '../../db/domain/merging';
import { type TestApi, testApi, value } from '../support/test-api';

const gone = { ok: false, error: { kind: 'not-found' } };
const invalid = (path: (string | number)[], problem: string) => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path, problem }] },
});

describe('what a workshop is made of', () => {
  let api: TestApi;
  let missionId: string;
  let itemId: string;

  beforeEach(async () => {
    api = testApi();
    missionId = (await value(api.missions.create({ title: 'Besøg i Beirut', kind: 'high-level' }))).id;
    itemId = await workshop('Affald i tæt by');
  });

  const workshop = async (title: string) =>
    (await value(api.programme.create({ missionId, kind: 'workshop', title }))).id;
  const person = async (givenName: string) => (await value(api.people.create({ givenName }))).id;
  const detail = async () => value(api.workshops.get({ itemId }));
  const undo = () => value(api.history.undo());

  it('has moderators, once each, and nobody who is gone', async () => {
    const [mette, ali] = [await person('Mette'), await person('Ali')];
    for (const personId of [mette, ali, mette]) await value(api.workshops.addModerator({ itemId, personId }));
    expect((await detail()).moderators).toEqual([
      { id: ali, name: 'Ali' },
      { id: mette, name: 'Mette' },
    ]);
    await value(api.workshops.removeModerator({ itemId, personId: ali }));
    expect((await detail()).moderators).toEqual([{ id: mette, name: 'Mette' }]);
    await undo();
    expect((await detail()).moderators).toHaveLength(2);
    expect(await api.workshops.addModerator({ itemId, personId: missionId })).toEqual(gone);
    expect(await api.workshops.addModerator({ itemId: missionId, personId: ali })).toEqual(gone);
  });

  it('has a moderator once when two who moderate turn out to be one person', async () => {
    const [first, second] = [await person('Mette'), await person('Mette')];
    for (const personId of [first, second]) await value(api.workshops.addModerator({ itemId, personId }));
    const labels = Object.fromEntries(leftoverFields.map((field) => [field, field])) as LeftoverLabels;
    await value(api.duplicates.merge({ keptId: first, goneId: second, choices: {}, labels }));
    expect((await detail()).moderators).toEqual([{ id: first, name: 'Mette' }]);
    await value(api.workshops.removeModerator({ itemId, personId: first }));
    expect((await detail()).moderators).toEqual([]);
  });

  it('has an agenda with minutes and leads, in its own order', async () => {
    const leadId = await person('Mette');
    const add = async (title: string, minutes: number | null = null) =>
      (await value(api.workshops.addAgendaPart({ itemId, title, minutes }))).id;
    const [welcome, cases, end] = [
      await add('Velkomst', 10),
      await add('Cases', 45),
      await add('Afslutning'),
    ];
    await value(api.workshops.updateAgendaPart({ id: welcome, patch: { leadId, minutes: 15 } }));
    await value(api.workshops.moveAgendaPart({ id: end, beforeId: cases }));
    expect((await detail()).agenda).toEqual([
      { id: welcome, itemId, title: 'Velkomst', minutes: 15, leadId, leadName: 'Mette', note: '' },
      { id: end, itemId, title: 'Afslutning', minutes: null, leadId: null, leadName: null, note: '' },
      { id: cases, itemId, title: 'Cases', minutes: 45, leadId: null, leadName: null, note: '' },
    ]);
    await undo();
    expect((await detail()).agenda.map(({ title }) => title)).toEqual(['Velkomst', 'Cases', 'Afslutning']);
    await value(api.workshops.removeAgendaPart({ id: cases }));
    expect(await api.workshops.updateAgendaPart({ id: cases, patch: { minutes: 5 } })).toEqual(gone);
    await undo();
    const other = await workshop('Anden');
    const foreign = await value(api.workshops.addAgendaPart({ itemId: other, title: 'Fremmed' }));
    expect(await api.workshops.moveAgendaPart({ id: cases, beforeId: foreign.id })).toEqual(gone);
    expect(await api.workshops.addAgendaPart({ itemId, title: ' ' })).toEqual(invalid(['title'], 'required'));
    expect(await api.workshops.updateAgendaPart({ id: cases, patch: { minutes: 0 } })).toEqual(
      invalid(['patch', 'minutes'], 'not-a-number'),
    );
    expect(await api.workshops.updateAgendaPart({ id: cases, patch: { leadId: itemId } })).toEqual(gone);
  });

  it('counts its audience by category; nobody having counted is not none', async () => {
    const count = (
      category: 'ngo' | 'police',
      patch: { expected?: number | null; present?: number | null },
    ) => value(api.workshops.countAudience({ itemId, category, patch }));
    await count('police', {});
    await count('ngo', { expected: 12 });
    await count('ngo', { present: 0 });
    expect((await detail()).audienceCounts).toEqual([
      { category: 'ngo', expected: 12, present: 0 },
      { category: 'police', expected: null, present: null },
    ]);
    await count('ngo', { present: null });
    expect((await detail()).audienceCounts[0]).toEqual({ category: 'ngo', expected: 12, present: null });
    await value(api.workshops.removeAudience({ itemId, category: 'ngo' }));
    expect((await detail()).audienceCounts.map(({ category }) => category)).toEqual(['police']);
    await count('ngo', {});
    expect((await detail()).audienceCounts[0]).toEqual({ category: 'ngo', expected: null, present: null });
    expect(await api.workshops.countAudience({ itemId, category: 'ngo', patch: { expected: -1 } })).toEqual(
      invalid(['patch', 'expected'], 'not-a-number'),
    );
  });

  it('has cases that are anonymised by somebody on a day, or not at all', async () => {
    const { id } = await value(api.workshops.addCase({ itemId, title: 'En ung mand' }));
    expect((await detail()).cases).toEqual([
      { id, itemId, title: 'En ung mand', detail: '', anonymised: null },
    ]);
    const anonymised = { on: '2016-10-01', by: 'Mette Holm' };
    await value(api.workshops.updateCase({ id, patch: { anonymised } }));
    await value(api.workshops.updateCase({ id, patch: { detail: 'Fra en skole' } }));
    expect((await detail()).cases[0]).toMatchObject({ detail: 'Fra en skole', anonymised });
    expect(
      await api.workshops.updateCase({ id, patch: { anonymised: { on: '2016-10-01', by: '' } } }),
    ).toEqual(invalid(['patch', 'anonymised', 'by'], 'required'));
    await value(api.workshops.updateCase({ id, patch: { anonymised: null } }));
    expect((await detail()).cases[0]?.anonymised).toBeNull();
    await value(api.workshops.removeCase({ id }));
    expect((await detail()).cases).toEqual([]);
    expect(await api.workshops.removeCase({ id })).toEqual(gone);
  });

  it('is evaluated by questions with counts of each score', async () => {
    const { id } = await value(api.workshops.addScore({ itemId, question: 'Var det nyttigt?' }));
    expect((await detail()).scores).toEqual([
      { id, itemId, question: 'Var det nyttigt?', counts: [0, 0, 0, 0, 0] },
    ]);
    await value(api.workshops.updateScore({ id, patch: { counts: [0, 1, 2, 6, 3] } }));
    expect((await detail()).scores[0]?.counts).toEqual([0, 1, 2, 6, 3]);
    const counts = [0, 0, 0, 0, -1] as [number, number, number, number, number];
    expect(await api.workshops.updateScore({ id, patch: { counts } })).toEqual(
      invalid(['patch', 'counts', 4], 'not-a-number'),
    );
    await value(api.workshops.removeScore({ id }));
    expect((await detail()).scores).toEqual([]);
    await value(api.workshops.update({ id: itemId, patch: { toChange: 'Mere tid til cases' } }));
    expect((await detail()).toChange).toBe('Mere tid til cases');
  });

  it('keeps what was said, and by whom', async () => {
    const quote = { itemId, kind: 'quote', text: 'Vi drukner', saidBy: '' } as const;
    const { id } = await value(api.workshops.capture(quote));
    await value(api.workshops.updateQuote({ id, patch: { saidBy: 'Borgmesteren' } }));
    await value(api.workshops.updateQuote({ id, patch: { text: 'Vi drukner i det\nhver dag' } }));
    const said = { id, itemId, text: 'Vi drukner i det\nhver dag', saidBy: 'Borgmesteren' };
    expect((await detail()).quotes).toEqual([said]);
    expect(await api.workshops.updateQuote({ id, patch: { text: ' \n' } })).toEqual(
      invalid(['patch', 'text'], 'required'),
    );
    await value(api.workshops.removeQuote({ id }));
    expect((await detail()).quotes).toEqual([]);
    await undo();
    expect((await detail()).quotes).toEqual([said]);
  });

  it('shows solutions, those of matches presented there among them', async () => {
    const solution = async (title: string) => (await value(api.solutions.create({ title }))).id;
    const [sorting, compost] = [await solution('Sortering'), await solution('Kompost')];
    await solution('Sensorer');
    const partnerId = (await value(api.partners.create({ kind: 'city', name: 'Beirut' }))).id;
    const needId = (await value(api.needs.create({ partnerId, title: 'Skrald' }))).id;
    const match = (await value(api.matches.propose({ needId, solutionId: compost, reason: '' }))).id;
    await value(api.matches.changeState({ id: match, state: 'presented', itemId }));
    await value(api.matches.changeState({ id: match, state: 'pilot' }));
    for (const solutionId of [sorting, sorting])
      await value(api.workshops.presentSolution({ itemId, solutionId }));
    expect((await detail()).solutions).toEqual([
      {
        ...{ id: compost, title: 'Kompost', providerName: null, isListed: false },
        matches: [{ id: match, state: 'pilot', needTitle: 'Skrald' }],
      },
      { id: sorting, title: 'Sortering', providerName: null, isListed: true, matches: [] },
    ]);
    await value(api.workshops.withdrawSolution({ itemId, solutionId: sorting }));
    expect((await detail()).solutions.map(({ title }) => title)).toEqual(['Kompost']);
    expect(await api.workshops.presentSolution({ itemId, solutionId: needId })).toEqual(gone);
  });
});

describe('what is captured during a workshop', () => {
  let api: TestApi;
  let itemId: string;
  let partnerId: string;

  beforeEach(async () => {
    api = testApi();
    partnerId = (await value(api.partners.create({ kind: 'city', name: 'Beirut' }))).id;
    const mission = await value(api.missions.create({ title: 'Besøg i Beirut', kind: 'high-level' }));
    await value(api.missions.update({ id: mission.id, patch: { partnerId } }));
    const item = { missionId: mission.id, kind: 'workshop', title: 'Affald' } as const;
    itemId = (await value(api.programme.create(item))).id;
  });

  const capture = async (kind: 'outcome' | 'need' | 'promise' | 'quote', text: string, saidBy = '') =>
    (await value(api.workshops.capture({ itemId, kind, text, saidBy }))).id;
  const lines = async () =>
    (await value(api.workshops.captured({ itemId }))).map(({ kind, text }) => `${kind}: ${text}`);

  it('becomes an outcome, a need of the partner, a promise or a quote, each one step', async () => {
    await capture('outcome', 'Aftalt prøve');
    await capture('need', 'Skraldebiler');
    await capture('promise', 'Vi sender tegninger');
    await capture('quote', 'Vi drukner i det', 'Borgmesteren');
    const detail = await value(api.workshops.get({ itemId }));
    expect(detail).toMatchObject({
      partner: { id: partnerId, name: 'Beirut' },
      outcomes: [{ text: 'Aftalt prøve' }],
      needs: [{ title: 'Skraldebiler', partnerId, state: 'heard' }],
      followUps: [{ title: 'Vi sender tegninger', state: 'not-started' }],
      quotes: [{ text: 'Vi drukner i det', saidBy: 'Borgmesteren' }],
    });
    expect(await lines()).toEqual([
      ...['quote: Vi drukner i det', 'promise: Vi sender tegninger'],
      ...['need: Skraldebiler', 'outcome: Aftalt prøve'],
    ]);
    const { undo } = await value(api.history.state());
    expect(undo).toMatchObject({ operation: 'workshops.capture', subject: 'quote' });
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await lines()).toEqual(['need: Skraldebiler', 'outcome: Aftalt prøve']);
  });

  it('becomes another kind in one step, where it stood', async () => {
    const first = await capture('quote', 'Vi drukner i det', 'Borgmesteren');
    api.setNow('2016-04-22T07:05:00.000Z');
    await capture('outcome', 'Aftalt prøve');
    const need = await value(api.workshops.recapture({ id: first, kind: 'quote', to: 'need' }));
    expect(await lines()).toEqual(['outcome: Aftalt prøve', 'need: Vi drukner i det @ Borgmesteren']);
    expect((await value(api.workshops.get({ itemId }))).quotes).toEqual([]);
    const promise = await value(api.workshops.recapture({ id: need.id, kind: 'need', to: 'promise' }));
    await value(api.workshops.recapture({ id: promise.id, kind: 'promise', to: 'quote' }));
    expect((await value(api.workshops.get({ itemId }))).quotes).toMatchObject([
      { text: 'Vi drukner i det', saidBy: 'Borgmesteren' },
    ]);
    for (let step = 0; step < 3; step++) await value(api.history.undo());
    expect(await lines()).toEqual(['outcome: Aftalt prøve', 'quote: Vi drukner i det']);
  });

  it('stays what it is when more is known of it', async () => {
    const refused = { ok: false, error: { kind: 'conflict', reason: 'more-is-known' } };
    const need = await capture('need', 'Skraldebiler');
    await value(api.needs.update({ id: need, patch: { urgency: 'acute' } }));
    expect(await api.workshops.recapture({ id: need, kind: 'need', to: 'quote' })).toEqual(refused);
    const promise = await capture('promise', 'Vi sender tegninger');
    await value(api.followUps.update({ id: promise, patch: { due: '2016-06-01' } }));
    expect(await api.workshops.recapture({ id: promise, kind: 'promise', to: 'outcome' })).toEqual(refused);
    const moved = await capture('promise', 'Vi ringer');
    await value(api.followUps.changeState({ id: moved, state: 'in-progress' }));
    await value(api.followUps.changeState({ id: moved, state: 'not-started' }));
    expect(await api.workshops.recapture({ id: moved, kind: 'promise', to: 'outcome' })).toEqual(refused);
    expect(await lines()).toHaveLength(3);
  });

  it('is refused where it says nothing, too much, or has nowhere to stand', async () => {
    const tooLong = 'x'.repeat(501);
    expect(await api.workshops.capture({ itemId, kind: 'need', text: ' ', saidBy: '' })).toEqual(
      invalid(['text'], 'required'),
    );
    expect(await api.workshops.capture({ itemId, kind: 'outcome', text: tooLong, saidBy: '' })).toEqual(
      invalid(['text'], 'too-long'),
    );
    const { id } = await value(api.workshops.addOutcome({ itemId, text: tooLong }));
    expect(await api.workshops.recapture({ id, kind: 'outcome', to: 'need' })).toEqual(
      invalid(['text'], 'too-long'),
    );
    expect(await lines()).toEqual([`outcome: ${tooLong}`]);
    expect(await api.workshops.recapture({ id, kind: 'quote', to: 'need' })).toEqual(gone);
    const mission = await value(api.missions.create({ title: 'Uden partner', kind: 'high-level' }));
    const item = { missionId: mission.id, kind: 'workshop', title: 'Affald' } as const;
    const alone = (await value(api.programme.create(item))).id;
    expect(await api.workshops.capture({ itemId: alone, kind: 'need', text: 'x', saidBy: '' })).toEqual(
      invalid(['partnerId'], 'required'),
    );
    expect(await api.workshops.captured({ itemId: mission.id })).toEqual(gone);
  });

  it('is of its mission, its partner and its cooperation', async () => {
    const list = async (filter: { partnerId: string } | { cooperationId: string }) =>
      (await value(api.workshops.list(filter))).map(({ id }) => id);
    expect(await list({ partnerId })).toEqual([itemId]);
    expect(await list({ partnerId: itemId })).toEqual([]);
    expect(await list({ cooperationId: partnerId })).toEqual([]);
  });
});
