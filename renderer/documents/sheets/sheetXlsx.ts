import writeExcelFile from 'write-excel-file/universal';
import { guarded } from '../../../db/domain/sheet-cell';
import { type Sheet, type SheetCell, sheetLines } from './sheet';

/** Widths of columns in characters: as wide as what stands in them, within reason. */
const [narrowest, widest] = [8, 44];

/** Printed it lies across the paper, three pages wide at the most, which can still be read (ECMA-376 part 1, 18.3.1.63). */
const printedAcross = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="3" fitToHeight="0" '),
      },
    },
  },
};

/** How a number is shown: grouped, with two decimals. */
const figures = '#,##0.00';

/** Readers drop the apostrophe that separated values need before a formula; a text that has one of its own has two. */
const asText = (value: string): string => (value.startsWith("'") ? guarded(value) : value);

/**
 * Sheets as an Excel workbook. What is text stays text, so that nothing runs and `+45 …` and `007` stay what they are;
 * numbers are numbers.
 */
export async function sheetXlsx(
  sheets: readonly { name: string; sheet: Sheet }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const pages = sheets.map(({ name, sheet }) => {
    const { headings, rows } = sheet;
    const lines = sheetLines(sheet);
    const above = lines.length - rows.length - 1;
    const columns = headings.map((heading, index) => {
      const longest = rows.reduce(
        (most, row) => Math.max(most, String(row[index] ?? '').length),
        heading.length,
      );
      return { width: Math.min(widest, Math.max(narrowest, longest + 2)) };
    });
    return {
      data: lines.map((row, index) => row.map((value) => cell(value, index === above))),
      ...{ sheet: name, columns, stickyRowsCount: above + 1, orientation: 'landscape' as const },
    };
  });
  const blob = await writeExcelFile(pages, { features: [printedAcross] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cell(value: SheetCell, isHeading: boolean) {
  if (value === '') return null;
  if (typeof value === 'number') return { type: Number, value, format: figures };
  return isHeading
    ? { type: String, value, fontWeight: 'bold' as const }
    : { type: String, value: asText(value) };
}
