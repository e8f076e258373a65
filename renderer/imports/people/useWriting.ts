import { useRef, useState } from 'react';
import { type ImportRow, rowsPerBatch } from '../../../db/domain/person-import';
import type { ImportCount } from '../../../electron/contract/directory-import';
import type { Failure } from '../../../electron/contract/result';
import { api } from '../../shared/api';
import { saveAll } from '../../shared/drafts';
import { holdReading } from '../../shared/records';

/** How far an import has come, and how it ended. */
export type Writing = ImportCount & {
  total: number;
  state: 'going' | 'stopped' | 'failed' | 'done';
  failure: Failure | null;
  /** The step that it is, to be taken back by; null while it is going, or wrote nothing. */
  step: number | null;
};

/** A call carries photos too; in characters of base64. */
const largestCall = 8_000_000;

/** Writes rows in parts that are one step, until all are written or it is stopped. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing | null>(null);
  const isStopped = useRef(false);
  const hasBegun = useRef(false);

  async function write(rows: readonly ImportRow[]): Promise<void> {
    // A double click asks twice: written twice, everybody would be there twice, in steps that lie across each other.
    if (hasBegun.current) return;
    hasBegun.current = true;
    const going: Writing = {
      ...{ created: 0, changed: 0, total: rows.length, state: 'going', failure: null, step: null },
    };
    setWriting(going);
    // What was being typed is a step of its own, before this one.
    await saveAll();
    const batchId = crypto.randomUUID();
    let now = going;
    const readAgain = holdReading();
    for (const part of partsOf(rows)) {
      if (isStopped.current) break;
      const result = await api().directoryImport.add({ batchId, rows: part });
      if (!result.ok) {
        now = { ...now, state: 'failed', failure: result.error };
        break;
      }
      now = {
        ...now,
        created: now.created + result.value.created,
        changed: now.changed + result.value.changed,
      };
      setWriting(now);
    }
    readAgain();
    const count = now.created + now.changed;
    const last = count > 0 ? await api().history.lastStep() : null;
    const ended = now.state === 'failed' ? 'failed' : count < rows.length ? 'stopped' : 'done';
    setWriting({ ...now, state: ended, step: last?.ok ? last.value : null });
  }

  return { writing, write, stop: () => (isStopped.current = true) };
}

function* partsOf(rows: readonly ImportRow[]): Generator<ImportRow[]> {
  let part: ImportRow[] = [];
  let size = 0;
  for (const row of rows) {
    const own = row.photo?.base64.length ?? 0;
    if (part.length > 0 && (part.length === rowsPerBatch || size + own > largestCall)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(row);
    size += own;
  }
  if (part.length > 0) yield part;
}
