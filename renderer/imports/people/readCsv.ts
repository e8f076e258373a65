import Papa from 'papaparse';
import { unguarded } from '../../../db/domain/sheet-cell';
import { checked, mostRows, type Sheet, UnreadableFile } from './table';

const delimiters = [';', ',', '\t', '|'];

/**
 * Reads separated values: `;`, `,`, tab or `|`, which Excel's first line `sep=` may name and else the first rows tell.
 * A cell is what it says: what looks like a formula is text, and the apostrophe that keeps a formula from being one
 * goes.
 * @throws UnreadableFile
 */
export function readCsv(text: string): Sheet {
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const own = named?.[1] ?? delimiterOf(body);
  const rows: Sheet['rows'] = [];
  Papa.parse<string[]>(body, {
    delimiter: own,
    step: ({ data, errors }, parser) => {
      rows.push({
        line: rows.length + (named ? 2 : 1),
        cells: data.map(unguarded),
        isBroken: errors.some(({ type }) => type === 'Quotes'),
      });
      if (rows.length > mostRows * 2) parser.abort();
    },
  });
  if (rows.length > mostRows * 2) throw new UnreadableFile('too-many-rows');
  return checked({ name: '', rows });
}

/**
 * The sign that cuts the first rows into the most even number of cells. A Danish decimal comma doesn't count for more
 * than a semicolon that stands in every row.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 200_000);
  const guesses = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 30, skipEmptyLines: true });
    const widths = data.map(({ length }) => length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { delimiter, usual, even };
  });
  const [best] = guesses
    .filter(({ usual }) => usual > 1)
    .sort((a, b) => Math.round((b.even - a.even) * 10) || b.usual - a.usual);
  return best?.delimiter ?? ',';
}
