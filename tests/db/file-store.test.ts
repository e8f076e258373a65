import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStore, filesFolderOf, readStored, StoredFileError } from '../../db/connection/file-store';
import { openOffice } from '../../db/connection/office';
import { insertAttachment, listAttachments } from '../../db/queries/attachments';
import { runStep } from '../../db/queries/history';
import { temporaryFolder } from '../support/temporary';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
const pathIn = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256);

async function problemOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  if (!(error instanceof StoredFileError)) throw new Error('no such problem', { cause: error });
  return error.problem;
}

describe('the store of files', () => {
  it('makes its folder with the first file', () => {
    const folder = join(temporaryFolder(), 'office-files');
    const store = fileStore(folder);
    expect(existsSync(folder)).toBe(false);
    const sha256 = store.put(bytesOf('a'));
    expect(filesIn(folder)).toEqual([sha256]);
  });

  it('gives back what was put there, whatever it is', async () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5_000 }), async (bytes) => {
        const sha256 = store.put(bytes);
        expect(sha256).toBe(hashOf(bytes));
        expect(Buffer.from(await readStored(folder, sha256)).equals(bytes)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the same bytes once, without writing them again', () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    const sha256 = store.put(bytesOf('plan'));
    const { ino } = statSync(pathIn(folder, sha256));
    expect(store.put(bytesOf('plan'))).toBe(sha256);
    expect(statSync(pathIn(folder, sha256)).ino).toBe(ino);
    expect(filesIn(folder)).toEqual([sha256]);
  });

  it('says that bytes are missing, or aren’t those that were put there', async () => {
    const folder = temporaryFolder();
    const sha256 = fileStore(folder).put(bytesOf('Aftalen gælder i tre år'));
    const path = pathIn(folder, sha256);
    writeFileSync(path, 'Aftalen gælder i ti år');
    expect(await problemOf(readStored(folder, sha256))).toBe('altered');
    writeFileSync(path, '');
    expect(await problemOf(readStored(folder, sha256))).toBe('altered');
    rmSync(path);
    expect(await problemOf(readStored(folder, sha256))).toBe('missing');
    await expect(readStored(folder, '../../office.db')).rejects.toThrow(RangeError);
  });

  it('puts altered bytes right when the same file comes again', async () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    const sha256 = store.put(bytesOf('plan'));
    writeFileSync(pathIn(folder, sha256), 'noget andet');
    store.put(bytesOf('plan'));
    expect(Buffer.from(await readStored(folder, sha256)).toString()).toBe('plan');
  });

  it('lets what can’t be written fail, and leaves nothing of it', () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    const sha256 = hashOf(bytesOf('plan'));
    // Where the file's own folder should be lies a file.
    writeFileSync(join(folder, sha256.slice(0, 2)), '');
    expect(() => store.put(bytesOf('plan'))).toThrow(/EEXIST|ENOTDIR/);
    expect(filesIn(folder)).toEqual([sha256.slice(0, 2)]);
  });

  it('removes what a crash left half written, and nothing else', () => {
    const folder = temporaryFolder();
    const sha256 = fileStore(folder).put(bytesOf('plan'));
    mkdirSync(join(folder, 'incoming'), { recursive: true });
    writeFileSync(join(folder, 'incoming', 'half'), 'pl');
    fileStore(folder);
    expect(filesIn(folder)).toEqual([sha256]);
  });
});

describe('an office’s files', () => {
  const missionId = '01910000-0000-7000-8000-000000000001';
  const at = '2016-05-02T08:00:00.000Z';
  const step = { operation: 'attachments.add', subject: null, who: 'tester', at, mergeKey: null };
  const owner = { recordKind: 'mission', recordId: missionId } as const;

  it('lie beside it', () => {
    const path = join(temporaryFolder(), 'office.db');
    const office = openOffice(path);
    office.files.put(bytesOf('plan'));
    office.close();
    expect(filesFolderOf(path)).toBe(path.replace('office.db', 'office-files'));
    expect(filesIn(filesFolderOf(path))).toEqual([hashOf(bytesOf('plan'))]);
  });

  it('outlast an end between writing and committing: the file names nobody, and is found again', async () => {
    const path = join(temporaryFolder(), 'office.db');
    const bytes = bytesOf('plan');
    const record = { ...owner, id: missionId, name: 'Plan.pdf', size: bytes.byteLength };
    const add = (office: ReturnType<typeof openOffice>) =>
      runStep(office.raw, step, () => {
        const sha256 = office.files.put(bytes);
        insertAttachment(office.writer, { ...record, sha256 }, at);
      });

    const crashed = openOffice(path);
    crashed.raw.exec('BEGIN IMMEDIATE');
    add(crashed);
    crashed.close();

    const office = openOffice(path);
    expect(listAttachments(office.reader, owner)).toEqual([]);
    expect(filesIn(filesFolderOf(path))).toEqual([hashOf(bytes)]);
    office.raw.transaction(() => add(office)).immediate();
    const [kept] = listAttachments(office.reader, owner);
    expect(Buffer.from(await readStored(filesFolderOf(path), kept?.sha256 ?? '')).toString()).toBe('plan');
    office.close();
    expect(readFileSync(pathIn(filesFolderOf(path), hashOf(bytes)), 'utf8')).toBe('plan');
  });
});
