import Papa from 'papaparse';
import type { PreviewRow } from '../../../db/domain/import-preview';
import { guarded } from '../../../db/domain/sheet-cell';
import type { Language, Translate } from '../../i18n';
import { faultsOf } from './choices';

/**
 * The faulty rows as a CSV file for Excel, with why and where they stood: mended, it can be imported again. No cell is a
 * formula.
 */
export function rejectedCsv(
  rows: readonly PreviewRow[],
  headings: readonly string[],
  t: Translate,
  language: Language,
): Uint8Array {
  const lines = [
    [...headings, t('peopleImport.line'), t('peopleImport.reason')],
    ...rows.map((row) => [
      ...headings.map((_, index) => row.cells[index] ?? ''),
      // Cells beyond the headings are one reason to be here: none is lost.
      String(row.line),
      [...faultsOf(row, t), ...row.cells.slice(headings.length).filter(Boolean)].join(' '),
    ]),
  ];
  const cells = lines.map((line) => line.map(guarded));
  const text = Papa.unparse(cells, { delimiter: language === 'da' ? ';' : ',' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
