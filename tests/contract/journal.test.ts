import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AttachmentRecordKind } from '../../db/domain/attachment';
import type { CaseRecordKind } from '../../db/domain/case-reference';
import { loadExample } from '../../db/sample/load';
import { temporaryFolder } from '../support/temporary';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';

async function withCase() {
  const api = testApi({ files: temporaryFolder(), now: '2024-04-02T09:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const { id: cooperationId } = await value(
    api.cooperations.create({ partnerId, title: 'København–Beirut' }),
  );
  const { id: agreementId } = await value(
    api.agreements.create({ cooperationId, title: 'Samarbejdsaftale', signedOn: '2016-10-10' }),
  );
  const { id: memoId } = await value(
    api.memos.create({
      ...{ kind: 'answer', title: 'Svar om Beirut', language: 'da', cooperationId },
      ...{ datedOn: '2024-03-12', asker: 'Et medlem' },
    }),
  );
  const add = async (recordKind: AttachmentRecordKind, recordId: string, name: string) =>
    (
      await value(
        api.attachments.add({
          ...{ recordKind, recordId, batchId: randomUUID(), name },
          bytes: new TextEncoder().encode(name),
        }),
      )
    ).id;
  const number = (recordKind: CaseRecordKind, recordId: string, asPasted: string) =>
    value(api.caseReferences.add({ recordKind, recordId, asPasted }));
  const list = (filter = {}) => value(api.journal.list(filter));
  const entry = async (id: string) => (await list()).find((one) => one.id === id);
  const find = (text: string) => value(api.search.all({ text }));
  return { api, partnerId, cooperationId, agreementId, memoId, add, number, list, entry, find };
}

describe('the register', () => {
  it('has documents, their files and what they belong to, with numbers of their own or inherited', async () => {
    const { api, cooperationId, agreementId, memoId, add, number, list } = await withCase();
    const scanId = await add('agreement', agreementId, 'Aftalen.pdf');
    await number('cooperation', cooperationId, '2016-0078628');
    await number('memo', memoId, '2024 - 15229');
    await number('memo', memoId, '5986471');
    const none = { journalisedOn: null, direction: 'internal', party: '' };
    expect(await list()).toMatchObject([
      {
        ...{ kind: 'memo', id: memoId, title: 'Svar om Beirut', date: '2024-03-12', party: 'Et medlem' },
        filing: { ...none, datedOn: '2024-03-12' },
        caseNumbers: [{ system: 'f2', normalised: '2024-15229' }],
        documentNumbers: [{ normalised: '5986471' }],
        ...{ inheritedFrom: null, owner: { id: cooperationId }, memo: { kind: 'answer', isFinished: false } },
      },
      { kind: 'agreement', date: '2016-10-10', filing: null, inheritedFrom: { kind: 'cooperation' } },
      {
        ...{ kind: 'attachment', id: scanId, title: 'Aftalen.pdf', date: null, filing: { ...none } },
        ...{ owner: { kind: 'agreement', title: 'Samarbejdsaftale' }, cooperationId },
        caseNumbers: [{ system: 'edoc', normalised: '2016-0078628' }],
        inheritedFrom: { kind: 'cooperation', title: 'København–Beirut' },
        file: { size: 11 },
      },
      { kind: 'cooperation', id: cooperationId, inheritedFrom: null, party: 'Beirut' },
    ]);
    expect(api.bugs).toEqual([]);
  });

  it('is narrowed to a cooperation with its missions, or to a mission with its workshops', async () => {
    const { api, cooperationId, list, add } = await withCase();
    const mission = async (title: string, owner: string | null) =>
      (await value(api.missions.create({ title, kind: 'high-level', cooperationId: owner }))).id;
    const [own, other] = [await mission('Januar', cooperationId), await mission('Malmø', null)];
    const { id: itemId } = await value(
      api.programme.create({ missionId: own, kind: 'workshop', title: 'Affald' }),
    );
    await add('workshop', itemId, 'Oplæg.pdf');
    await add('mission', other, 'Invitation.pdf');
    const titles = async (filter: object) => (await list(filter)).map(({ title }) => title).sort();
    expect(await titles({ missionId: own })).toEqual(['Januar', 'Oplæg.pdf']);
    expect(await titles({ cooperationId })).toEqual([
      ...['Januar', 'København–Beirut', 'Oplæg.pdf', 'Samarbejdsaftale', 'Svar om Beirut'],
    ]);
    expect(await titles({ missionId: other })).toEqual(['Invitation.pdf', 'Malmø']);
  });

  it('files an attachment: which way, with whom, of when, and since when the case system has it', async () => {
    const { api, agreementId, add, entry } = await withCase();
    const id = await add('agreement', agreementId, 'Aftalen.pdf');
    const filing = { direction: 'in', party: ' Beirut  Kommune ', datedOn: '2016-10-10' } as const;
    await value(api.attachments.file({ id, patch: filing }));
    await value(api.attachments.file({ id, patch: { journalisedOn: '2016-10-12' } }));
    expect(await entry(id)).toMatchObject({
      ...{ date: '2016-10-10', party: 'Beirut  Kommune' },
      filing: { ...filing, party: 'Beirut  Kommune', journalisedOn: '2016-10-12' },
    });
    await value(api.history.undo());
    expect((await entry(id))?.filing?.journalisedOn).toBeNull();
    expect(
      await api.attachments.file({ id, patch: { direction: 'sideways' as 'in', datedOn: '2016-02-30' } }),
    ).toMatchObject({
      error: {
        problems: [
          { path: ['patch', 'direction'], problem: 'not-a-choice' },
          { path: ['patch', 'datedOn'], problem: 'not-a-date' },
        ],
      },
    });
    await value(api.attachments.remove({ id }));
    expect(await api.attachments.file({ id, patch: filing })).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('journalises many in one step, and takes that back in one', async () => {
    const { api, memoId, agreementId, add, list } = await withCase();
    const id = await add('agreement', agreementId, 'Aftalen.pdf');
    const days = async () =>
      Object.fromEntries(
        (await list()).flatMap((one) => (one.filing ? [[one.id, one.filing.journalisedOn]] : [])),
      );
    const documents = [
      { kind: 'memo', id: memoId },
      { kind: 'attachment', id },
      { kind: 'attachment', id },
    ] as const;
    await value(api.journal.mark({ documents: [...documents], journalisedOn: '2024-04-02' }));
    expect(await days()).toEqual({ [memoId]: '2024-04-02', [id]: '2024-04-02' });
    await value(api.history.undo());
    expect(await days()).toEqual({ [memoId]: null, [id]: null });
    await value(api.history.redo());
    await value(api.journal.mark({ documents: [...documents], journalisedOn: null }));
    expect(await days()).toEqual({ [memoId]: null, [id]: null });
    // A document that stands as it is can still be journalised.
    await value(api.memos.finish({ id: memoId, content: contentOf('Svar om Beirut') }));
    await value(api.journal.mark({ documents: [{ kind: 'memo', id: memoId }], journalisedOn: '2024-04-02' }));
    expect((await days())[memoId]).toBe('2024-04-02');
    expect(api.bugs).toEqual([]);
  });

  it('journalises all that are named, or none', async () => {
    const { api, memoId, cooperationId, entry } = await withCase();
    const mark = (documents: { kind: 'memo' | 'attachment'; id: string }[], journalisedOn = '2024-04-02') =>
      api.journal.mark({ documents, journalisedOn });
    const memo = { kind: 'memo', id: memoId } as const;
    for (const id of [gone, cooperationId])
      expect(await mark([memo, { kind: 'attachment', id }])).toMatchObject({ error: { kind: 'not-found' } });
    expect(await mark([{ kind: 'attachment', id: memoId }])).toMatchObject({ error: { kind: 'not-found' } });
    expect((await entry(memoId))?.filing?.journalisedOn).toBeNull();
    expect(await mark([])).toMatchObject({ error: { problems: [{ problem: 'required' }] } });
    expect(await mark([memo], '2024-13-01')).toMatchObject({
      error: { problems: [{ problem: 'not-a-date' }] },
    });
  });

  it('asks the database as often for many documents as for one', async () => {
    const { api, agreementId, add, list } = await withCase();
    const asked = async () => {
      let count = 0;
      const { prepare } = api.file.raw;
      api.file.raw.prepare = ((source: string) => {
        count++;
        return prepare.call(api.file.raw, source);
      }) as typeof prepare;
      await list();
      api.file.raw.prepare = prepare;
      return count;
    };
    const before = await asked();
    for (let at = 0; at < 20; at++) await add('agreement', agreementId, `${at}.pdf`);
    expect(await asked()).toBe(before);
    expect(before).toBeLessThanOrEqual(15);
  });

  it('of the example has the agreement and the missions under the case that the cooperation has', async () => {
    const api = testApi({ now: '2017-07-01T08:00:00.000Z', kind: 'example' });
    let ids = 0;
    const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
    loadExample(api.file, 'da', { now: () => new Date('2017-07-01T08:00:00.000Z'), newId });
    const entries = await value(api.journal.list({}));
    const agreement = entries.find(({ kind }) => kind === 'agreement');
    expect(agreement?.caseNumbers.map(({ normalised }) => normalised)).not.toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'mission').length).toBeGreaterThan(3);
    expect(api.bugs).toEqual([]);
  });
});

describe('a case number that is pasted into the search', () => {
  const spellings = {
    f2: [
      '2024 - 15229',
      '2024-15229',
      '2024–15229',
      'F2 2024 - 15229',
      'Sagsnr. 2024 - 15229',
      '2024-00015229',
    ],
    document: ['5986471', 'F2 dok. 5986471', 'Dokumentnr.: 5986471', '598 6471'],
    edoc: ['2016-0078628', '2016-78628', '20160078628', 'eDoc 2016 - 0078628', 'Journalnr. 2016-0078628.'],
    edocDocument: ['2016-0078628-1', '2016 - 0078628 - 1', 'eDoc dok.nr. 2016-78628-01'],
    other: ['KK/17-b', ' kk/17 – B ', 'Sag: KK/17-b'],
  };
  it.each(Object.values(spellings))('finds %s first, however it is written', async (...same) => {
    const { memoId, number, find } = await withCase();
    await number('memo', memoId, same[0] ?? '');
    for (const text of same) {
      const [hit] = await find(text);
      expect(hit, text).toMatchObject({
        ...{ kind: 'case_reference', title: same[0], context: 'Svar om Beirut' },
        shows: { kind: 'memo', id: memoId },
      });
    }
  });

  it('is one hit, and before what only mentions it', async () => {
    const { api, memoId, number, find } = await withCase();
    await value(api.missions.create({ title: '2024-15229 nævnt', kind: 'study-tour' }));
    await number('memo', memoId, '2024 - 15229');
    expect((await find('2024-15229')).map(({ kind }) => kind)).toEqual(['case_reference', 'mission']);
    await value(api.memos.remove({ id: memoId }));
    expect((await find('2024-15229')).map(({ kind }) => kind)).toEqual(['mission']);
  });

  it('of an attachment leads to the record that it belongs to', async () => {
    const { api, memoId, agreementId, cooperationId, add, number, find } = await withCase();
    const scanId = await add('agreement', agreementId, 'Aftalen.pdf');
    await number('attachment', scanId, '5986471');
    expect(await find('F2 dok. 5986471')).toMatchObject([
      {
        ...{ kind: 'case_reference', context: 'Aftalen.pdf · Samarbejdsaftale' },
        shows: { kind: 'agreement', id: agreementId },
        owner: { kind: 'cooperation', id: cooperationId },
      },
    ]);
    const { id: missionId } = await value(api.missions.create({ title: 'Januar', kind: 'high-level' }));
    const { id: itemId } = await value(
      api.programme.create({ missionId, kind: 'workshop', title: 'Affald' }),
    );
    await number('attachment', await add('workshop', itemId, 'Oplæg.pdf'), '1234567');
    expect(await find('1234567')).toMatchObject([
      { shows: { kind: 'workshop', id: itemId }, owner: { kind: 'mission', id: missionId } },
    ]);
    await number('attachment', await add('memo', memoId, 'Bilag.pdf'), '7654321');
    expect(await find('7654321')).toMatchObject([{ shows: { kind: 'memo', id: memoId }, owner: null }]);
    await value(api.attachments.remove({ id: scanId }));
    expect(await find('5986471')).toEqual([]);
    expect(api.bugs).toEqual([]);
  });
});

/** A finished document that says nothing but its title. */
const contentOf = (title: string) =>
  JSON.stringify({
    language: 'da',
    head: { label: 'Notat', title, sender: [], properties: [] },
    sections: [],
    notes: [],
    facts: {},
  });
