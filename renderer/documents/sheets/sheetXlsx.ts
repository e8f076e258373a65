import writeExcelFile from 'write-excel-file/universal';
import { guarded } from '../../../db/domain/sheet-cell';
import { type Sheet, sheetLines } from './sheet';

/** Widths of columns in characters: as wide as what stands in them, within reason. */
const [narrowest, widest] = [8, 44];

/** Readers drop the apostrophe that separated values need before a formula; a text that has one of its own has two. */
const asText = (value: string): string => (value.startsWith("'") ? guarded(value) : value);

/** A sheet as an Excel workbook. Every cell is text, so that nothing runs and `+45 …` and `007` stay what they are. */
export async function sheetXlsx(sheet: Sheet, name: string): Promise<Uint8Array> {
  const { headings, rows } = sheet;
  const lines = sheetLines(sheet);
  const above = lines.length - rows.length - 1;
  const cell = (value: string, isHeading: boolean) => {
    if (value === '') return null;
    return isHeading
      ? { type: String, value, fontWeight: 'bold' as const }
      : { type: String, value: asText(value) };
  };
  const data = lines.map((row, index) => row.map((value) => cell(value, index === above)));
  const columns = headings.map((heading, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), heading.length);
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) };
  });
  const blob = await writeExcelFile(data, { sheet: name, columns, stickyRowsCount: above + 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
