import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { attendanceListOf } from '../../../db/domain/attendance';
import { isLive } from '../../../db/domain/programme';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import styles from './Attendance.module.css';
import { AttendanceSheet } from './AttendanceSheet';
import { Conclusion } from './Conclusion';
import { ItemList } from './ItemList';

/** Who comes to which item: the items beside the list of the one that is on. */
export function AttendanceSection({ mission }: { mission: Pick<MissionDetail, 'id'> }) {
  const { t } = useTexts();
  const ofMission = { missionId: mission.id };
  const { data: programme } = useRecords('programme', 'list', ofMission);
  const { data: groups } = useRecords('programme', 'groups', ofMission);
  const { data: participants } = useRecords('participations', 'list', ofMission);
  const { data: noted } = useRecords('attendance', 'list', ofMission);
  const [chosenId, choose] = useState<string | null>(null);
  if (!programme || !groups || !participants || !noted) return null;

  const items = programme.filter(isLive);
  const item = [chosenId, noted.currentItemId].flatMap((id) => items.find((one) => one.id === id) ?? [])[0];
  if (!item)
    return (
      <EmptyState
        action={
          <LinkButton href={hrefOf({ screen: 'mission', id: mission.id, tab: 'programme', focus: null })}>
            {t('attendance.toProgramme')}
          </LinkButton>
        }
        icon={ListChecks}
        title={t('attendance.emptyTitle')}
      >
        {t('attendance.emptyText')}
      </EmptyState>
    );

  const delegation = { groups, participants };
  const listOf = (one: typeof item) => attendanceListOf(one, delegation, noted.marks);
  return (
    <div className={styles.section}>
      <div className={styles.beside}>
        <ItemList chosenId={item.id} items={items} listOf={listOf} onChoose={choose} />
        <AttendanceSheet item={item} key={item.id} list={listOf(item)} participants={participants} />
      </div>
      <Conclusion delegation={delegation} items={items} marks={noted.marks} missionId={mission.id} />
    </div>
  );
}
