import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { FollowUpsInView } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import styles from './FollowUpGroups.module.css';
import type { useGroupHeading } from './useGroupHeading';
import type { Selection } from './useSelection';

type Props = {
  groups: FollowUpsInView['groups'];
  headingOf: ReturnType<typeof useGroupHeading>;
  openId: string | null;
  onOpen: (id: string) => void;
  hasMission?: boolean;
  selection: Selection;
  /** Ctrl+A: everything that the view has, what isn't drawn yet included. */
  onSelectAll: () => void;
  /** How many the view has beyond those that are drawn. */
  rest: number;
  onMore: () => void;
};

/** How many rows are drawn at first, and with each press on "more". */
export const pageSize = 100;

/**
 * Follow-ups under their headings. Arrows go from row to row, Space selects, Shift and an arrow select several, Ctrl+A
 * selects all, Esc lets go of them.
 */
export function FollowUpGroups(props: Props) {
  const { groups, headingOf, openId, onOpen, hasMission, selection, onSelectAll, rest, onMore } = props;
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const shown = groups.flatMap(({ rows }) => rows);

  function handleKey(event: KeyboardEvent) {
    const at = rowsIn(list.current).findIndex((row) => row.contains(event.target as Node));
    const current = shown[at];
    if (!current || !(event.target as Element).matches('a, [role="link"]')) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    if (isMod && event.key.toLowerCase() === 'a') onSelectAll();
    else if (isMod) return;
    else if (event.key === ' ') selection.toggle(current.id);
    else if (event.key === 'Escape' && selection.ids.length > 0) selection.clear();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = shown[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      if (event.shiftKey) selection.extendFrom(current.id, next.id);
      focusRow(list.current, shown.indexOf(next));
    } else return;
    event.preventDefault();
  }

  /** Shift and a press on a box select everything in between. */
  const handlePress = (event: MouseEvent, id: string) => {
    if (!event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    selection.extendTo(id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows' own links take the keys; this is where they are heard
    <div className={styles.groups} data-selecting={selection.ids.length > 0} onKeyDown={handleKey} ref={list}>
      {groups.map((group) => {
        if (group.rows.length === 0) return null;
        return (
          <Section {...headingOf(group)} count={group.count} key={group.key}>
            <List>
              {group.rows.map((followUp) => (
                <FollowUpEntry
                  followUp={followUp}
                  hasMission={hasMission}
                  isCurrent={followUp.id === openId}
                  key={followUp.id}
                  leading={
                    // biome-ignore lint/a11y/noStaticElementInteractions: the box inside is the control
                    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard above
                    <span className={styles.box} onClickCapture={(event) => handlePress(event, followUp.id)}>
                      <Checkbox
                        isLabelHidden
                        isSelected={selection.has(followUp.id)}
                        label={t('followUps.bulk.select', { title: followUp.title })}
                        onChange={() => selection.toggle(followUp.id)}
                      />
                    </span>
                  }
                  onPress={() => onOpen(followUp.id)}
                />
              ))}
            </List>
          </Section>
        );
      })}
      {rest > 0 && (
        <div>
          <Button onPress={onMore} size="small" variant="quiet">
            {t('followUps.showMore', { count: Math.min(rest, pageSize) })}
          </Button>
        </div>
      )}
    </div>
  );
}

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll('li') ?? [])];

function focusRow(list: HTMLElement | null, index: number) {
  rowsIn(list)[index]?.querySelector<HTMLElement>('a, [role="link"]')?.focus();
}
