import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { useRecords } from '../../shared/records';
import { useToday } from '../../shared/useToday';
import { EmptyState } from '../../ui/EmptyState';
import { FollowUpBeside } from './FollowUpBeside';
import { FollowUpList } from './FollowUpList';

/** What was promised on one mission, closed promises included. */
export function MissionFollowUpsTab({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const today = useToday();
  const { data: followUps } = useRecords('followUps', 'list', { missionId: mission.id });
  return (
    <FollowUpBeside onClose={() => setOpenId(null)} openId={openId}>
      <QuickFollowUp key={mission.id} of={{ missionId: mission.id }} />
      {followUps && today && followUps.length > 0 && (
        <FollowUpList followUps={followUps} onOpen={setOpenId} openId={openId} today={today} />
      )}
      {followUps?.length === 0 && (
        <EmptyState icon={ListChecks} title={t('followUps.emptyTitle')}>
          {t('followUps.emptyMissionText')}
        </EmptyState>
      )}
    </FollowUpBeside>
  );
}
