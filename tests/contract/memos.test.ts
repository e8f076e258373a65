import { describe, expect, it } from 'vitest';
import type { MemoContent } from '../../db/domain/memo-content';
import { builtInTopics } from '../../db/domain/topic';
import { testApi, value } from '../support/test-api';

const { waste, digital } = builtInTopics;
const nowhere = '01990000-0000-7000-8000-000000000000';

async function withCooperation() {
  const api = testApi({ now: '2024-08-19T07:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(
    api.cooperations.create({ partnerId, title: 'København–Beirut' }),
  );
  const { id: missionId } = await value(
    api.missions.create({ title: 'Fact-finding', kind: 'fact-finding', partnerId }),
  );
  const answer = async () =>
    (
      await value(
        api.memos.create({ kind: 'answer', title: 'Svar om Beirut', language: 'da', cooperationId }),
      )
    ).id;
  return { api, cooperationId, missionId, answer };
}

/** As little as a finished document can be. */
const content: MemoContent = {
  language: 'da',
  head: { label: 'Svar', title: 'Svar om Beirut', sender: [], properties: [] },
  sections: [
    {
      ...{ key: 'events', heading: 'Forløb', empty: 'Intet registreret.' },
      blocks: [
        {
          kind: 'paragraph',
          passage: {
            ...{ key: 'events/1', drafted: 'Et.', isEdited: false, isOutdated: false },
            runs: [{ text: 'Et.', sources: [{ kind: 'cooperation', id: nowhere }] }],
          },
        },
      ],
    },
  ],
  notes: [],
  facts: {},
};
const finished = JSON.stringify(content);

describe('a document', () => {
  it('is created with what is known of it, and listed with what it is about, the newest first', async () => {
    const { api, cooperationId, missionId, answer } = await withCooperation();
    const first = await answer();
    const { id: report } = await value(
      api.memos.create({ kind: 'mission-report', title: 'Rapport', language: 'en', missionId }),
    );
    expect(await value(api.memos.list({}))).toMatchObject([
      { id: report, kind: 'mission-report', aboutTitle: 'Fact-finding', cooperationId: null },
      { id: first, kind: 'answer', aboutTitle: 'København–Beirut', finishedOn: null, hasSources: true },
    ]);
    expect(await value(api.memos.list({ cooperationId }))).toMatchObject([{ id: first }]);
    expect(await value(api.memos.list({ missionId }))).toMatchObject([{ id: report }]);
    expect(await value(api.memos.get({ id: first }))).toMatchObject({
      title: 'Svar om Beirut',
      topicIds: [],
    });
    const { id } = await value(
      api.memos.create({
        ...{ kind: 'answer', title: 'Svar', language: 'da', cooperationId, question: 'Hvad kostede det?\n' },
        ...{ askedOn: '2024-08-12', asker: 'Et medlem', addressees: 'Økonomiforvaltningen', handler: 'N.N.' },
        ...{ datedOn: '2024-08-19', sentOn: '2024-08-21', periodFrom: '2016-01-01', periodTo: '2019-12-31' },
        ...{ topicIds: [waste.id, digital.id], hasSources: false, direction: 'out', party: 'Et medlem' },
      }),
    );
    expect(await value(api.memos.get({ id }))).toMatchObject({
      ...{ question: 'Hvad kostede det?\n', askedOn: '2024-08-12', sentOn: '2024-08-21' },
      ...{ topicIds: [waste.id, digital.id], hasSources: false, direction: 'out' },
    });
  });

  it('is of a cooperation, or, for a report, of a mission: one of them, and one that is there', async () => {
    const { api, cooperationId, missionId } = await withCooperation();
    const made = { title: 'T', language: 'da' } as const;
    const problems = (path: string, problem: string) => ({
      error: { kind: 'invalid', problems: [{ path: [path], problem }] },
    });
    expect(await api.memos.create({ ...made, kind: 'answer' })).toMatchObject(
      problems('cooperationId', 'required'),
    );
    expect(await api.memos.create({ ...made, kind: 'mission-report', cooperationId })).toMatchObject(
      problems('missionId', 'required'),
    );
    expect(await api.memos.create({ ...made, kind: 'status', cooperationId, missionId })).toMatchObject(
      problems('cooperationId', 'not-a-choice'),
    );
    expect(await api.memos.create({ ...made, kind: 'status', cooperationId: nowhere })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(
      await api.memos.create({ ...made, kind: 'status', cooperationId, topicIds: [nowhere] }),
    ).toMatchObject({ error: { kind: 'not-found' } });
    expect(
      await api.memos.create({ ...made, kind: 'briefing', cooperationId, bodyId: nowhere }),
    ).toMatchObject({ error: { kind: 'not-found' } });
    expect(await value(api.memos.list({}))).toEqual([]);
  });

  it.each([
    ['a title without letters', { title: '  ' }, 'required'],
    ['a language it can’t be in', { language: 'ar' }, 'not-a-choice'],
    ['a day that isn’t', { datedOn: '2024-02-30' }, 'not-a-date'],
    [
      'a time that ends before it begins',
      { periodFrom: '2019-01-01', periodTo: '2016-01-01' },
      'end-before-start',
    ],
    ['a field that it hasn’t', { content: '{}' }, 'unknown-field'],
  ])('refuses %s', async (_what, given, problem) => {
    const { api, cooperationId, answer } = await withCooperation();
    const made = { kind: 'answer', title: 'T', language: 'da', cooperationId, ...given } as never;
    const refused = { error: { kind: 'invalid', problems: [{ problem }] } };
    expect(await api.memos.create(made)).toMatchObject(refused);
    expect(await api.memos.update({ id: await answer(), patch: given as never })).toMatchObject(refused);
    expect(api.bugs).toEqual([]);
  });

  it('is corrected field by field; what it is about stays', async () => {
    const { api, missionId, answer } = await withCooperation();
    const id = await answer();
    const { id: bodyId } = await value(api.decisions.addBody({ name: 'Økonomiudvalget' }));
    await value(api.memos.update({ id, patch: { title: 'Nyt', periodFrom: '2017-01-01', bodyId } }));
    expect(await value(api.memos.get({ id }))).toMatchObject({ title: 'Nyt', bodyId });
    // Against what it has already.
    expect(await api.memos.update({ id, patch: { periodTo: '2016-12-31' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'periodTo'], problem: 'end-before-start' }] },
    });
    expect(await api.memos.update({ id, patch: { missionId } as never })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await api.memos.update({ id, patch: { bodyId: nowhere } })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.memos.update({ id: nowhere, patch: { title: 'T' } })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('takes topics one by one, each once', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    const topics = async () => (await value(api.memos.get({ id }))).topicIds;
    await value(api.memos.addTopic({ id, topicId: waste.id }));
    await value(api.memos.addTopic({ id, topicId: waste.id }));
    await value(api.memos.addTopic({ id, topicId: digital.id }));
    expect(await topics()).toEqual([waste.id, digital.id]);
    await value(api.memos.removeTopic({ id, topicId: waste.id }));
    expect(await topics()).toEqual([digital.id]);
    await value(api.history.undo());
    expect(await topics()).toEqual([waste.id, digital.id]);
    expect(await api.memos.addTopic({ id, topicId: nowhere })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('is removed and comes back by undo, with what was written in it', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    await value(api.memos.write({ id, passage: 'events/1', text: 'Mit', basedOn: 'Et.' }));
    await value(api.memos.remove({ id }));
    expect(await api.memos.get({ id })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.memos.read({ id })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.memos.remove({ id })).toMatchObject({ error: { kind: 'not-found' } });
    await value(api.history.undo());
    expect((await value(api.memos.read({ id }))).edits).toMatchObject([{ text: 'Mit' }]);
  });
});

describe('what a document is about', () => {
  it('stays as long as the document does', async () => {
    const { api, cooperationId, missionId, answer } = await withCooperation();
    const id = await answer();
    const { id: report } = await value(
      api.memos.create({ kind: 'mission-report', title: 'Rapport', language: 'da', missionId }),
    );
    const inUse = { error: { kind: 'conflict', reason: 'in-use' } };
    expect(await api.missions.remove({ id: missionId })).toMatchObject(inUse);
    await value(api.memos.remove({ id: report }));
    await value(api.missions.remove({ id: missionId }));
    expect(await api.cooperations.remove({ id: cooperationId })).toMatchObject(inUse);
    await value(api.memos.remove({ id }));
    await value(api.cooperations.remove({ id: cooperationId }));
  });
});

describe('what is written over a draft', () => {
  it('stands once a passage, as it was typed, with what was drafted there then', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    const edits = async () => (await value(api.memos.read({ id }))).edits;
    expect(await value(api.memos.read({ id }))).toMatchObject({ edits: [], content: '' });
    await value(api.memos.write({ id, passage: 'events/1', text: 'Mit', basedOn: 'Et.' }));
    await value(api.memos.write({ id, passage: 'events/1', text: 'Mit eget ', basedOn: 'To.' }));
    await value(api.memos.write({ id, passage: 'events/own', text: 'Mere', basedOn: '' }));
    expect(await edits()).toEqual([
      { passage: 'events/1', text: 'Mit eget ', basedOn: 'To.' },
      { passage: 'events/own', text: 'Mere', basedOn: '' },
    ]);
    await value(api.memos.restore({ id, passage: 'events/1' }));
    expect(await edits()).toMatchObject([{ passage: 'events/own' }]);
    // What was never written over is the records’ already.
    await value(api.memos.restore({ id, passage: 'events/2' }));
    await value(api.history.undo());
    expect(await edits()).toHaveLength(2);
  });

  it('is refused without a passage, beyond measure, and where there is no document', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    const edit = { id, passage: 'events/1', text: 'T', basedOn: '' };
    expect(await api.memos.write({ ...edit, passage: ' ' })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await api.memos.write({ ...edit, text: 'x'.repeat(1_000_000) })).toMatchObject({
      error: { problems: [{ path: ['text'], problem: 'too-long' }] },
    });
    expect(await api.memos.write({ ...edit, id: nowhere })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await api.memos.restore({ id: nowhere, passage: 'p' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect((await value(api.memos.read({ id }))).edits).toEqual([]);
  });
});

describe('a finished document', () => {
  it('keeps what it says and takes nothing but how it is filed, until it is opened again', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    await value(api.memos.finish({ id, content: finished }));
    expect(await value(api.memos.get({ id }))).toMatchObject({ finishedOn: '2024-08-19' });
    expect(JSON.parse((await value(api.memos.read({ id }))).content)).toEqual(content);

    const refused = { ok: false, error: { kind: 'conflict', reason: 'finished' } };
    expect(await api.memos.update({ id, patch: { title: 'Nyt' } })).toEqual(refused);
    expect(await api.memos.update({ id, patch: { party: 'X', question: '?' } })).toEqual(refused);
    expect(await api.memos.addTopic({ id, topicId: waste.id })).toEqual(refused);
    expect(await api.memos.removeTopic({ id, topicId: waste.id })).toEqual(refused);
    expect(await api.memos.write({ id, passage: 'p', text: 'T', basedOn: '' })).toEqual(refused);
    expect(await api.memos.restore({ id, passage: 'p' })).toEqual(refused);
    expect(await api.memos.finish({ id, content: finished })).toEqual(refused);

    const filing = {
      direction: 'out',
      party: 'X',
      journalisedOn: '2024-08-22',
      sentOn: '2024-08-21',
    } as const;
    await value(api.memos.update({ id, patch: filing }));
    expect(await value(api.memos.get({ id }))).toMatchObject({ ...filing, title: 'Svar om Beirut' });

    await value(api.memos.reopen({ id }));
    expect(await value(api.memos.get({ id }))).toMatchObject({ finishedOn: null });
    expect((await value(api.memos.read({ id }))).content).toBe('');
    await value(api.memos.update({ id, patch: { title: 'Nyt' } }));
    expect(await api.memos.reopen({ id: nowhere })).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('is open again once finishing is undone', async () => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    await value(api.memos.finish({ id, content: finished }));
    await value(api.history.undo());
    expect(await value(api.memos.get({ id }))).toMatchObject({ finishedOn: null });
    await value(api.history.redo());
    expect((await value(api.memos.read({ id }))).content).toBe(finished);
  });

  it.each([
    ['no JSON', 'Svaret'],
    ['no document', '{"language":"da"}'],
    ['a source of no kind', finished.replace('"cooperation"', '"rumour"')],
  ])('isn’t made of %s', async (_what, wrong) => {
    const { api, answer } = await withCooperation();
    const id = await answer();
    expect(await api.memos.finish({ id, content: wrong })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['content'], problem: 'invalid' }] },
    });
    expect(await value(api.memos.get({ id }))).toMatchObject({ finishedOn: null });
    expect(api.bugs).toEqual([]);
  });
});
