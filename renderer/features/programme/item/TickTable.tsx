import { Check, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../../../i18n';
import { NativeName } from '../../../shared/NativeName';
import { Icon } from '../../../ui/Icon';
import { useTypeAhead } from '../../../ui/useTypeAhead';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './TickTable.module.css';

type Props<Column extends string> = {
  label: string;
  /** `hint` stands beside the name, quietly. */
  rows: readonly { id: string; name: string; hint?: string }[];
  /** An icon stands for its label. */
  columns: readonly { id: Column; label: string; icon?: LucideIcon }[];
  /** Stands over the names. */
  corner?: ReactNode;
  /** `given`: it is so for another reason, and can't be taken away here. */
  stateOf: (rowId: string, columnId: Column) => 'on' | 'off' | 'given';
  onTick: (rowId: string, columnId: Column, isOn: boolean) => void;
};

/**
 * People by what they are in, a tick for each. One stop for Tab: arrows go from tick to tick, letters to a name, the
 * space bar ticks.
 */
export function TickTable<Column extends string>({
  label,
  rows,
  columns,
  corner,
  stateOf,
  onTick,
}: Props<Column>) {
  const { t } = useTexts();
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const findByLetter = useTypeAhead(rows, ({ name }) => name);
  const at = {
    row: Math.min(stop.row, rows.length - 1),
    column: Math.min(stop.column, columns.length - 1),
  };

  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextStop(event.key, at, { rows: rows.length, columns: columns.length });
    const named = next || event.key === ' ' ? undefined : findByLetter(event.key, at.row);
    const { row, column } = next ?? { row: named ?? -1, column: at.column };
    if (row < 0) return;
    event.preventDefault();
    body.current?.querySelectorAll<HTMLInputElement>('input')[row * columns.length + column]?.focus();
  }

  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <td className={styles.corner}>{corner}</td>
          {columns.map(({ id, label: name, icon }) => (
            <th className={styles.column} key={id} scope="col" title={name}>
              {icon ? (
                <>
                  <Icon icon={icon} size={14} />
                  <VisuallyHidden>{name}</VisuallyHidden>
                </>
              ) : (
                <span className={styles.columnName}>{name}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={handleKey} ref={body}>
        {rows.map((row, rowIndex) => (
          <tr className={styles.row} key={row.id}>
            <th className={styles.who} scope="row">
              <NativeName>{row.name}</NativeName>{' '}
              {row.hint && <span className={styles.hint}>{row.hint}</span>}
            </th>
            {columns.map((column, columnIndex) => {
              const state = stateOf(row.id, column.id);
              return (
                <td className={styles.cell} key={column.id}>
                  <label className={styles.tick} data-state={state}>
                    <input
                      aria-label={t('programmeItem.tick', { name: row.name, column: column.label })}
                      aria-readonly={state === 'given' || undefined}
                      checked={state !== 'off'}
                      className={styles.input}
                      onChange={(event) => {
                        if (state !== 'given') onTick(row.id, column.id, event.target.checked);
                      }}
                      onFocus={() => setStop({ row: rowIndex, column: columnIndex })}
                      tabIndex={rowIndex === at.row && columnIndex === at.column ? 0 : -1}
                      type="checkbox"
                    />
                    {state !== 'off' && <Icon icon={column.icon ?? Check} size={14} />}
                  </label>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Stop = { row: number; column: number };

function nextStop(
  key: string,
  { row, column }: Stop,
  size: { rows: number; columns: number },
): Stop | undefined {
  const within = (index: number, count: number) => Math.max(0, Math.min(index, count - 1));
  switch (key) {
    case 'ArrowDown':
      return { row: within(row + 1, size.rows), column };
    case 'ArrowUp':
      return { row: within(row - 1, size.rows), column };
    case 'ArrowRight':
      return { row, column: within(column + 1, size.columns) };
    case 'ArrowLeft':
      return { row, column: within(column - 1, size.columns) };
    case 'Home':
      return { row: 0, column };
    case 'End':
      return { row: size.rows - 1, column };
    default:
      return undefined;
  }
}
