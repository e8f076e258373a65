import { useEffect, useRef, useState } from 'react';
import type { PreviewRow } from '../../../db/domain/import-preview';
import type { KnownPerson } from '../../../db/domain/person-import';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { openReader, type PeopleReader } from './reader';
import type { Reading, SheetSummary } from './readPeople';
import type { BrokenFile } from './table';

/** A file on its way into the directory, as far as it has been read. */
export type FileState =
  | { at: 'nothing' }
  | { at: 'reading'; cards: number }
  | { at: 'broken'; reason: BrokenFile }
  | { at: 'columns'; sheets: SheetSummary[] }
  | { at: 'comparing' }
  | {
      at: 'preview';
      rows: PreviewRow[];
      known: ReadonlyMap<string, KnownPerson>;
      /** Null for cards, which have no columns. */
      reading: Reading | null;
    };

/** Reads the chosen file in a worker that lives as long as it is being looked at. */
export function usePeopleFile() {
  const run = useRun();
  const [name, setName] = useState('');
  const [state, setState] = useState<FileState>({ at: 'nothing' });
  const [sheets, setSheets] = useState<SheetSummary[]>([]);
  const reader = useRef<PeopleReader>(null);
  useEffect(() => () => reader.current?.close(), []);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    reader.current?.close();
    const own = openReader();
    reader.current = own;
    setName(file.name);
    setSheets([]);
    setState({ at: 'reading', cards: 0 });
    const answer = await own.read(file, (cards) => {
      if (reader.current === own) setState({ at: 'reading', cards });
    });
    // Another file may have been chosen while a slow one was read.
    if (reader.current !== own) return;
    if (answer.kind === 'broken') return setState({ at: 'broken', reason: answer.reason });
    if (answer.kind === 'cards') return compare(null);
    setSheets(answer.sheets);
    setState({ at: 'columns', sheets: answer.sheets });
  }

  async function compare(reading: Reading | null): Promise<void> {
    const own = reader.current;
    if (!own) return;
    setState({ at: 'comparing' });
    const directory = await run(api().directoryImport.known());
    const rows = directory && (await own.preview(reading, directory));
    if (reader.current !== own) return;
    if (!rows) return setState({ at: 'broken', reason: 'too-slow' });
    setState({
      at: 'preview',
      rows,
      reading,
      known: new Map(directory.map((person) => [person.id, person])),
    });
  }

  return {
    name,
    state,
    sheets,
    read,
    compare,
    backToColumns: () => setState({ at: 'columns', sheets }),
  };
}
