import type { ReactNode } from 'react';
import styles from './Pictures.module.css';

export type TableRow = {
  key: string;
  /** As many as there are columns; the first says what the row is of. */
  cells: readonly ReactNode[];
};

interface Props {
  /** Names the table. */
  caption: string;
  columns: readonly { label: string; isNumber?: boolean }[];
  rows: readonly TableRow[];
  /** The sums, if there are any. */
  sums?: readonly ReactNode[];
}

/** What a picture shows, to be read: each row under its columns, sums below. Scrolls by itself where it is wide. */
export function PictureTable({ caption, columns, rows, sums }: Props) {
  const cells = (all: readonly ReactNode[]) =>
    all.map((cell, index) => {
      const column = columns[index];
      return index === 0 ? (
        <th key={column?.label} scope="row">
          {cell}
        </th>
      ) : (
        <td data-number={column?.isNumber} key={column?.label}>
          {cell}
        </td>
      );
    });
  return (
    // A wide table is scrolled with the arrow keys, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={caption} className={styles.tableBox} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th data-number={isNumber} key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{cells(row.cells)}</tr>
          ))}
        </tbody>
        {sums && (
          <tfoot>
            <tr>{cells(sums)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
