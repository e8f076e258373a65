import type { Failure } from '../../../electron/contract/result';
import type { Language, Translate } from '../../i18n';
import type { Result } from '../../shared/api';
import { packedName } from './fileNames';
import { indexCsv } from './indexCsv';
import { indexXml } from './indexXml';
import type { JournalIndex, PackedDocument, PackedFile } from './journalIndex';
import { packageZip } from './packageZip';
import type { PackedForm, ToPack } from './toPack';

type Setting = {
  documents: readonly ToPack[];
  /** The bytes of a document in a form of it. */
  bytesOf: (document: ToPack, form: PackedForm) => Promise<Result<Uint8Array>>;
  office: string;
  /** What the package is of. */
  about: string;
  /** ISO */
  madeOn: string;
  t: Translate;
  language: Language;
  /** Told before each document how many are done, and which one comes. */
  onProgress: (done: number, title: string) => void;
  signal: AbortSignal;
};

export type Packed =
  | { kind: 'packed'; bytes: Uint8Array<ArrayBuffer> }
  /** Nothing was packed: the bytes of these couldn't be had. */
  | { kind: 'refused'; problems: { document: ToPack; failure: Failure }[] }
  | { kind: 'stopped' };

/**
 * The journalising package: the documents in their order (drafts as PDF and Word, attachments as they were added), an
 * index as CSV and as XML, and checksums that `sha256sum -c` reads. All of it, or nothing.
 */
export async function journalPackage(setting: Setting): Promise<Packed> {
  try {
    return await packed(setting);
  } catch (error) {
    if (setting.signal.aborted) return { kind: 'stopped' };
    throw error;
  }
}

async function packed(setting: Setting): Promise<Packed> {
  const { documents, bytesOf, office, about, madeOn, t, language, onProgress, signal } = setting;
  const zip = packageZip(madeOn);
  const problems: { document: ToPack; failure: Failure }[] = [];
  const index: JournalIndex = { office, about, madeOn, documents: [] };

  for (const [at, document] of documents.entries()) {
    onProgress(at, document.title);
    const number = at + 1;
    const files: PackedFile[] = [];
    for (const form of formsOf(document)) {
      const read = await bytesOf(document, form);
      signal.throwIfAborted();
      const sha256 = read.ok ? await sha256Of(read.value) : '';
      const failure = read.ok ? alteredFrom(document, sha256) : read.error;
      if (failure) problems.push({ document, failure });
      // Once one is missing there will be no package, but all that are missing are told at once.
      if (problems.length > 0 || !read.ok) break;
      const extension = form === 'file' ? null : form;
      const name = packedName({ number, title: document.title, extension }, documents.length);
      files.push({ name, size: read.value.byteLength, sha256 });
      await zip.add(name, read.value, signal);
    }
    index.documents.push(entryOf(document, number, files));
  }
  if (problems.length > 0) return { kind: 'refused', problems };

  onProgress(documents.length, '');
  const sums = index.documents.flatMap(({ files }) => files);
  for (const [name, bytes] of [
    ['index.csv', indexCsv(index, t, language)],
    ['index.xml', indexXml(index)],
  ] as const) {
    sums.push({ name, size: bytes.byteLength, sha256: await sha256Of(bytes) });
    await zip.add(name, bytes, signal);
  }
  const text = sums.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
  await zip.add('SHA256SUMS.txt', new TextEncoder().encode(text), signal);
  return { kind: 'packed', bytes: zip.end() };
}

const formsOf = ({ kind }: ToPack): readonly PackedForm[] => (kind === 'memo' ? ['pdf', 'docx'] : ['file']);

/** An attachment's bytes must be those whose SHA-256 stands in its record. */
const alteredFrom = ({ file }: ToPack, sha256: string): Failure | null =>
  file && file.sha256 !== sha256 ? { kind: 'conflict', reason: 'file-altered' } : null;

const entryOf = (document: ToPack, number: number, files: PackedFile[]): PackedDocument => {
  const { kind, title, date, party, memo, owner, caseNumbers, documentNumbers, inheritedFrom } = document;
  const { direction, journalisedOn } = document.filing;
  return {
    ...{ number, kind, title, date, party, memo, owner, caseNumbers, documentNumbers, inheritedFrom, files },
    filing: { direction, journalisedOn },
  };
};

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
