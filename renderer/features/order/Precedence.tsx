import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type ParticipationSide, participationSides } from '../../../db/domain/participation';
import {
  type NamedDelegate,
  onSide,
  orderOfPrecedence,
  placeInWhole,
  placing,
  type Ranked,
} from '../../../db/domain/precedence';
import { useTexts } from '../../i18n';
import { useRowDrag } from '../../shared/useRowDrag';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { DelegateRow } from './DelegateRow';
import styles from './Precedence.module.css';

type Order = readonly Ranked<NamedDelegate>[];

/** Who goes before whom and why, of all sides or of one; a line moved by hand waits for its reason. */
export function Precedence({ lead, order }: { lead: ReactNode; order: Order }) {
  const { t } = useTexts();
  const [side, setSide] = useState<ParticipationSide | 'all'>('all');
  /** Somebody on their way to a place of the whole order, until it has a reason or is given up. */
  const [moving, setMoving] = useState<{ id: string; place: number } | null>(null);
  const [rankId, setRankId] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const partOf = (whole: Order) => (side === 'all' ? whole : onSide(whole, side));
  const whole = moving ? afterMove(order, moving) : order;
  const shown = partOf(whole);
  const sides = participationSides.filter((one) => order.some(({ delegate }) => delegate.side === one));

  function moveTo(id: string, place: number) {
    const own = shown.find(({ delegate }) => delegate.id === id);
    if (!own || place < 1 || place > shown.length || place === own.place) return;
    setMoving({ id, place: side === 'all' ? place : placeInWhole(whole, shown, id, place) });
  }
  const drag = useRowDrag(list, moveTo);

  function end(id: string) {
    setMoving(null);
    list.current?.querySelector<HTMLElement>(`[data-id="${id}"] [data-grip]`)?.focus();
  }

  function moveByKey(event: KeyboardEvent, { delegate, place }: Ranked) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveTo(delegate.id, place + (event.key === 'ArrowUp' ? -1 : 1));
  }

  return (
    <div className={styles.precedence}>
      <div className={styles.head}>
        {lead}
        {sides.length > 1 && (
          <SegmentedControl
            items={[
              { id: 'all' as const, label: t('order.everybody') },
              ...sides.map((one) => ({ id: one, label: t(`participants.sides.${one}`) })),
            ]}
            label={t('order.whose')}
            onChange={(chosen) => {
              setMoving(null);
              setSide(chosen);
            }}
            value={side}
          />
        )}
      </div>
      <p className={styles.intro}>{t('order.howItGoes')}</p>
      <ol aria-label={t('order.list')} className={styles.list} ref={list}>
        {shown.map((ranked, index) => (
          <li
            className={styles.item}
            data-drop={drag.markOf(ranked.delegate.id, index, shown.length)}
            data-dragged={drag.draggedId === ranked.delegate.id || undefined}
            data-id={ranked.delegate.id}
            data-moving={moving?.id === ranked.delegate.id || undefined}
            key={ranked.delegate.id}
            onKeyDown={(event) => moveByKey(event, ranked)}
          >
            <DelegateRow
              grip={drag.gripOf(ranked.delegate.id)}
              isRankOpen={rankId === ranked.delegate.id}
              last={shown.length}
              moving={moving?.id === ranked.delegate.id ? moving.place : null}
              isNextMoving={moving !== null && moving.id === shown[index + 1]?.delegate.id}
              next={shown[index + 1]?.delegate}
              onMove={(place) => moveTo(ranked.delegate.id, place)}
              onMoved={() => end(ranked.delegate.id)}
              onRankOpen={(isOpen) => setRankId(isOpen ? ranked.delegate.id : null)}
              onStartMove={() =>
                setMoving({
                  id: ranked.delegate.id,
                  place: whole.find(({ delegate }) => delegate === ranked.delegate)?.place ?? 1,
                })
              }
              ranked={ranked}
              showsSide={side === 'all' && sides.length > 1}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The order as it will be once somebody has moved. */
function afterMove(order: Order, { id, place }: { id: string; place: number }): Ranked<NamedDelegate>[] {
  const placed = new Map(placing(order, id, place).map((one) => [one.id, one.placedAt]));
  return orderOfPrecedence(
    order.map(({ delegate }) => ({ ...delegate, placedAt: placed.get(delegate.id) ?? delegate.placedAt })),
  );
}
