import { ArrowDown, ArrowUp, Ellipsis, GripVertical, MessageSquareText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AgendaPartPatch } from '../../../db/domain/workshop';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatClock } from '../../shared/format';
import { PersonPicker } from '../../shared/PersonPicker';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import type { useRowDrag } from '../../shared/useRowDrag';
import { useRun } from '../../shared/useRun';
import { Icon } from '../../ui/Icon';
import { MenuButton } from '../../ui/MenuButton';
import { NumberField } from '../../ui/NumberField';
import styles from './Agenda.module.css';

type Props = {
  part: WorkshopDetail['agenda'][number];
  index: number;
  last: number;
  /** A local time; null while nobody knows. */
  startsAt: string | null;
  drag: ReturnType<typeof useRowDrag>;
  onMove: (place: number) => void;
};

/** One part of an agenda, written in place. Alt and an arrow move it, or its grip does. */
export function AgendaRow({ part, index, last, startsAt, drag, onMove }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const [isNoting, setNoting] = useState(false);
  const { id, title, minutes, leadId, note } = part;
  const number = index + 1;
  const save = (patch: AgendaPartPatch) => api().workshops.updateAgendaPart({ id, patch });

  return (
    <li
      className={styles.part}
      data-dragged={drag.draggedId === id || undefined}
      data-drop={drag.markOf(id, index, last)}
      data-id={id}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? number - 1 : number + 1);
      }}
    >
      <button
        {...drag.gripOf(id)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        aria-label={t('workshop.moveAgendaPart', { number })}
        className={styles.grip}
        type="button"
      >
        <Icon icon={GripVertical} />
      </button>
      <span className={styles.start}>{startsAt === null ? '' : formatClock(startsAt, language)}</span>
      <fieldset aria-label={t('workshop.agendaPart', { number })} className={styles.fields}>
        <div className={styles.title}>
          <SavedText
            draftKey={`workshop_agenda ${id} title`}
            isLabelHidden
            isRequired
            label={t('workshop.agendaTitle')}
            onSave={(text) => save({ title: text })}
            value={title}
          />
        </div>
        <div className={styles.minutes}>
          <NumberField
            isLabelHidden
            label={t('workshop.minutes')}
            maxValue={10_000}
            minValue={1}
            onChange={(next) => void run(save({ minutes: next }))}
            unit={t('workshop.minutesUnit')}
            value={minutes}
          />
        </div>
        <div className={styles.lead}>
          <PersonPicker
            isLabelHidden
            label={t('workshop.lead')}
            onChange={(next) => void run(save({ leadId: next }))}
            placeholder={t('workshop.leadPlaceholder')}
            value={leadId}
          />
        </div>
        {(note !== '' || isNoting) && (
          <div className={styles.note}>
            <SavedText
              as="text"
              autoFocus={isNoting}
              draftKey={`workshop_agenda ${id} note`}
              isLabelHidden
              label={t('workshop.agendaNote')}
              onSave={(text) => save({ note: text })}
              rows={1}
              value={note}
            />
          </div>
        )}
      </fieldset>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        items={[
          {
            id: 'up',
            label: t('workshops.moveUp'),
            icon: ArrowUp,
            shortcut: 'Alt ↑',
            isDisabled: number === 1,
            onAction: () => onMove(number - 1),
          },
          {
            id: 'down',
            label: t('workshops.moveDown'),
            icon: ArrowDown,
            shortcut: 'Alt ↓',
            isDisabled: number === last,
            onAction: () => onMove(number + 1),
          },
          ...(note === '' && !isNoting
            ? [
                {
                  id: 'note',
                  label: t('workshop.writeNote'),
                  icon: MessageSquareText,
                  startsGroup: true,
                  onAction: () => setNoting(true),
                },
              ]
            : []),
          {
            id: 'remove',
            label: t('common.remove'),
            icon: Trash2,
            startsGroup: true,
            onAction: () => void remove(api().workshops.removeAgendaPart({ id }), 'removedNamed', title),
          },
        ]}
        label={t('workshop.agendaActions', { number })}
        size="small"
      />
    </li>
  );
}
