import readXlsxFile, { type CellValue } from 'read-excel-file/universal';
import { unguarded } from '../../../db/domain/sheet-cell';
import { checked, type Sheet, UnreadableFile } from './table';
import { checkWorkbook } from './zipLimits';

/**
 * Reads the sheets of an Excel workbook (.xlsx) that hold anything. A cell is what was worked out: of a formula its
 * result, of a date the day. One that came from separated values may still have the apostrophe that kept it a text.
 * @throws UnreadableFile
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  await checkWorkbook(bytes);
  const own = bytes.slice();
  const sheets = await readXlsxFile(own.buffer, { trim: false, parseNumber: plainNumber }).catch(() => {
    throw new UnreadableFile('unreadable');
  });
  return sheets
    .map(({ sheet, data }) =>
      checked({
        name: sheet,
        rows: data.map((cells, index) => ({
          line: index + 1,
          cells: cells.map(textOf),
          isBroken: false,
        })),
      }),
    )
    .filter(({ rows }) => rows.length > 0);
}

/** The library's type of a date cell says `Date` itself where it means one. */
type Cell = CellValue<string> | Date | null;

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return unguarded(String(cell));
}

/** Excel writes a phone number that it took for a number as `4.533663366E9`. */
const plainNumber = (text: string): string =>
  /^-?\d+(\.\d+)?E\+?\d{1,2}$/i.test(text) && Number.isSafeInteger(Number(text))
    ? String(Number(text))
    : text;
