import { memo } from 'react';
import type { DataColumn } from './DataTable';
import styles from './DataTable.module.css';
import { rowHeight } from './useRowWindow';

interface Props<T> {
  row: T;
  index: number;
  columns: readonly DataColumn<T>[];
  elementId: string;
  /** The cursor is on it: the one row that the Tab key reaches. */
  isActive: boolean;
  isCurrent: boolean;
}

function PlainRow<T>({ row, index, columns, elementId, isActive, isCurrent }: Props<T>) {
  return (
    <div
      aria-current={isCurrent || undefined}
      aria-rowindex={index + 2}
      className={styles.row}
      data-index={index}
      id={elementId}
      role="row"
      style={{ insetBlockStart: index * rowHeight }}
      tabIndex={isActive ? 0 : -1}
    >
      {columns.map((column, position) => {
        const content = column.render(row);
        return (
          <div
            className={styles.cell}
            data-align={column.align}
            key={column.id}
            role={position === 0 ? 'rowheader' : 'gridcell'}
            title={typeof content === 'string' ? content : undefined}
          >
            {content}
          </div>
        );
      })}
    </div>
  );
}

/** One row of a `DataTable`. Drawn anew only when something about it changed, not on every step of a scroll. */
export const DataTableRow = memo(PlainRow) as typeof PlainRow;
