import { Ellipsis, Printer, RotateCcw, Trash2, UsersRound } from 'lucide-react';
import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import { type SeatingPlanPatch, seatingShapes } from '../../../db/domain/seating';
import type { SeatedPlan } from '../../../electron/contract/seating';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { goTo } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { SideMark } from '../../shared/SeatingMark';
import { seatingDrawing } from '../../shared/seatingDrawing';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Callout } from '../../ui/Callout';
import { EmptyState } from '../../ui/EmptyState';
import { MenuButton } from '../../ui/MenuButton';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { ItemField } from './ItemField';
import styles from './Plan.module.css';
import { SeatingBoard } from './SeatingBoard';
import { SeatList } from './SeatList';

interface Props {
  missionId: string;
  plan: SeatedPlan;
  order: readonly Ranked<NamedDelegate>[];
}

/** One seating plan: what it is for, its picture, and who sits where and why. */
export function Plan({ missionId, plan, order }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const offerUndo = useOfferUndo();
  const { id, name, shape, seats, seated, itemId } = plan;
  const save = (patch: SeatingPlanPatch) => api().seating.update({ id, patch });
  const change = (patch: SeatingPlanPatch) => void run(save(patch));
  const sides = [
    ...new Set(
      order
        .map(({ delegate }) => delegate)
        .filter((one) => seated.some(({ participationId }) => participationId === one.id))
        .map(({ side }) => side),
    ),
  ];
  // A wide picture has its list below.
  const isWide = seatingDrawing(plan, plan.count).width > 660;
  const isByHand = plan.byHand.some(({ number }) => number !== null);

  async function reset() {
    if ((await run(api().seating.reset({ id }))) !== undefined) await offerUndo(t('order.resetDone'));
  }

  return (
    <div className={styles.plan}>
      <div className={styles.head}>
        <div className={styles.name}>
          <SavedText
            as="heading"
            draftKey={`seating plan ${id} name`}
            label={t('order.planName')}
            onSave={(text) => save({ name: text })}
            value={name}
          />
        </div>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            {
              id: 'reset',
              label: t('order.reset'),
              icon: RotateCcw,
              isDisabled: !isByHand,
              onAction: () => void reset(),
            },
            {
              id: 'documents',
              label: t('order.toDocuments'),
              icon: Printer,
              onAction: () => goTo({ screen: 'mission', id: missionId, tab: 'documents', focus: null }),
            },
            {
              id: 'remove',
              label: t('order.removePlan'),
              icon: Trash2,
              startsGroup: true,
              isDangerous: true,
              onAction: () => void removal(api().seating.remove({ id }), 'deletedNamed', name),
            },
          ]}
          label={t('order.planMenu')}
        />
      </div>
      <div className={styles.fields}>
        <div className={styles.item}>
          <ItemField
            label={t('order.forWhom')}
            missionId={missionId}
            onChange={(item) => change({ itemId: item?.id ?? null })}
            value={itemId}
          />
        </div>
        <div className={styles.shape}>
          <Select
            items={seatingShapes.map((one) => ({ id: one, label: t(`order.shapes.${one}`) }))}
            label={t('order.shape')}
            onChange={(chosen) => change({ shape: chosen })}
            value={shape}
          />
        </div>
        <div className={styles.seats}>
          <NumberField
            formatOptions={{ maximumFractionDigits: 0 }}
            label={t(`order.seats.${shape}`)}
            maxValue={200}
            minValue={1}
            onChange={(number) => number !== null && change({ seats: number })}
            value={seats}
          />
        </div>
      </div>
      <p className={styles.custom}>{t(`order.custom.${shape}`)}</p>
      {shape === 'long-table' && seated.length > seats && (
        <Callout title={t('order.tooMany', { count: seated.length - seats })} tone="warn" />
      )}
      {seated.length + plan.leftOut.length === 0 ? (
        <EmptyState icon={UsersRound} title={t('order.nobodyTitle')}>
          {t('order.nobodyText')}
        </EmptyState>
      ) : (
        <div className={styles.beside} data-wide={isWide || undefined}>
          <div className={styles.board}>
            <SeatingBoard order={order} plan={plan} />
            <ul aria-label={t('order.sides')} className={styles.legend}>
              {sides.map((side) => (
                <li key={side}>
                  <SideMark side={side} />
                  {t(`participants.sides.${side}`)}
                </li>
              ))}
              {isByHand && (
                <li>
                  <span className={styles.hand} />
                  {t('order.reason.by-hand')}
                </li>
              )}
            </ul>
            <p className={styles.keys}>{t('order.keys')}</p>
          </div>
          <SeatList isInColumns={isWide} order={order} plan={plan} />
        </div>
      )}
    </div>
  );
}
