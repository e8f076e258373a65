import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useFollowingFocus } from '../../shared/useFollowingFocus';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Precedence } from './Precedence';
import { SeatingPlans } from './SeatingPlans';

/** Who goes before whom on a mission, and who sits where because of it. */
export function OrderSection({ mission }: { mission: Pick<MissionDetail, 'id'> }) {
  const { t } = useTexts();
  const [part, setPart] = useState<'precedence' | 'seating'>('precedence');
  const { ref, follow } = useFollowingFocus();
  const order = useRecords('precedence', 'list', { missionId: mission.id }).data;
  if (!order) return null;
  if (order.length === 0)
    return (
      <EmptyState
        action={
          <Button
            onPress={() => goTo({ screen: 'mission', id: mission.id, tab: 'participants', focus: null })}
            variant="primary"
          >
            {t('order.toPeople')}
          </Button>
        }
        icon={ListOrdered}
        title={t('order.emptyTitle')}
      >
        {t('order.emptyText')}
      </EmptyState>
    );
  const parts = (
    <SegmentedControl
      items={[
        { id: 'precedence', label: t('order.precedence') },
        { id: 'seating', label: t('order.seating') },
      ]}
      label={t('order.parts')}
      onChange={(next) => {
        follow();
        setPart(next);
      }}
      ref={ref}
      value={part}
    />
  );
  if (part === 'precedence') return <Precedence lead={parts} order={order} />;
  return <SeatingPlans lead={parts} missionId={mission.id} order={order} />;
}
