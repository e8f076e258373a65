import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { openOffice } from '../../db/connection/office';
import type { PreviewRow } from '../../db/domain/import-preview';
import { rowsPerBatch } from '../../db/domain/person-import';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';
import { previewPeople, readPeople, summaryOf } from '../../renderer/imports/people/readPeople';
import type { Figure } from './figures';
import { rounded } from './figures';

const people = 10_000;

/** 10,000 people from a CSV file into an empty office: read, compared, written, and once more into the full one. */
export async function measureImport(folder: string): Promise<Figure[]> {
  const path = join(folder, 'import.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  const office = openOffice(path);
  const surroundings = { now: () => new Date(), newId: () => v7(), who: 'bench', kind: 'office' as const };
  const dispatch = createDispatch(office, handlers, surroundings, (error) => {
    throw error;
  });
  const call = (operation: string, input: unknown): unknown => {
    const { result } = dispatch({ id: v7(), operation, input });
    if (!result.ok) throw new Error(`${operation} failed: ${result.error.kind}`);
    return result.value;
  };

  const bytes = new TextEncoder().encode(sheet());
  const [read, file] = await timed(() =>
    readPeople(
      bytes,
      async () => null,
      () => {},
    ),
  );
  const first = file.kind === 'sheets' ? file.sheets[0] : undefined;
  if (!first) throw new Error('the file is a sheet');
  const { headingRow, firstRow, suggested } = summaryOf(first);
  const compare = () =>
    previewPeople(
      file,
      { sheet: 0, headingRow, headings: firstRow, mapping: suggested },
      call('directoryImport.known', undefined) as Parameters<typeof previewPeople>[2],
    );
  const [compared, preview] = await timed(compare);
  const [written] = await timed(() => write(preview, call));
  const [again, second] = await timed(compare);
  const [undone] = await timed(() => call('history.undo', undefined));
  office.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  const known = second.filter(({ kind }) => kind === 'duplicate').length;
  return [
    {
      name: `import of ${people} people`,
      ...{ measured: read + compared + written, unit: 'ms', budget: 10_000 },
      from: `read ${rounded(read)}, compared ${rounded(compared)}, written ${rounded(written)} ms`,
    },
    {
      name: 'import: the same file again, and undoing',
      ...{ measured: again, unit: 'ms', budget: null },
      from: `${known} known again in ${rounded(again)} ms; undone in ${rounded(undone)} ms`,
    },
  ];
}

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const value = await work();
  return [performance.now() - began, value];
}

function write(preview: readonly PreviewRow[], call: (operation: string, input: unknown) => unknown): void {
  const batchId = v7();
  const rows = preview.map(({ created }) => created);
  for (let at = 0; at < rows.length; at += rowsPerBatch)
    call('directoryImport.add', { batchId, rows: rows.slice(at, at + rowsPerBatch) });
}

function sheet(): string {
  const rows = Array.from({ length: people }, (_, index) => [
    ...[`Søren ${index}`, `Ågård ${index}`, 'Konsulent', `Forvaltning ${index % 100}`],
    ...[`person${index}@kk.example`, `+45 33 ${100_000 + index}`, `0045 2${1_000_000 + index}`],
    ...['dansk; engelsk', '16-05-2014', 'Ringes op om formiddagen'],
  ]);
  const head = ['Fornavn', 'Efternavn', 'Stilling', 'Organisation', 'E-mail', 'Telefon', 'Mobil', 'Sprog'];
  return [[...head, 'Siden', 'Noter'], ...rows].map((row) => row.join('\t')).join('\r\n');
}
