import Papa from 'papaparse';
import { guarded } from '../../../db/domain/sheet-cell';
import type { Language } from '../../i18n';
import { type Sheet, sheetLines } from './sheet';

/**
 * A sheet as separated values for the Excel of the window's language: `;` in Danish, where the comma is the decimal sign,
 * else `,`; UTF-8 with the mark that Excel knows it by; lines end as on Windows (RFC 4180). No text becomes a formula.
 */
export function sheetCsv(sheet: Sheet, language: Language): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse(
    sheetLines(sheet).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? figure(cell, language) : guarded(cell))),
    ),
    { delimiter: language === 'da' ? ';' : ',', newline: '\r\n' },
  );
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** A number as that Excel reads it, ungrouped and to its last decimal. */
const figure = (value: number, language: Language): string =>
  language === 'da' ? String(value).replace('.', ',') : String(value);
