import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { DataColumn, SortOrder } from './DataTable';
import styles from './DataTable.module.css';
import { Icon } from './Icon';

interface Props<T> {
  columns: readonly DataColumn<T>[];
  sort?: SortOrder;
  onSort?: (sort: SortOrder) => void;
}

/** The row of names that stays at the top of a `DataTable`. A press on a sortable one sorts, another turns it round. */
export function DataTableHeader<T>({ columns, sort, onSort }: Props<T>) {
  return (
    <div className={styles.head} role="rowgroup">
      <div aria-rowindex={1} className={styles.row} role="row">
        {columns.map((column) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          return (
            <div
              aria-sort={column.isSortable ? (direction ?? 'none') : undefined}
              className={styles.cell}
              data-align={column.align}
              key={column.id}
              role="columnheader"
            >
              {column.isSortable ? (
                <Button
                  className={styles.sort}
                  onPress={() =>
                    onSort?.({
                      column: column.id,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.label}
                  {direction && <Icon icon={direction === 'ascending' ? ChevronUp : ChevronDown} size={14} />}
                </Button>
              ) : (
                column.label
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
