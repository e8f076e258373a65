import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 } from 'uuid';
import { openOffice } from '../../db/connection/office';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';
import { type Figure, quantile, rounded } from './figures';

const saves = 300;

/**
 * Save → durable: a mission's title changed through the dispatch (input checked, row, history, search index and answer
 * written, commit), against the least that is durable: one row of a plain table, WAL, `synchronous=FULL`, same disk.
 */
export function measureSaves(path: string, folder: string): Figure[] {
  const office = openOffice(path);
  const missions = office.raw
    .prepare<[number], string>('SELECT id FROM mission ORDER BY id LIMIT ?')
    .pluck()
    .all(saves);
  const surroundings = { now: () => new Date(), newId: () => v7(), who: 'bench', kind: 'office' as const };
  const dispatch = createDispatch(office, handlers, surroundings, (error) => {
    throw error;
  });
  const plainPath = join(folder, 'plain.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${plainPath}${suffix}`, { force: true });
  const plain = new Sqlite(plainPath);
  plain.pragma('journal_mode = WAL');
  plain.pragma('synchronous = FULL');
  plain.exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO line VALUES (1, '')`);
  const update = plain.prepare('UPDATE line SET text = ? WHERE id = 1');
  const time = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const samples = missions.map((id, index) => {
    const input = { id, patch: { title: `Genbrug og transport ${index}` } };
    return {
      raw: time(() => update.run(`Genbrug og transport ${index}`)),
      save: time(() => {
        const { result } = dispatch({ id: v7(), operation: 'missions.update', input });
        if (!result.ok) throw new Error(`a save failed: ${result.error.kind}`);
      }),
    };
  });
  plain.close();
  office.close();
  const [save, raw] = [
    quantile(
      samples.map((sample) => sample.save),
      0.95,
    ),
    quantile(
      samples.map((sample) => sample.raw),
      0.95,
    ),
  ];
  const from = `${rounded(save)} ms against ${rounded(raw)} ms of a raw commit, p95 of ${samples.length}`;
  return [{ name: 'save → durable', measured: save / raw, unit: '×', budget: 1.5, from }];
}
