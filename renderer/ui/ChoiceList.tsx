import { Check, type LucideIcon, Plus } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Popover, Virtualizer } from 'react-aria-components';
import styles from './choices.module.css';
import { Icon } from './Icon';
import popoverStyles from './Popover.module.css';

export interface Choice {
  id: string;
  label: string;
  /** Tells two of the same name apart: a place, a title. */
  hint?: string;
  icon?: LucideIcon;
}

/** The entry that makes a new thing out of what was typed stands among the choices under this id. */
export const createId = 'create:';

interface Props {
  /** Says so when nothing fits. */
  emptyLabel: string;
  /** Pressing the entry `createId`. */
  onCreate: () => void;
}

/** The list under a combo box. Only what is in sight is in the document, so long lists stay quick. */
export function ChoiceList({ emptyLabel, onCreate }: Props) {
  return (
    <Popover className={popoverStyles.popover} offset={4} style={{ minInlineSize: 'var(--trigger-width)' }}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 31, padding: 4 }}>
        <ListBox<Choice>
          className={styles.virtual}
          renderEmptyState={() => <div className={styles.nothing}>{emptyLabel}</div>}
        >
          {(item) => (
            <ListBoxItem
              className={styles.choice}
              id={item.id}
              onAction={item.id === createId ? onCreate : undefined}
              textValue={item.label}
            >
              {({ isSelected }) => (
                <>
                  {item.id === createId ? <Icon icon={Plus} /> : item.icon && <Icon icon={item.icon} />}
                  <span className={styles.label} dir="auto">
                    {item.id === createId ? item.hint : item.label}
                  </span>
                  {item.id !== createId && item.hint && <span className={styles.hint}>{item.hint}</span>}
                  <span className={styles.check}>{isSelected && <Icon icon={Check} />}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </Popover>
  );
}

/**
 * The choices with, at the end, the entry that creates `text`, unless one of them is called exactly that.
 * `createLabel` turns the text into the entry's words.
 */
export function withCreateEntry(
  choices: readonly Choice[],
  text: string,
  createLabel: ((text: string) => string) | undefined,
): Choice[] {
  const wanted = text.trim();
  const isKnown = choices.some((choice) => choice.label.toLocaleLowerCase() === wanted.toLocaleLowerCase());
  if (!createLabel || wanted === '' || isKnown) return [...choices];
  return [...choices, { id: createId, label: text, hint: createLabel(wanted) }];
}
