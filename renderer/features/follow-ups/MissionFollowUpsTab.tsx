import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PaneBeside } from '../../shared/PaneBeside';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { EmptyState } from '../../ui/EmptyState';
import { BulkBar } from './BulkBar';
import { FollowUpGroups, pageSize } from './FollowUpGroups';
import { FollowUpPane } from './FollowUpPane';
import { useGroupHeading } from './useGroupHeading';
import { useSelection } from './useSelection';

/** What was promised on one mission, closed promises included. */
export function MissionFollowUpsTab({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const [openId, setOpenId] = useState<string | null>(null);
  const [pages, setPages] = useState(1);
  const input = {
    view: 'list' as const,
    filter: { missionId: mission.id },
    me: null,
    waitingDays: null,
  };
  const { data: shown } = useRecords('followUps', 'view', { ...input, limit: pages * pageSize });
  const rows = shown?.groups.flatMap((group) => group.rows) ?? [];
  const selection = useSelection(rows.map(({ id }) => id));
  const headingOf = useGroupHeading('list');
  const selectAll = async () => {
    const ids = await run(api().followUps.idsInView(input));
    if (ids) selection.replace(ids);
  };
  return (
    <PaneBeside pane={openId && <FollowUpPane id={openId} key={openId} onClose={() => setOpenId(null)} />}>
      <QuickFollowUp key={mission.id} of={{ missionId: mission.id }} />
      {shown && shown.count > 0 && (
        <FollowUpGroups
          groups={shown.groups}
          headingOf={headingOf}
          onMore={() => setPages(pages + 1)}
          onOpen={setOpenId}
          onSelectAll={() => void selectAll()}
          openId={openId}
          rest={shown.count - rows.length}
          selection={selection}
        />
      )}
      {selection.ids.length > 0 && shown && (
        <BulkBar count={shown.count} onSelectAll={() => void selectAll()} selection={selection} />
      )}
      {shown?.count === 0 && (
        <EmptyState icon={ListChecks} title={t('followUps.emptyTitle')}>
          {t('followUps.emptyMissionText')}
        </EmptyState>
      )}
    </PaneBeside>
  );
}
