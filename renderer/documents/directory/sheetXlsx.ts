import writeExcelFile from 'write-excel-file/universal';
import { guarded } from '../../../db/domain/sheet-cell';
import type { DirectorySheet } from './directorySheet';

/** Widths of columns in characters: as wide as what stands in them, within reason. */
const [narrowest, widest] = [8, 44];

/** Readers drop the apostrophe that separated values need before a formula; a text that has one of its own has two. */
const asText = (value: string): string => (value.startsWith("'") ? guarded(value) : value);

/** A sheet as an Excel workbook. Every cell is text, so that nothing runs and `+45 …` and `007` stay what they are. */
export async function sheetXlsx({ headings, rows }: DirectorySheet, name: string): Promise<Uint8Array> {
  const cell = (value: string) => (value === '' ? null : { type: String, value: asText(value) });
  const data = [
    headings.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = headings.map((heading, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), heading.length);
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) };
  });
  const blob = await writeExcelFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
