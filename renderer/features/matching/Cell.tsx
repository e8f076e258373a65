import { type ReactNode, useRef } from 'react';
import { useDrop } from 'react-aria-components';
import styles from './Board.module.css';

type Props = {
  label: string;
  /** The kinds of cards that may be dropped here; none for the suggestions, which come by themselves. */
  accepts: readonly string[];
  onDrop?: (type: string, id: string) => void;
  /** `Card`s; empty where there are none. */
  children: readonly ReactNode[];
};

/** One need's cards of one state. */
export function Cell({ label, accepts, onDrop, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled: accepts.length === 0,
    getDropOperation: (types) => (accepts.some((type) => types.has(type)) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items) {
        const type = item.kind === 'text' && accepts.find((each) => item.types.has(each));
        if (item.kind === 'text' && type) void item.getText(type).then((id) => onDrop?.(type, id));
      }
    },
  });
  const isEmpty = children.length === 0;
  return (
    <div {...dropProps} className={styles.cell} data-drop={isDropTarget} data-empty={isEmpty} ref={ref}>
      {!isEmpty && (
        <>
          <p aria-hidden className={styles.cellLabel}>
            {label}
          </p>
          <ul aria-label={label} className={styles.cards}>
            {children}
          </ul>
        </>
      )}
    </div>
  );
}
