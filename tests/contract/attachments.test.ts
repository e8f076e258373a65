import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type AttachmentRecordKind,
  attachmentLimit,
  attachmentRecordKinds,
} from '../../db/domain/attachment';
import { temporaryFolder } from '../support/temporary';
import { type TestApi, testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';
const notFound = { ok: false, error: { kind: 'not-found' } };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every file that lies in a folder, by its path in it. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

async function withMission() {
  const folder = temporaryFolder();
  const api = testApi({ files: folder });
  const { id: recordId } = await value(api.missions.create({ title: 'Beirut', kind: 'high-level' }));
  const owner = { recordKind: 'mission', recordId } as const;
  const add = (name: string, bytes: Uint8Array = bytesOf(name), batchId: string = randomUUID()) =>
    api.attachments.add({ ...owner, batchId, name, bytes });
  const list = () => value(api.attachments.list(owner));
  const names = async () => (await list()).map(({ name }) => name);
  return { api, folder, owner, add, list, names };
}

/** Where a record is shown that has no page of its own. */
const pages: Partial<Record<AttachmentRecordKind, string>> = {
  workshop: 'mission',
  need: 'partner',
  agreement: 'cooperation',
  decision: 'cooperation',
};

/** A record of each kind that files can belong to. */
async function ownersIn(api: TestApi): Promise<Record<AttachmentRecordKind, string>> {
  const { id: mission } = await value(api.missions.create({ title: 'Beirut', kind: 'high-level' }));
  const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const { id: cooperationId } = await value(
    api.cooperations.create({ partnerId, title: 'København–Beirut' }),
  );
  const made = {
    workshop: api.programme.create({ missionId: mission, kind: 'workshop', title: 'Affald' }),
    need: api.needs.create({ partnerId, title: 'Sortering' }),
    solution: api.solutions.create({ title: 'Skraldesug' }),
    result: api.results.create({ kind: 'pilot', title: 'Forsøg', missionId: mission }),
    agreement: api.agreements.create({ cooperationId, title: 'Aftale' }),
    decision: api.decisions.create({ cooperationId, title: 'Bemyndigelse', kind: 'authorisation' }),
    follow_up: api.followUps.create({ title: 'Send referatet' }),
    memo: api.memos.create({ kind: 'briefing', title: 'Orientering', language: 'da', cooperationId }),
  };
  const ids = await Promise.all(
    Object.entries(made).map(async ([kind, made]) => [kind, (await value(made)).id]),
  );
  return { mission, ...Object.fromEntries(ids) };
}

describe('attachments', () => {
  it('keep their bytes under their SHA-256, and their name, size and day in the record', async () => {
    const { api, folder, owner, add, list } = await withMission();
    const bytes = bytesOf('Dagsorden');
    const { id } = await value(add('Dagsorden.pdf', bytes));
    const sha256 = hashOf(bytes);
    expect(await list()).toEqual([
      { ...owner, id, name: 'Dagsorden.pdf', size: 9, sha256, addedAt: '2016-04-22T07:00:00.000Z' },
    ]);
    expect(filesIn(folder)).toEqual([sha256]);
    expect(readFileSync(join(folder, sha256.slice(0, 2), sha256))).toEqual(Buffer.from(bytes));
    expect(await value(api.attachments.get({ id }))).toEqual({
      ...owner,
      ...{ id, name: 'Dagsorden.pdf', size: 9, sha256 },
    });
    expect(api.bugs).toEqual([]);
  });

  it('belong to every kind of record that has files, and are found by their name, which leads to it', async () => {
    const api = testApi({ files: temporaryFolder() });
    const owners = await ownersIn(api);
    for (const recordKind of attachmentRecordKinds) {
      const recordId = owners[recordKind];
      const name = `Bilag ${recordKind.replace('_', '')}.pdf`;
      const bytes = bytesOf(name);
      await value(api.attachments.add({ recordKind, recordId, batchId: randomUUID(), name, bytes }));
      expect(await value(api.attachments.list({ recordKind, recordId }))).toMatchObject([{ name }]);
      const [hit, ...others] = await value(api.search.all({ text: `bilag ${recordKind.replace('_', '')}` }));
      expect(others).toEqual([]);
      expect(hit).toMatchObject({ kind: 'attachment', title: name });
      expect(hit?.shows, recordKind).toEqual({ kind: recordKind, id: recordId });
      expect(hit?.owner?.kind, recordKind).toBe(pages[recordKind]);
    }
    expect(api.bugs).toEqual([]);
  });

  it('aren’t found once they, or their record, were removed', async () => {
    const { api, owner, add } = await withMission();
    const find = () => value(api.search.all({ text: 'dagsorden' }));
    const { id } = await value(add('Dagsorden.pdf'));
    expect(await find()).toHaveLength(1);
    await value(api.attachments.remove({ id }));
    expect(await find()).toEqual([]);
    await value(api.history.undo());
    expect(await find()).toHaveLength(1);
    await value(api.missions.remove({ id: owner.recordId }));
    expect(await find()).toEqual([]);
  });

  it('of a workshop aren’t found once its mission was removed', async () => {
    const { api, owner } = await withMission();
    const item = await value(
      api.programme.create({ missionId: owner.recordId, kind: 'workshop', title: 'Affald' }),
    );
    await value(
      api.attachments.add({
        ...{ recordKind: 'workshop', recordId: item.id, batchId: randomUUID() },
        ...{ name: 'Oplæg.pdf', bytes: bytesOf('a') },
      }),
    );
    expect(await value(api.search.all({ text: 'oplæg' }))).toHaveLength(1);
    await value(api.missions.remove({ id: owner.recordId }));
    expect(await value(api.search.all({ text: 'oplæg' }))).toEqual([]);
  });

  it('of one drop are one step; each drop is its own', async () => {
    const { api, add, names } = await withMission();
    const batchId = randomUUID();
    await value(add('A.pdf', bytesOf('a'), batchId));
    await value(add('B.pdf', bytesOf('b'), batchId));
    await value(add('C.pdf'));
    expect(await names()).toEqual(['A.pdf', 'B.pdf', 'C.pdf']);
    await value(api.history.undo());
    expect(await names()).toEqual(['A.pdf', 'B.pdf']);
    await value(api.history.undo());
    expect(await names()).toEqual([]);
    await value(api.history.redo());
    expect(await names()).toEqual(['A.pdf', 'B.pdf']);
  });

  it('with the same bytes share one file, which stays when a record of it is removed', async () => {
    const { api, folder, add, names } = await withMission();
    const { id } = await value(add('Plan.pdf', bytesOf('plan')));
    await value(add('Kopi af plan.pdf', bytesOf('plan')));
    expect(filesIn(folder)).toHaveLength(1);
    await value(api.attachments.remove({ id }));
    expect(await names()).toEqual(['Kopi af plan.pdf']);
    expect(filesIn(folder)).toHaveLength(1);
    await value(api.history.undo());
    expect(await names()).toEqual(['Plan.pdf', 'Kopi af plan.pdf']);
  });

  it('are renamed, put in order and removed, each a step', async () => {
    const { api, add, list, names } = await withMission();
    for (const name of ['A.pdf', 'B.pdf', 'C.pdf']) await value(add(name));
    const [a, b, c] = (await list()).map(({ id }) => id) as [string, string, string];
    await value(api.attachments.move({ id: c, beforeId: a }));
    await value(api.attachments.move({ id: a, beforeId: null }));
    expect(await names()).toEqual(['C.pdf', 'B.pdf', 'A.pdf']);
    await value(api.attachments.move({ id: a, beforeId: a }));
    expect(await names()).toEqual(['C.pdf', 'B.pdf', 'A.pdf']);
    await value(api.attachments.rename({ id: b, name: '  mappe/Referat.docx ' }));
    expect(await names()).toEqual(['C.pdf', 'Referat.docx', 'A.pdf']);
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await names()).toEqual(['C.pdf', 'A.pdf', 'B.pdf']);
    await value(api.attachments.remove({ id: b }));
    expect(await api.attachments.rename({ id: b, name: 'B' })).toEqual(notFound);
    expect(await api.attachments.move({ id: b, beforeId: null })).toEqual(notFound);
    expect(await api.attachments.move({ id: a, beforeId: b })).toEqual(notFound);
    expect(await api.attachments.remove({ id: b })).toEqual(notFound);
    expect(await api.attachments.get({ id: b })).toEqual(notFound);
  });

  it('aren’t moved before those of another record', async () => {
    const { api, add } = await withMission();
    const { id: otherId } = await value(api.missions.create({ title: 'Malmø', kind: 'study-tour' }));
    const { id } = await value(add('A.pdf'));
    const { id: beforeId } = await value(
      api.attachments.add({
        ...{ recordKind: 'mission', recordId: otherId, batchId: randomUUID() },
        ...{ name: 'B.pdf', bytes: bytesOf('b') },
      }),
    );
    expect(await api.attachments.move({ id, beforeId })).toEqual(notFound);
  });

  it.each([
    ['../../office.db', 'office.db'],
    ['C:\\Users\\anne\\Plan.pdf', 'Plan.pdf'],
    ['plan\u0000\n.pdf', 'plan .pdf'],
    ['Plan.pdf. . ', 'Plan.pdf'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['خطة النفايات.pdf', 'خطة النفايات.pdf'],
  ])('take “%s” as “%s”', async (given, kept) => {
    const { add, names } = await withMission();
    await value(add(given));
    expect(await names()).toEqual([kept]);
  });

  it.each(['', '   ', '..', '../', '\u200B', 'a'.repeat(256)])(
    'refuse “%s” for a name, and keep nothing',
    async (name) => {
      const { api, folder, add } = await withMission();
      expect(await add(name, bytesOf('x'))).toMatchObject({
        error: { kind: 'invalid', problems: [{ path: ['name'] }] },
      });
      expect(filesIn(folder)).toEqual([]);
      const { id } = await value(add('A.pdf'));
      expect(await api.attachments.rename({ id, name })).toMatchObject({ error: { kind: 'invalid' } });
    },
  );

  it('refuse a file that is empty or too big, and what is no file', async () => {
    const { folder, add, list } = await withMission();
    const problem = (problem: string) => ({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['bytes'], problem }] },
    });
    expect(await add('Tom.pdf', new Uint8Array())).toEqual(problem('file-empty'));
    expect(await add('Film.mov', new Uint8Array(attachmentLimit + 1))).toEqual(problem('file-too-big'));
    expect(await add('Tekst.txt', 'tekst' as unknown as Uint8Array)).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(filesIn(folder)).toEqual([]);
    await value(add('Stor.mov', new Uint8Array(attachmentLimit)));
    expect(await list()).toMatchObject([{ size: attachmentLimit }]);
  });

  it('refuse a record that isn’t there, is of another kind or was removed, and keep nothing', async () => {
    const { api, folder, owner } = await withMission();
    const { id: lunch } = await value(
      api.programme.create({ missionId: owner.recordId, kind: 'reception', title: 'Frokost' }),
    );
    const add = (recordKind: AttachmentRecordKind, recordId: string) =>
      api.attachments.add({
        recordKind,
        recordId,
        batchId: randomUUID(),
        name: 'A.pdf',
        bytes: bytesOf('a'),
      });
    expect(await add('mission', gone)).toEqual(notFound);
    expect(await add('need', owner.recordId)).toEqual(notFound);
    expect(await add('workshop', lunch)).toEqual(notFound);
    await value(api.missions.remove({ id: owner.recordId }));
    expect(await add('mission', owner.recordId)).toEqual(notFound);
    expect(await api.attachments.list({ recordKind: 'person' as 'need', recordId: gone })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(filesIn(folder)).toEqual([]);
  });

  it('are added once, however often the call comes, and no answer holds the bytes', async () => {
    const { api, owner, names } = await withMission();
    const bytes = bytesOf('Kun her ligger dette');
    const input = { ...owner, batchId: randomUUID(), name: 'A.txt', bytes };
    expect(api.call('attachments.add', input, 'one-id')).toEqual(
      api.call('attachments.add', input, 'one-id'),
    );
    expect(await names()).toEqual(['A.txt']);
    const kept = api.file.raw.prepare<[], { value: string }>('SELECT value FROM answered_call').all();
    expect(JSON.stringify(kept)).not.toContain('Kun her');
    const changes = api.file.raw.prepare<[], { after: string }>('SELECT after FROM change').all();
    expect(JSON.stringify(changes)).not.toContain('Kun her');
  });
});
