import { Ellipsis, RotateCcw, UserMinus, UserPlus } from 'lucide-react';
import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import type { SeatedPlan } from '../../../electron/contract/seating';
import { type Translate, useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { NativeName } from '../../shared/NativeName';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { Section } from '../../ui/Section';
import styles from './SeatList.module.css';
import { type OccupiedSeat, seatsOf } from './seats';

interface Props {
  plan: SeatedPlan;
  order: readonly Ranked<NamedDelegate>[];
  /** Has the whole width. */
  isInColumns: boolean;
}

/** Who sits where as a list, table by table, with why; and who was left out. */
export function SeatList({ plan, order, isInColumns }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const seat = (participationId: string, number: 'auto' | null) =>
    void run(api().seating.seat({ planId: plan.id, participationId, number }));
  const tables = [...Map.groupBy(seatsOf(plan, order), ({ table }) => table)];
  const leftOut = order.filter(({ delegate }) => plan.leftOut.includes(delegate.id));
  return (
    <div className={styles.list} data-columns={isInColumns || undefined}>
      {tables.map(([table, seats]) => (
        <Section count={seats.length} heading={headingOf(plan, table, t)} key={table}>
          <ul className={styles.seats}>
            {seats.map((one) => (
              <li className={styles.seat} key={one.number}>
                <span className={styles.number}>{one.number}</span>
                <div className={styles.who}>
                  <div className={styles.name}>
                    <NativeName>{one.label}</NativeName>
                  </div>
                  <div className={styles.why}>{whyText(one, plan, t)}</div>
                </div>
                <MenuButton
                  icon={Ellipsis}
                  isIconOnly
                  items={[
                    ...(one.isByHand
                      ? [
                          {
                            id: 'auto',
                            label: t('order.seatByRank'),
                            icon: RotateCcw,
                            onAction: () => seat(one.participationId, 'auto'),
                          },
                        ]
                      : []),
                    {
                      id: 'out',
                      label: t('order.leaveOut'),
                      icon: UserMinus,
                      onAction: () => seat(one.participationId, null),
                    },
                  ]}
                  label={t('order.moreAboutSeat', { name: one.label })}
                  size="small"
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {leftOut.length > 0 && (
        <Section count={leftOut.length} heading={t('order.leftOut')}>
          <ul className={styles.seats}>
            {leftOut.map(({ delegate: { id, name } }) => (
              <li className={styles.seat} key={id}>
                <div className={styles.who}>
                  <NativeName>{name}</NativeName>
                </div>
                <IconButton
                  icon={UserPlus}
                  label={`${t('order.takeIn')}: ${name}`}
                  onPress={() => seat(id, 'auto')}
                  size="small"
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function headingOf({ shape }: SeatedPlan, table: number, t: Translate): string {
  if (shape === 'long-table') return t('order.seatList');
  if (shape === 'line-up' && table === 1) return t('order.frontRow');
  return t(`order.tables.${shape}`, { number: table });
}

/** "nr. 4 i rangfølgen · den næste af gæsterne": why somebody has their seat. */
function whyText({ reason, place }: OccupiedSeat, { shape }: SeatedPlan, t: Translate): string {
  if (reason === 'interpreter-last') return t('order.reason.interpreter-last');
  if (reason === 'interpreter')
    return t(shape === 'cars' ? 'order.interpreterInCar' : 'order.reason.interpreter');
  const isHonouredInCar = reason === 'guest-of-honour' && shape === 'cars';
  const why = isHonouredInCar ? t('order.honouredInCar') : t(`order.reason.${reason}`);
  return [why, t('order.inOrder', { place })].join(' · ');
}
