import type { MissionDetail } from '../../electron/contract/missions';
import { AttendanceSection } from '../features/attendance/AttendanceSection';
import { GiftsSection } from '../features/gifts/GiftsSection';
import { OrderSection } from '../features/order/OrderSection';
import { ParticipantsTab } from '../features/participants/ParticipantsTab';
import { PracticalSection } from '../features/practical/PracticalSection';
import { TravelSection } from '../features/travel/TravelSection';
import { useTexts } from '../i18n';
import { delegationSections, hrefOf } from '../shared/route';
import { SectionNav } from '../ui/SectionNav';
import styles from './DelegationPlace.module.css';

/** A mission's delegation: its people, and what is arranged for them, each section a feature of its own. */
export function DelegationPlace({ mission, section }: { mission: MissionDetail; section: string | null }) {
  const { t } = useTexts();
  const current = delegationSections.find((known) => known === section) ?? 'people';
  return (
    <div>
      <div className={styles.sections}>
        <SectionNav
          current={current}
          items={delegationSections.map((id) => ({
            id,
            label: t(`delegation.sections.${id}`),
            href: hrefOf({
              ...{ screen: 'mission', id: mission.id, tab: 'participants' },
              focus: id === 'people' ? null : id,
            }),
          }))}
          label={t('delegation.parts')}
        />
      </div>
      {current === 'people' && <ParticipantsTab mission={mission} />}
      {current === 'order' && <OrderSection mission={mission} />}
      {current === 'travel' && <TravelSection mission={mission} />}
      {current === 'attendance' && <AttendanceSection mission={mission} />}
      {current === 'practical' && <PracticalSection mission={mission} />}
      {current === 'gifts' && <GiftsSection mission={mission} />}
    </div>
  );
}
