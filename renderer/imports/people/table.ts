/** A sheet as it was read: rows of texts, and what is wrong with a row by its index. */
export type Sheet = {
  name: string;
  rows: { line: number; cells: string[]; isBroken: boolean }[];
};

/** More than any directory has; a file with more is something else. */
export const mostRows = 50_000;
export const mostColumns = 200;

/** Why a file can't be taken as a whole; each has a text. */
export type BrokenFile =
  | 'empty'
  | 'too-large'
  | 'too-slow'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'old-excel'
  | 'locked'
  | 'unpacks-too-large'
  | 'unreadable';

/** On its way out of a reader. */
export class UnreadableFile extends Error {
  constructor(readonly reason: BrokenFile) {
    super(reason);
  }
}

/** Without empty rows, and not larger than can be taken. @throws UnreadableFile */
export function checked(sheet: Sheet): Sheet {
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > mostRows) throw new UnreadableFile('too-many-rows');
  if (rows.some(({ cells }) => cells.length > mostColumns)) throw new UnreadableFile('too-many-columns');
  return { ...sheet, rows };
}
