import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { useToday } from '../../shared/useToday';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { HostSummary } from './HostSummary';
import { Keeping } from './Keeping';
import styles from './Practical.module.css';
import { PracticalPane } from './PracticalPane';
import { PracticalTable } from './PracticalTable';

/** What the journey makes it necessary to know of its people: kept apart, for a purpose and until a day. */
export function PracticalSection({ mission }: { mission: MissionDetail }) {
  const { t, language } = useTexts();
  const today = useToday();
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = useRecords('practical', 'list', { missionId: mission.id }).data;
  if (!rows || today === undefined) return null;
  const setting = { mission, today, t, language };
  const open = rows.find(({ data }) => data.participationId === openId);

  if (rows.length === 0)
    return (
      <EmptyState
        action={
          <LinkButton href={hrefOf({ screen: 'mission', id: mission.id, tab: 'participants', focus: null })}>
            {t('practical.toPeople')}
          </LinkButton>
        }
        icon={ClipboardList}
        title={t('practical.emptyTitle')}
      >
        {t('practical.emptyText')}
      </EmptyState>
    );

  return (
    <PaneBeside
      pane={
        open && (
          <PracticalPane
            key={open.data.participationId}
            onClose={() => setOpenId(null)}
            row={open}
            setting={setting}
          />
        )
      }
    >
      <div className={styles.section}>
        <Keeping rows={rows} setting={setting} />
        <PracticalTable onOpen={setOpenId} openId={openId} rows={rows} setting={setting} />
        <HostSummary rows={rows} setting={setting} />
      </div>
    </PaneBeside>
  );
}
