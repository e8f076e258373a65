import { type PreviewRow, previewOf, type ReadRow } from '../../../db/domain/import-preview';
import type { ImportTarget, KnownPerson } from '../../../db/domain/person-import';
import { e164 } from '../../../db/domain/phone';
import { decoded } from './decode';
import { draftOf } from './draft';
import { headingRow, suggestedMapping } from './headings';
import { readCards, type Shrink } from './readCards';
import { readCsv } from './readCsv';
import { readWorkbook } from './readWorkbook';
import { checked, type Sheet, UnreadableFile } from './table';

/** What one sheet of a file is about, before it is said what its columns mean. */
export type SheetSummary = {
  name: string;
  /** The index of the row with the headings; null where the first row is a person already. */
  headingRow: number | null;
  /** The cells of that row, else of the first. */
  firstRow: string[];
  /** What the columns seem to be. */
  suggested: ImportTarget[];
  /** The first few cells of each column that say something. */
  samples: string[][];
  /** How many rows there are below the headings. */
  rows: number;
};

export type PeopleFile = { kind: 'cards'; rows: ReadRow[] } | { kind: 'sheets'; sheets: Sheet[] };

/** Which columns mean what, on which sheet. */
export type Reading = {
  sheet: number;
  headingRow: number | null;
  headings: string[];
  mapping: ImportTarget[];
};

/** Old Excel files, and new ones with a password, lie in this container (MS-CFB). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads a file of people: vCards, an Excel workbook or separated values. What it is, its content says, not its name.
 * @throws UnreadableFile
 */
export async function readPeople(
  bytes: Uint8Array,
  shrink: Shrink,
  progress: (done: number) => void,
): Promise<PeopleFile> {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(compound)) throw new UnreadableFile(isEncrypted(bytes) ? 'locked' : 'old-excel');
  if (begins(zip)) return withSomething(await readWorkbook(bytes));
  const text = decoded(bytes);
  if (text === null) throw new UnreadableFile('unreadable');
  if (/^\s*BEGIN:VCARD/i.test(text)) return { kind: 'cards', rows: await readCards(text, shrink, progress) };
  return withSomething([checked(readCsv(text))]);
}

function withSomething(sheets: Sheet[]): PeopleFile {
  if (!sheets.some(({ rows }) => rows.length > 0)) throw new UnreadableFile('empty');
  return { kind: 'sheets', sheets };
}

/** The name of the stream that a workbook with a password lies in, as UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage');

const mostSamples = 3;

export function summaryOf(sheet: Sheet): SheetSummary {
  const heading = headingRow(sheet);
  const firstRow = sheet.rows[heading ?? 0]?.cells ?? [];
  const below = sheet.rows.slice(heading === null ? 0 : heading + 1);
  // A cell beyond the headings is a fault of its row; without headings the rows say how many columns there are.
  const width =
    heading === null ? Math.max(...below.slice(0, 100).map(({ cells }) => cells.length), 0) : firstRow.length;
  const columns = Array.from({ length: width }, (_, index) => index);
  const cells = columns.map((index) => (firstRow[index] ?? '').trim());
  return {
    name: sheet.name,
    headingRow: heading,
    firstRow: cells,
    suggested: suggestedMapping(heading === null ? cells.map(() => '') : cells),
    samples: columns.map((index) =>
      below
        .slice(0, 100)
        .flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index].trim().slice(0, 80)] : []))
        .slice(0, mostSamples),
    ),
    rows: below.length,
  };
}

/** Everybody of a file against everybody in the directory. */
export function previewPeople(
  file: PeopleFile,
  reading: Reading | null,
  directory: readonly KnownPerson[],
): PreviewRow[] {
  return previewOf(file.kind === 'cards' ? file.rows : rowsOf(file.sheets, reading), directory, e164);
}

function rowsOf(sheets: readonly Sheet[], reading: Reading | null): ReadRow[] {
  const sheet = reading && sheets[reading.sheet];
  if (!sheet) return [];
  const { headings, mapping } = reading;
  const below = sheet.rows.slice(reading.headingRow === null ? 0 : reading.headingRow + 1);
  return below.map((row) => draftOf(row, headings, mapping));
}
