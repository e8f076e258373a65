/** A table as a file: headings, and a row of texts for each record. */
export type Sheet = {
  headings: string[];
  rows: string[][];
  /** What is said above the table, line by line, with a line between: what it is of, and as of when. */
  preface?: string[][];
};

/** Every line of a sheet, from the top. */
export const sheetLines = ({ headings, rows, preface = [] }: Sheet): string[][] => [
  ...preface,
  ...(preface.length > 0 ? [[]] : []),
  headings,
  ...rows,
];
