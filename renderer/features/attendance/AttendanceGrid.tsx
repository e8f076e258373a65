import { Check, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AttendanceMark, Present } from '../../../db/domain/attendance';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { NativeName } from '../../shared/NativeName';
import { Icon } from '../../ui/Icon';
import { useTypeAhead } from '../../ui/useTypeAhead';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './AttendanceGrid.module.css';

type Line = Present & { participant: ParticipantRow; name: string };

type Props = {
  label: string;
  people: readonly Line[];
  /** What was noted of a participation; null takes it back. */
  onMark: (participationId: string, mark: AttendanceMark | null) => void;
};

/** What each key notes of the person in the row. Letters find names, so none of them can. */
const marks = new Map<string, AttendanceMark | null>([
  [' ', 'attended'],
  ['+', 'attended'],
  ['-', 'absent'],
  ['Backspace', null],
  ['Delete', null],
]);

const signs = { attended: Check, absent: X } as const;

/** A row for each person, ticked with the keyboard alone: one stop of the Tab key, within it arrows, letters and marks. */
export function AttendanceGrid({ label, people, onMark }: Props) {
  const { t } = useTexts();
  const rows = useRef<HTMLDivElement>(null);
  const [activeId, setActive] = useState<string | null>(null);
  const found = people.findIndex(({ participationId }) => participationId === activeId);
  const active = Math.max(0, found);
  // A family name is as good as a given one.
  const findByName = useTypeAhead(people, ({ name }) => name);
  const findByFamilyName = useTypeAhead(people, ({ participant }) => participant.familyName);

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const person = people[active];
    const find = () => findByName(event.key, active) ?? findByFamilyName(event.key, active);
    const mark = marks.get(event.key);
    if (person && mark !== undefined) {
      event.preventDefault();
      onMark(person.participationId, mark);
      return;
    }
    const end = people.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(active + 1, end),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: end,
    };
    const target = targets[event.key] ?? find();
    if (target === undefined) return;
    event.preventDefault();
    rows.current?.querySelectorAll<HTMLElement>('[role="row"]')[target]?.focus();
  }

  return (
    <div aria-label={label} className={styles.grid} onKeyDown={handleKey} ref={rows} role="grid">
      {people.map(({ participationId: id, participant, name, role, attendance }, index) => (
        <div
          aria-rowindex={index + 1}
          className={styles.row}
          data-attendance={attendance}
          key={id}
          onFocus={() => setActive(id)}
          role="row"
          tabIndex={index === active ? 0 : -1}
        >
          <span className={styles.who} role="rowheader">
            <span className={styles.name}>
              <NativeName>{name}</NativeName>
            </span>{' '}
            <span className={styles.as}>
              {role === null ? t('attendance.notExpected') : secondWords(participant, name)}
            </span>
          </span>
          <span className={styles.state} role="gridcell">
            <VisuallyHidden>
              {t(
                attendance === 'attended'
                  ? 'attendance.came'
                  : attendance === 'absent'
                    ? 'attendance.absentOne'
                    : 'attendance.notNoted',
              )}
            </VisuallyHidden>
          </span>
          {(['attended', 'absent'] as const).map((mark) => (
            <span key={mark} role="gridcell">
              <button
                aria-pressed={attendance === mark}
                className={styles.mark}
                data-mark={mark}
                onClick={(event) => {
                  onMark(id, attendance === mark ? null : mark);
                  // The keys go on from here.
                  event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus();
                }}
                tabIndex={-1}
                type="button"
              >
                <Icon icon={signs[mark]} size={14} />
                {t(mark === 'attended' ? 'attendance.came' : 'attendance.absentOne')}
              </button>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** What tells a person from others: their office, or where they belong. */
const secondWords = ({ position, organisationName, homeName }: ParticipantRow, name: string): string =>
  [position !== name && position, organisationName ?? homeName].filter(Boolean).join(' · ');
