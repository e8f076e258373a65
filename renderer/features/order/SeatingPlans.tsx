import { Armchair, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { NewPlan } from './NewPlan';
import { Plan } from './Plan';
import styles from './SeatingPlans.module.css';

/** A mission's seating plans, one of them in full. */
export function SeatingPlans({
  lead,
  missionId,
  order,
}: {
  lead: ReactNode;
  missionId: string;
  order: readonly Ranked<NamedDelegate>[];
}) {
  const { t } = useTexts();
  const [chosenId, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const plans = useRecords('seating', 'list', { missionId }).data;
  if (!plans) return null;
  const plan = plans.find(({ id }) => id === chosenId) ?? plans.at(-1);
  const isOne = plans.length === 1;
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)} variant={plan ? 'secondary' : 'primary'}>
      {t('order.newPlan')}
    </Button>
  );
  return (
    <div className={styles.plans}>
      {plan ? (
        <>
          <div className={styles.choice}>
            {lead}
            {!isOne && (
              <div className={styles.plan}>
                <Select
                  isLabelHidden
                  items={plans.map(({ id, name }) => ({ id, label: name }))}
                  label={t('order.plan')}
                  onChange={setChosen}
                  value={plan.id}
                />
              </div>
            )}
            {add}
          </div>
          <Plan key={plan.id} missionId={missionId} order={order} plan={plan} />
        </>
      ) : (
        <>
          <div className={styles.choice}>{lead}</div>
          <EmptyState action={add} icon={Armchair} title={t('order.seatingEmptyTitle')}>
            {t('order.seatingEmptyText')}
          </EmptyState>
        </>
      )}
      {isAdding && <NewPlan missionId={missionId} onClose={() => setAdding(false)} onCreated={setChosen} />}
    </div>
  );
}
