import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { Outcome } from '../../../db/domain/workshop';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { MenuButton } from '../../ui/MenuButton';
import { Section } from '../../ui/Section';
import { AddLine } from './AddLine';
import styles from './Workshops.module.css';

/** What came of a workshop, line by line; a new line is added with Enter. */
export function Outcomes({ itemId, outcomes }: { itemId: string; outcomes: readonly Outcome[] }) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();

  /** Moves an outcome to another place in the list. */
  const move = (id: string, to: number) => {
    const others = outcomes.filter((outcome) => outcome.id !== id);
    if (to < 0 || to > others.length) return;
    void run(api().workshops.moveOutcome({ id, beforeId: others[to]?.id ?? null }));
  };

  return (
    <Section count={outcomes.length || undefined} heading={t('workshops.outcomes')}>
      <ol className={styles.outcomes}>
        {outcomes.map(({ id, text }, index) => {
          const number = index + 1;
          return (
            <li
              className={styles.outcome}
              key={id}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                move(id, event.key === 'ArrowUp' ? index - 1 : index + 1);
              }}
            >
              <span aria-hidden className={styles.number}>
                {number}
              </span>
              <div className={styles.outcomeText}>
                <SavedText
                  as="text"
                  draftKey={`outcome ${id} text`}
                  isLabelHidden
                  label={t('workshops.outcome', { number })}
                  onSave={(next) => api().workshops.updateOutcome({ id, patch: { text: next } })}
                  rows={1}
                  value={text}
                />
              </div>
              <MenuButton
                icon={Ellipsis}
                isIconOnly
                items={[
                  {
                    id: 'up',
                    label: t('workshops.moveUp'),
                    icon: ArrowUp,
                    shortcut: 'Alt ↑',
                    isDisabled: index === 0,
                    onAction: () => move(id, index - 1),
                  },
                  {
                    id: 'down',
                    label: t('workshops.moveDown'),
                    icon: ArrowDown,
                    shortcut: 'Alt ↓',
                    isDisabled: number === outcomes.length,
                    onAction: () => move(id, index + 1),
                  },
                  {
                    id: 'remove',
                    label: t('common.remove'),
                    icon: Trash2,
                    startsGroup: true,
                    onAction: () => void remove(api().workshops.removeOutcome({ id }), 'removedNamed', text),
                  },
                ]}
                label={t('workshops.outcomeActions', { number })}
                size="small"
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.newOutcome}>
        <AddLine
          add={(text) => api().workshops.addOutcome({ itemId, text })}
          draftKey={`outcome new ${itemId}`}
          label={t('workshops.addOutcome')}
          placeholder={t('workshops.addOutcomePlaceholder')}
        />
      </div>
    </Section>
  );
}
