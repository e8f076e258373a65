import type { PreviewRow } from '../../../db/domain/import-preview';
import type { KnownPerson } from '../../../db/domain/person-import';
import { squarePhoto } from '../../shared/squarePhoto';
import {
  type PeopleFile,
  previewPeople,
  type Reading,
  readPeople,
  type SheetSummary,
  summaryOf,
} from './readPeople';
import { type BrokenFile, UnreadableFile } from './table';

/** What the window asks of the worker; each is answered before the next. */
export type Request =
  | { kind: 'read'; bytes: ArrayBuffer }
  | { kind: 'preview'; reading: Reading | null; directory: KnownPerson[] };

export type ReadAnswer =
  | { kind: 'sheets'; sheets: SheetSummary[] }
  | { kind: 'cards'; count: number }
  | { kind: 'broken'; reason: BrokenFile };
export type PreviewAnswer = { kind: 'preview'; rows: PreviewRow[] };
/** A sign of life on the way to an answer. */
export type Progress = { kind: 'progress'; done: number };
export type Answer = ReadAnswer | PreviewAnswer | Progress;

let file: PeopleFile | undefined;

const say = (answer: Answer): void => self.postMessage(answer);

/** Reads people beside the window, which can end this at any time. */
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'read') void read(data.bytes);
  else if (file) say({ kind: 'preview', rows: previewPeople(file, data.reading, data.directory) });
});

async function read(bytes: ArrayBuffer): Promise<void> {
  try {
    file = await readPeople(new Uint8Array(bytes), squarePhoto, (done) => {
      if (done % 25 === 0) say({ kind: 'progress', done });
    });
    say(
      file.kind === 'cards'
        ? { kind: 'cards', count: file.rows.length }
        : { kind: 'sheets', sheets: file.sheets.map(summaryOf) },
    );
  } catch (error) {
    // What a parser stumbles over is the file's fault, and is told as such.
    say({ kind: 'broken', reason: error instanceof UnreadableFile ? error.reason : 'unreadable' });
  }
}
