import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { isUpcoming } from '../../../db/domain/mission';
import { type Participation, participationSides } from '../../../db/domain/participation';
import type { Ranked } from '../../../db/domain/precedence';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { useToday } from '../../shared/useToday';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { AddParticipant } from './AddParticipant';
import { moveBetweenTicks } from './moveBetweenTicks';
import { Participant } from './Participant';
import { ParticipantPane } from './ParticipantPane';
import styles from './ParticipantsTab.module.css';
import { summary } from './summary';

const orders = ['added', 'precedence'] as const;
type Order = (typeof orders)[number];

/** Those who have a place in an order, and then the others as they stood. */
function inThatOrder<P extends Pick<Participation, 'id'>>(
  participants: readonly P[],
  precedence: readonly Ranked[] = [],
): P[] {
  const places = new Map(precedence.map(({ delegate, place }) => [delegate.id, place]));
  const placeOf = ({ id }: P) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...participants].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The people of a mission: whose they are, what they do there, whether they come, and in whose place. */
export function ParticipantsTab({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const today = useToday();
  const [openId, setOpenId] = useState<string | null>(null);
  const participants = useRecords('participations', 'list', { missionId: mission.id }).data;
  const steps = useRecords('invitations', 'list', { missionId: mission.id }).data;
  const [order, setOrder] = useState<Order>('added');
  const precedence = useRecords('precedence', 'list', { missionId: mission.id }).data;
  if (!participants || !steps || today === undefined) return null;
  const hasBegun =
    !isUpcoming(mission.dates, today) || participants.some(({ attendance }) => attendance !== 'unknown');
  const inOrder = inThatOrder(participants, order === 'precedence' ? precedence : undefined);
  const open = participants.find(({ id }) => id === openId);

  return (
    <PaneBeside
      pane={
        open && (
          <ParticipantPane
            all={participants}
            key={open.id}
            mission={mission}
            onClose={() => setOpenId(null)}
            participant={open}
            steps={steps.filter(({ participationId }) => participationId === open.id)}
            today={today}
          />
        )
      }
    >
      <div>
        <AddParticipant missionId={mission.id} />
        {participants.length === 0 ? (
          <EmptyState icon={UsersRound} title={t('participants.emptyTitle')}>
            {t('participants.emptyText')}
          </EmptyState>
        ) : (
          <div className={styles.head}>
            <p className={styles.summary}>{summary(participants, t)}</p>
            {participants.length > 1 && (
              <SegmentedControl
                items={orders.map((id) => ({ id, label: t(`participants.order.${id}`) }))}
                label={t('participants.order.label')}
                onChange={setOrder}
                value={order}
              />
            )}
          </div>
        )}
        <div className={styles.sides} onKeyDown={moveBetweenTicks}>
          {participationSides.map((side) => {
            const own = inOrder.filter((participant) => participant.side === side);
            if (own.length === 0) return null;
            return (
              <Section count={own.length} heading={t(`participants.sides.${side}`)} key={side}>
                <ul className={styles.list}>
                  {own.map((participant) => (
                    <Participant
                      all={participants}
                      hasBegun={hasBegun}
                      isOpen={participant.id === openId}
                      key={participant.id}
                      onOpen={() => setOpenId(participant.id)}
                      participant={participant}
                    />
                  ))}
                </ul>
              </Section>
            );
          })}
        </div>
      </div>
    </PaneBeside>
  );
}
