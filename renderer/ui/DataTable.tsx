import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './DataTable.module.css';
import { DataTableHeader } from './DataTableHeader';
import { DataTableRow } from './DataTableRow';
import { rowHeight, useRowWindow } from './useRowWindow';
import { useTypeAhead } from './useTypeAhead';

export interface DataColumn<T> {
  id: string;
  label: string;
  /** Pixels, or shares of what is left ("2fr"); "1fr" unless said. */
  width?: number | `${number}fr`;
  /** Pixels below which a shared column doesn't shrink: the table then scrolls sideways. 80 unless said. */
  minWidth?: number;
  isSortable?: boolean;
  /** Numbers stand at the end, in tabular figures. */
  align?: 'start' | 'end';
  /** What stands in the cell; cut off with dots where it doesn't fit. */
  render: (row: T) => ReactNode;
}

export interface SortOrder {
  column: string;
  direction: 'ascending' | 'descending';
}

interface Props<T> {
  /** Name for screen readers. */
  label: string;
  columns: readonly DataColumn<T>[];
  /** Already sorted: the table only says how. A new array is a new list, so keep the same one while nothing changed. */
  rows: readonly T[];
  rowId: (row: T) => string;
  /** What typing the first letters finds. */
  rowName: (row: T) => string;
  sort?: SortOrder;
  onSort?: (sort: SortOrder) => void;
  /** Enter, or a press on the row. */
  onOpen?: (id: string) => void;
  /** The row whose detail stands beside the table. */
  currentId?: string | null;
  /** Shown instead of the table when there are no rows: an `EmptyState`. */
  empty: ReactNode;
}

/**
 * Rows of 35 px that one scans, filling the height of their parent. Only the rows in sight are in the document, so
 * 100,000 scroll smoothly (react-aria's table builds every cell of every row first: seconds and hundreds of megabytes).
 * One stop of the Tab key: arrows, Page Up and Down, Home, End and first letters move between rows, Enter opens one.
 */
export function DataTable<T>(props: Props<T>) {
  const { label, columns, rows, rowId, rowName, sort, onSort, onOpen, currentId, empty } = props;
  const grid = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const mustFocus = useRef(false);
  const idPrefix = useId();
  const [active, setActive] = useState({ index: 0, id: '', rows });
  const { first, last } = useRowWindow(grid, rows.length);
  const findByLetters = useTypeAhead(rows, rowName);

  if (active.rows !== rows) {
    // The list changed under the cursor: it stays on its row, or where that row was.
    const index = active.id === '' ? -1 : rows.findIndex((row) => rowId(row) === active.id);
    setActive({
      ...active,
      rows,
      index: index >= 0 ? index : Math.min(active.index, Math.max(0, rows.length - 1)),
    });
  }

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!mustFocus.current && !isLost) return;
    mustFocus.current = false;
    grid.current
      ?.querySelector<HTMLElement>(`[data-index="${active.index}"]`)
      ?.focus({ preventScroll: true });
  });

  if (rows.length === 0) return empty;

  function moveTo(index: number) {
    const row = rows[index];
    const element = grid.current;
    if (row === undefined || !element) return;
    const top = index * rowHeight;
    const inSight = element.clientHeight - rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + inSight) element.scrollTop = top + rowHeight - inSight;
    mustFocus.current = true;
    setActive({ index, id: rowId(row), rows });
  }

  function open(index: number) {
    const row = rows[index];
    if (row !== undefined) onOpen?.(rowId(row));
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (rowIndexOf(event.target) !== active.index || isOwnControl(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
    const end = rows.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(active.index + 1, end),
      ArrowUp: Math.max(active.index - 1, 0),
      PageDown: Math.min(active.index + page, end),
      PageUp: Math.max(active.index - page, 0),
      Home: 0,
      End: end,
    };
    const target =
      event.key === 'Enter' ? active.index : (targets[event.key] ?? findByLetters(event.key, active.index));
    if (target === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter') open(target);
    else moveTo(target);
  }

  function handleFocus(event: FocusEvent<HTMLElement>) {
    hasFocus.current = true;
    const index = rowIndexOf(event.target);
    const row = index === null ? undefined : rows[index];
    if (index !== null && index !== active.index && row !== undefined)
      setActive({ index, id: rowId(row), rows });
  }

  function handlePress(event: MouseEvent<HTMLElement>) {
    const index = rowIndexOf(event.target);
    const hasMarkedText = document.getSelection()?.type === 'Range';
    if (index !== null && !hasMarkedText && !isOwnControl(event.target)) open(index);
  }

  // The row with the cursor stays in the document when it is scrolled out of sight, or the focus would be lost.
  const indices = Array.from({ length: last - first }, (_, offset) => first + offset);
  if (active.index < first) indices.unshift(active.index);
  else if (active.index >= last && active.index < rows.length) indices.push(active.index);

  return (
    <div
      aria-colcount={columns.length}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      className={styles.table}
      data-can-open={onOpen !== undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false;
      }}
      onClick={handlePress}
      onFocus={handleFocus}
      onKeyDown={handleKey}
      ref={grid}
      role="grid"
      style={columnStyle(columns)}
    >
      <DataTableHeader columns={columns} onSort={onSort} sort={sort} />
      <div className={styles.body} role="rowgroup" style={{ blockSize: rows.length * rowHeight }}>
        {indices.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = rowId(row);
          return (
            <DataTableRow
              columns={columns}
              elementId={`${idPrefix}${id}`}
              index={index}
              isActive={index === active.index}
              isCurrent={id === currentId}
              key={id}
              row={row}
            />
          );
        })}
      </div>
    </div>
  );
}

function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}

/** A button, box or link inside a cell takes its own presses and keys. */
function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input, label, [role="link"]') !== null;
}

function columnStyle<T>(columns: readonly DataColumn<T>[]): CSSProperties {
  const least = (column: DataColumn<T>) =>
    typeof column.width === 'number' ? column.width : (column.minWidth ?? 80);
  const tracks = columns.map((column) =>
    typeof column.width === 'number'
      ? `${column.width}px`
      : `minmax(${least(column)}px, ${column.width ?? '1fr'})`,
  );
  const variables: Record<`--${string}`, string> = {
    '--columns': tracks.join(' '),
    '--least': `${columns.reduce((sum, column) => sum + least(column), 0)}px`,
  };
  return variables;
}
