import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { MenuButton } from '../ui/MenuButton';
import styles from './EditableEntry.module.css';
import { useAdding } from './useAdding';

/** Where an entry can go among its neighbours: before which other, null for last; undefined where there is no way. */
export type EntryMoves = { up: string | undefined; down: string | null | undefined };

/** Where the entry at an index of a list can go. */
export const movesOf = (entries: readonly { id: string }[], index: number): EntryMoves => ({
  up: entries[index - 1]?.id,
  down: index + 1 < entries.length ? (entries[index + 2]?.id ?? null) : undefined,
});

type Props = {
  /** What its buttons call it. */
  name: string;
  /** It as one reads it. */
  children: ReactNode;
  /** It as one writes it; the fields save themselves. */
  fields: ReactNode;
  moves?: EntryMoves;
  onMove?: (beforeId: string | null) => void;
  onRemove: () => void;
};

/** An entry of a short list: read in place, opened in place for writing, moved and removed from its own menu. */
export function EditableEntry({ name, children, fields, moves, onMove, onRemove }: Props) {
  const { t } = useTexts();
  const { isAdding: isOpen, opener, end } = useAdding();
  if (isOpen)
    return (
      <Editor name={name} onDone={end}>
        {fields}
      </Editor>
    );
  const move = moves &&
    onMove && [
      {
        id: 'up',
        label: t('cooperations.up'),
        icon: ArrowUp,
        isDisabled: moves.up === undefined,
        onAction: () => moves.up !== undefined && onMove(moves.up),
      },
      {
        id: 'down',
        label: t('cooperations.down'),
        icon: ArrowDown,
        isDisabled: moves.down === undefined,
        onAction: () => moves.down !== undefined && onMove(moves.down),
      },
    ];
  return (
    <div className={styles.entry}>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>
        <IconButton {...opener} icon={Pencil} label={t('cooperations.edit', { name })} size="small" />
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            ...(move ?? []),
            {
              id: 'remove',
              label: t('common.remove'),
              icon: Trash2,
              startsGroup: move !== undefined,
              onAction: onRemove,
            },
          ]}
          label={t('cooperations.more', { name })}
          size="small"
        />
      </div>
    </div>
  );
}

function Editor({ name, onDone, children }: { name: string; onDone: () => void; children: ReactNode }) {
  const { t } = useTexts();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const first = group.current?.querySelector<HTMLElement>('input, textarea, button');
    first?.focus();
    // One goes on where the text ends.
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length);
  }, []);

  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // The pane that the entry is in stays open.
    event.preventDefault();
    onDone();
  }

  return (
    <fieldset aria-label={name} className={styles.editor} onKeyDown={handleKey} ref={group}>
      {children}
      <div className={styles.buttons}>
        <Button onPress={onDone} size="small">
          {t('cooperations.done')}
        </Button>
      </div>
    </fieldset>
  );
}
