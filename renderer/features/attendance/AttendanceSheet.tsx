import { CheckCheck, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { AttendanceMark, Present } from '../../../db/domain/attendance';
import { personName } from '../../../db/domain/person';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PersonPicker } from '../../shared/PersonPicker';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import styles from './Attendance.module.css';
import { AttendanceGrid } from './AttendanceGrid';
import { KeyLegend } from './KeyLegend';

type Props = {
  item: ProgrammeItem;
  list: readonly Present[];
  participants: readonly ParticipantRow[];
};

/** The attendance list of one item: who is expected, who came, and who came without being expected. */
export function AttendanceSheet({ item, list, participants }: Props) {
  const { t } = useTexts();
  const run = useRun();
  // Each person who was added leaves an empty field behind for the next.
  const [arrivals, setArrivals] = useState(0);
  const known = new Map(participants.map((participant) => [participant.id, participant]));
  const people = list.flatMap((line) => {
    const participant = known.get(line.participationId);
    return participant ? { ...line, participant, name: personName(participant) } : [];
  });
  const open = list.filter(({ attendance }) => attendance === 'unknown');

  const tick = (participationIds: string[], attendance: AttendanceMark | null) =>
    run(api().attendance.tick({ itemId: item.id, participationIds, attendance }));

  async function arrive(personId: string | null) {
    if (personId === null) return;
    await run(api().attendance.arrive({ itemId: item.id, personId }));
    setArrivals(arrivals + 1);
  }

  return (
    <div className={styles.sheet}>
      <Section
        action={
          open.length > 0 && (
            <Button
              icon={CheckCheck}
              onPress={() =>
                void tick(
                  open.map(({ participationId }) => participationId),
                  'attended',
                )
              }
              size="small"
              variant="quiet"
            >
              {t(open.length === list.length ? 'attendance.everybodyCame' : 'attendance.othersCame')}
            </Button>
          )
        }
        heading={item.title}
      >
        <p aria-live="polite" className={styles.counts}>
          <Counts list={list} />
        </p>
        {people.length === 0 ? (
          <EmptyState icon={UsersRound} title={t('attendance.nobodyTitle')}>
            {t('attendance.nobodyText')}
          </EmptyState>
        ) : (
          <>
            <AttendanceGrid
              label={t('attendance.listOf', { title: item.title })}
              onMark={(id, mark) => void tick([id], mark)}
              people={people}
            />
            <KeyLegend />
          </>
        )}
        <div className={styles.arrived}>
          <PersonPicker
            autoFocus={arrivals > 0}
            key={arrivals}
            label={t('attendance.arrived')}
            onChange={(personId) => void arrive(personId)}
            placeholder={t('attendance.arrivedPlaceholder')}
            value={null}
          />
        </div>
      </Section>
    </div>
  );
}

/** "18 af 24 kom · 2 udeblev · 4 mangler". */
function Counts({ list }: { list: readonly Present[] }) {
  const { t } = useTexts();
  const expected = list.filter(({ role }) => role !== null);
  const countOf = (lines: readonly Present[], state: Present['attendance']) =>
    lines.filter(({ attendance }) => attendance === state).length;
  const came = countOf(expected, 'attended');
  const counted = [
    ['absent', countOf(list, 'absent')],
    ['unexpected', countOf(list, 'attended') - came],
    ['open', countOf(expected, 'unknown')],
  ] as const;
  const parts = counted.flatMap(([what, count]) => (count === 0 ? [] : t(`attendance.${what}`, { count })));
  if (expected.length > 0) parts.unshift(t('attendance.counts', { came, count: expected.length }));
  return parts.join(' · ');
}
