import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStored, StoredFileError } from '../../db/connection/file-store';
import { packedDocuments } from '../../db/domain/journal';
import { unguarded } from '../../db/domain/sheet-cell';
import { failed, succeeded } from '../../electron/contract/result';
import { packedName } from '../../renderer/documents/journal/fileNames';
import { journalPackage } from '../../renderer/documents/journal/journalPackage';
import type { ToPack } from '../../renderer/documents/journal/toPack';
import { type Language, startTexts, textsIn } from '../../renderer/i18n';
import { temporaryFolder } from '../support/temporary';
import { testApi, value } from '../support/test-api';

const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const memoTitles = [
  'Svar på spørgsmål om Beirut',
  '../../../etc/passwd',
  'CON',
  'Et notat, der ender på punktummer. . .',
  '=HYPERLINK("http://example.org";"klik")',
  'Tal <b>& ”citat” "i" notatet</b> --> slut',
  'سؤال عضو المجلس',
  'Svar på spørgsmål om Beirut',
  'Spørgsmål 1/2: hvorfor? | *',
];
const fileNames = [
  'Aftale – بيروت.pdf',
  'خطة النفايات.docx',
  'Aftale.pdf',
  'aftale.PDF',
  '+45 regneark.xlsx',
  'uden endelse',
  'NUL.txt',
];

/** A cooperation with documents and files whose names try everything. */
async function withCase() {
  const folder = temporaryFolder();
  const api = testApi({ files: folder, now: '2024-04-02T09:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const { id: cooperationId } = await value(
    api.cooperations.create({ partnerId, title: 'København–Beirut' }),
  );
  const { id: agreementId } = await value(api.agreements.create({ cooperationId, title: 'Aftale' }));
  await value(
    api.caseReferences.add({ recordKind: 'cooperation', recordId: cooperationId, asPasted: '2016-0078628' }),
  );
  const memos: string[] = [];
  for (const title of memoTitles) {
    const memo = { kind: 'answer', title, language: 'da', cooperationId, asker: 'Åse Øst; medlem' } as const;
    memos.push((await value(api.memos.create(memo))).id);
  }
  const [memoId = ''] = memos;
  await value(api.caseReferences.add({ recordKind: 'memo', recordId: memoId, asPasted: '2024 - 15229' }));
  await value(api.caseReferences.add({ recordKind: 'memo', recordId: memoId, asPasted: '5986471' }));
  await value(
    api.memos.update({ id: memoId, patch: { datedOn: '2024-03-12', direction: 'out', party: '@medlem' } }),
  );
  for (const [at, name] of fileNames.entries())
    await value(
      api.attachments.add({
        ...{ recordKind: 'agreement', recordId: agreementId, batchId: randomUUID(), name },
        bytes: new TextEncoder().encode(`${name}\n`.repeat(at === 0 ? 200_000 : 1)),
      }),
    );
  const documents = packedDocuments(await value(api.journal.list({})), () => true);
  const pack = (language: Language = 'da', more: { signal?: AbortSignal; onProgress?: () => void } = {}) =>
    journalPackage({
      ...{ documents, office: 'Kontoret & Co.', about: 'København–Beirut', madeOn: '2024-04-02', language },
      t: textsIn(language),
      bytesOf: (document, form) => bytesOf(folder, document, form),
      onProgress: () => {},
      signal: new AbortController().signal,
      ...more,
    });
  return { folder, documents, pack };
}

/** Attachments as the main process reads them; what is written says in what form of which document. */
async function bytesOf(folder: string, { id, file }: ToPack, form: string) {
  if (!file) return succeeded(new TextEncoder().encode(`${form} of ${id}`));
  try {
    return succeeded<Uint8Array>(await readStored(folder, file.sha256));
  } catch (error) {
    if (!(error instanceof StoredFileError)) throw error;
    return failed({ kind: 'conflict', reason: `file-${error.problem}` });
  }
}

/** The files of a finished package; fails where there is none. */
async function filesOf(pending: ReturnType<typeof journalPackage>): Promise<Record<string, Uint8Array>> {
  const made = await pending;
  if (made.kind !== 'packed') throw new Error(`no package: ${JSON.stringify(made)}`);
  return unzipSync(made.bytes);
}

/** A file's line of either index, by its file's name. */
type Line = Record<string, string>;

function csvLines(bytes: Uint8Array | undefined, delimiter: string): Line[] {
  const { data, errors } = Papa.parse<string[]>(text(bytes).trim(), { delimiter });
  expect(errors).toEqual([]);
  const [headings = [], ...rows] = data;
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, unguarded(row[at] ?? '')])),
  );
}

function xmlLines(bytes: Uint8Array | undefined): Line[] {
  const parsed = new DOMParser().parseFromString(text(bytes), 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  expect(parsed.documentElement.getAttribute('office')).toBe('Kontoret & Co.');
  const t = textsIn('da');
  const systems: Record<string, string> = { f2: 'F2 ', edoc: 'eDoc ', other: '' };
  return [...parsed.querySelectorAll('document')].flatMap((document) => {
    const textOf = (name: string) => document.querySelector(`:scope > ${name}`)?.textContent ?? 'missing';
    const all = (name: string) => [...document.querySelectorAll(`:scope > ${name}`)];
    const numbered = (name: string, word: string) =>
      all(name)
        .map((one) => `${systems[one.getAttribute('system') ?? '']}${word}${one.textContent}`)
        .join('; ');
    const state = document.getAttribute('state') ?? '';
    return all('file').map((file) => ({
      'Nr.': document.getAttribute('number') ?? '',
      Titel: textOf('title'),
      Slags:
        document.getAttribute('kind') === 'attachment' ? t('journal.attachment') : t('memos.kinds.answer'),
      Dato: textOf('date'),
      Retning: t(`memos.directions.${textOf('direction') as 'in'}`),
      Sagsnummer: numbered('case', ''),
      'Sagsnummer arvet fra': all('case')[0]?.getAttribute('inherited-from') ?? '',
      Dokumentnummer: numbered('number', 'dok. '),
      Modpart: textOf('party'),
      'Hører til': textOf('belongs-to'),
      Tilstand: state === 'none' ? '' : t(state === 'draft' ? 'journal.draft' : 'journal.finished'),
      Journaliseret: textOf('journalised'),
      Filnavn: file.getAttribute('name') ?? '',
      Bytes: file.getAttribute('size') ?? '',
      'SHA-256': file.getAttribute('sha256') ?? '',
    }));
  });
}

beforeAll(() => startTexts('da'));

describe('the journalising package', () => {
  it('holds every document under its checksum, and an index that says the same twice', async () => {
    const { documents, pack } = await withCase();
    const files = await filesOf(pack());
    const sums = new Map(
      text(files['SHA256SUMS.txt'])
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [, sha256 = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
          return [name, sha256] as const;
        }),
    );
    // Everything but the list of checksums itself has one, and it is right.
    expect([...sums.keys(), 'SHA256SUMS.txt'].sort()).toEqual(Object.keys(files).sort());
    for (const [name, sha256] of sums) expect(hashOf(files[name] ?? new Uint8Array()), name).toBe(sha256);

    const lines = csvLines(files['index.csv'], ';');
    expect(lines).toEqual(xmlLines(files['index.xml']));
    expect(lines).toHaveLength(memoTitles.length * 2 + fileNames.length);
    for (const line of lines) {
      const bytes = files[line.Filnavn ?? ''] ?? new Uint8Array();
      expect([line.Bytes, line['SHA-256']]).toEqual([String(bytes.length), hashOf(bytes)]);
    }
    const titles = documents.map(({ title }) => title);
    expect([...memoTitles, ...fileNames].sort()).toEqual(titles.toSorted());
    expect([...new Set(lines.map((line) => line['Nr.']))]).toEqual(titles.map((_, at) => `${at + 1}`));
    expect(lines[0]).toMatchObject({
      ...{
        Titel: 'Svar på spørgsmål om Beirut',
        Dato: '2024-03-12',
        Retning: 'Udgående',
        Modpart: '@medlem',
      },
      ...{ Sagsnummer: 'F2 2024 - 15229', Dokumentnummer: 'F2 dok. 5986471', Tilstand: 'Kladde' },
      ...{ Filnavn: '01 Svar på spørgsmål om Beirut.pdf', 'Sagsnummer arvet fra': '' },
    });
    const scan = lines.find(({ Titel }) => Titel === 'Aftale – بيروت.pdf');
    expect(scan).toMatchObject({
      ...{ Slags: 'Bilag', Retning: 'Internt', Sagsnummer: 'eDoc 2016-0078628', Tilstand: '' },
      ...{ 'Sagsnummer arvet fra': 'København–Beirut', 'Hører til': 'Aftale' },
    });
  });

  it('has no cell that runs, and is written for the window’s language', async () => {
    const { pack } = await withCase();
    const danish = text((await filesOf(pack()))['index.csv']);
    for (const row of Papa.parse<string[]>(danish.trim(), { delimiter: ';' }).data)
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r](?!\d)/);
    const english = csvLines((await filesOf(pack('en')))['index.csv'], ',');
    expect(english[0]).toMatchObject({
      Direction: 'Outgoing',
      'File name': '01 Svar på spørgsmål om Beirut.pdf',
    });
  });

  it('has names for every file system: unique, in order, going nowhere', async () => {
    const { pack } = await withCase();
    const names = Object.keys(await filesOf(pack()));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /^\d/.test(name))).toEqual(
      names.filter((name) => /^\d/.test(name)).toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b)),
    );
    // Each can be written, and is then what lies there.
    const folder = temporaryFolder();
    for (const name of names) writeFileSync(join(folder, name), '');
    expect(
      readdirSync(folder)
        .map((name) => name.normalize('NFC'))
        .sort(),
    ).toEqual(names.toSorted());
  });

  it('names any document so that every file system takes it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom(null, 'pdf', 'docx'),
        (title, number, extension) => {
          const name = packedName({ number, title, extension }, 9_999);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
          expect(name).toMatch(/^\d{4}/);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[. ]$/u);
        },
      ),
    );
    expect(packedName({ number: 3, title: 'Plan.PDF', extension: null }, 9)).toBe('03 Plan.PDF');
    expect(packedName({ number: 3, title: 'v1.2 af planen', extension: null }, 9)).toBe('03 v1.2 af planen');
    expect(packedName({ number: 3, title: 'Rapport: 1/2', extension: 'pdf' }, 9)).toBe(
      '03 Rapport – 1-2.pdf',
    );
    expect(packedName({ number: 3, title: '../..', extension: 'pdf' }, 120)).toBe('003.pdf');
    expect(packedName({ number: 3, title: 'faktura\u202Efdp.exe', extension: null }, 9)).toBe(
      '03 fakturafdp.exe',
    );
  });

  it('is the same for the same documents, to the byte', async () => {
    const { pack } = await withCase();
    const [one, other] = [await pack(), await pack()];
    if (one.kind !== 'packed' || other.kind !== 'packed') throw new Error('no package');
    expect(hashOf(one.bytes)).toBe(hashOf(other.bytes));
  });

  it('isn’t made where a file is missing or was altered, and names them all', async () => {
    const { folder, documents, pack } = await withCase();
    const pathOf = (title: string) => {
      const sha256 = documents.find((one) => one.title === title)?.file?.sha256 ?? '';
      return join(folder, sha256.slice(0, 2), sha256);
    };
    rmSync(pathOf('Aftale.pdf'));
    const before = statSync(pathOf('NUL.txt')).size;
    writeFileSync(pathOf('NUL.txt'), 'X'.repeat(before));
    const made = await pack();
    if (made.kind !== 'refused') throw new Error(made.kind);
    expect(
      made.problems.map(({ document, failure }) => [document.title, 'reason' in failure && failure.reason]),
    ).toEqual([
      ['Aftale.pdf', 'file-missing'],
      ['NUL.txt', 'file-altered'],
    ]);
  });

  it('is refused where the bytes that come aren’t those of the record', async () => {
    const { documents } = await withCase();
    const made = await journalPackage({
      documents: documents.filter(({ kind }) => kind === 'attachment').slice(0, 1),
      bytesOf: async () => succeeded(new TextEncoder().encode('something else')),
      ...{ office: '', about: '', madeOn: '2024-04-02', t: textsIn('da'), language: 'da' },
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    expect(made).toMatchObject({ kind: 'refused', problems: [{ failure: { reason: 'file-altered' } }] });
  });

  it('stops when one says so, at once and with nothing', async () => {
    const { documents, pack } = await withCase();
    const controller = new AbortController();
    let begun = 0;
    const made = await pack('da', {
      signal: controller.signal,
      onProgress: () => {
        begun++;
        if (begun === 3) controller.abort();
      },
    });
    expect(made).toEqual({ kind: 'stopped' });
    expect(begun).toBe(3);
    expect(documents.length).toBeGreaterThan(3);
  });
});
