import { openOffice } from '../../db/connection/office';
import { queryTerms } from '../../db/domain/search';
import { searchAll } from '../../db/queries/search';
import { type Figure, median, quantile, rounded, total } from './figures';

const repeats = 5;

/**
 * Search as one types: every beginning of each of the ten commonest words, over all records. The engine (terms folded,
 * hits weighed, named and joined with what they hang on) against the raw FTS5 query for the same
 * words: the row numbers of the best 30 (by `bm25`, which is quicker than FTS5's own `ORDER BY rank`).
 */
export function measureSearch(path: string): Figure[] {
  const office = openOffice(path);
  office.raw.exec(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'search', 'row')`);
  const commonest = office.raw
    .prepare<[], string>('SELECT term FROM temp.vocabulary ORDER BY doc DESC LIMIT 10')
    .pluck()
    .all();
  const typed = commonest.flatMap((word) =>
    [...word].map((_, index) => [...word].slice(0, index + 1).join('')),
  );
  const raw = office.raw.prepare(
    'SELECT rowid, bm25(search) AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT 30',
  );
  const time = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const results = typed.map((text) => {
    const terms = queryTerms(text);
    const samples = Array.from({ length: repeats }, () => ({
      engine: time(() => searchAll(office.reader, text)),
      raw: time(() => raw.all(terms)),
    }));
    return {
      text,
      engine: median(samples.map(({ engine }) => engine)),
      raw: median(samples.map((sample) => sample.raw)),
    };
  });
  office.close();
  const engine = results.map((result) => result.engine);
  const worst = results.reduce((slowest, result) => (result.engine > slowest.engine ? result : slowest));
  return [
    {
      name: 'search as one types, the ten commonest words',
      measured: total(engine) / total(results.map((result) => result.raw)),
      ...{ unit: '×', budget: 1.5 },
      from: `the raw FTS5 query; ${typed.length} beginnings of ${commonest.join(', ')}; slowest “${worst.text}” ${rounded(worst.engine)} ms, raw ${rounded(worst.raw)} ms`,
    },
    {
      name: 'search, p95',
      measured: quantile(engine, 0.95),
      unit: 'ms',
      budget: null,
      from: 'the same, in the database process',
    },
  ];
}
