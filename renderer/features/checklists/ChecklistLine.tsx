import { CircleAlert, Pencil, Trash2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { dueOn, standingOf } from '../../../db/domain/checklist';
import { offsetText } from '../../../db/domain/checklist-line';
import type { MissionDates } from '../../../db/domain/mission';
import type { ChecklistRow } from '../../../electron/contract/checklists';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatDay } from '../../shared/format';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Checkbox } from '../../ui/Checkbox';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import styles from './Checklist.module.css';
import { LineFields } from './LineFields';

type Props = { line: ChecklistRow; dates: MissionDates };

/** One line: ticked in place, edited below itself. */
export function ChecklistLine({ line, dates }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, title, doneOn, ownerName, note } = line;
  const due = dueOn(line, dates);
  const standing = today === undefined ? 'later' : standingOf(line, due, today);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  return (
    <li
      className={styles.line}
      data-standing={standing}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
    >
      <div className={styles.row}>
        <Checkbox
          isLabelHidden
          isSelected={doneOn !== null}
          label={t('checklists.done', { title })}
          onChange={(isDone) =>
            void run(api().checklists.update({ id, patch: { doneOn: isDone ? (today ?? null) : null } }))
          }
        />
        <div className={styles.what}>
          <span className={styles.title}>
            <bdi>{title}</bdi>
          </span>
          {(ownerName || note) && (
            <span className={styles.second}>{[ownerName, note].filter(Boolean).join(' · ')}</span>
          )}
        </div>
        <span className={styles.when}>
          {standing === 'overdue' && <Icon icon={CircleAlert} size={14} />}
          {doneOn !== null && t('checklists.doneOn', { date: formatDay(doneOn, language, 'short') })}
          {doneOn === null && due !== null && formatDay(due, language, 'short')}
        </span>
        <span className={styles.offset}>{offsetText(line)}</span>
        <IconButton
          icon={isOpen ? X : Pencil}
          label={isOpen ? t('common.close') : t('checklists.editNamed', { title })}
          onPress={() => (isOpen ? close() : setOpen(true))}
          ref={opener}
          size="small"
        />
        <IconButton
          icon={Trash2}
          label={t('checklists.removeNamed', { title })}
          onPress={() => void remove(api().checklists.remove({ id }), 'removedNamed', title)}
          size="small"
        />
      </div>
      {isOpen && <LineFields line={line} />}
    </li>
  );
}
