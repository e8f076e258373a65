/** What stands in a cell: a text, or a number that one can go on counting with. */
export type SheetCell = string | number;

/** A table as a file: headings, and a row of cells for each record. */
export type Sheet = {
  headings: string[];
  rows: SheetCell[][];
  /** What is said above the table, line by line, with a line between: what it is of, and as of when. */
  preface?: string[][];
};

/** Every line of a sheet, from the top. */
export const sheetLines = ({ headings, rows, preface = [] }: Sheet): SheetCell[][] => [
  ...preface,
  ...(preface.length > 0 ? [[]] : []),
  headings,
  ...rows,
];
