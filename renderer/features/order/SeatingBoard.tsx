import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import type { SeatedPlan } from '../../../electron/contract/seating';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { isolated } from '../../shared/precedenceWords';
import { SeatCard, SeatingPicture } from '../../shared/SeatingPicture';
import { seatAt, seatingDrawing } from '../../shared/seatingDrawing';
import { useRun } from '../../shared/useRun';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './SeatingBoard.module.css';
import { personSub, seatsOf } from './seats';

interface Props {
  plan: SeatedPlan;
  order: readonly Ranked<NamedDelegate>[];
}

/** How far, in pixels of the screen, a pressed pointer goes before it is a drag. */
const threshold = 4;

type Drag = { from: number; x: number; y: number; over: number | undefined };

/**
 * The picture of a plan in which guests change places: dragged one onto another, or taken up with Enter (or a press) and put
 * down on another seat; Esc puts back.
 */
export function SeatingBoard({ plan, order }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState('');
  const wasDrag = useRef(false);
  const drawing = seatingDrawing(plan, plan.count);
  const seats = seatsOf(plan, order);
  const at = (number: number | null) => seats.find((seat) => seat.number === number);

  async function move(from: number, to: number) {
    setHeld(null);
    const guest = at(from);
    if (!guest || from === to) return;
    const moved = await run(
      api().seating.seat({ planId: plan.id, participationId: guest.participationId, number: to }),
    );
    if (moved !== undefined) setSaid(t('order.swapped', { name: guest.label, number: to }));
  }

  function press(number: number) {
    if (held !== null && held !== number) void move(held, number);
    else if (held === number) putBack();
    else if (at(number)) {
      setHeld(number);
      setSaid(t('order.takenUp', { name: at(number)?.label }));
    }
  }

  function putBack() {
    if (held !== null) setSaid(t('order.putBack', { name: at(held)?.label }));
    setHeld(null);
  }

  function handleKey(event: KeyboardEvent, number: number) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') press(number);
    else if (event.key === 'Escape' && held !== null) putBack();
    else if (step) svg.current?.querySelector<SVGGElement>(`[data-seat="${number + step}"]`)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function startDrag(event: PointerEvent, from: number) {
    wasDrag.current = false;
    if (event.button !== 0 || !at(from)) return;
    const { clientX, clientY } = event;
    const ending = new AbortController();
    const { signal } = ending;
    let latest: Drag | null = null;
    const stop = () => {
      ending.abort();
      setDrag(null);
    };
    window.addEventListener(
      'pointermove',
      (moved) => {
        if (!latest && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < threshold) return;
        const matrix = svg.current?.getScreenCTM();
        if (!matrix) return;
        const { x, y } = new DOMPoint(moved.clientX, moved.clientY).matrixTransform(matrix.inverse());
        latest = { from, x, y, over: seatAt(drawing, x, y) };
        wasDrag.current = true;
        setDrag(latest);
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        stop();
        if (latest?.over !== undefined) void move(from, latest.over);
      },
      { signal },
    );
    window.addEventListener('pointercancel', stop, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal, capture: true });
  }

  function stateOf(number: number) {
    if (drag) return number === drag.from ? 'away' : number === drag.over ? 'target' : undefined;
    return number === held ? 'held' : undefined;
  }

  function labelOf(number: number): string {
    const guest = at(number);
    if (!guest) return t('order.seatFree', { number });
    // In the order in which the card says it.
    const name = [guest.label, personSub(guest.delegate)].filter(Boolean).join(', ');
    return t(number === held ? 'order.seatHeld' : 'order.seatOf', { number, name });
  }

  const dragged = drag && drawing.seats[drag.from - 1];
  return (
    <div className={styles.board}>
      <div className={styles.picture} data-dragging={drag !== null || undefined}>
        <SeatingPicture
          count={plan.count}
          label={t('order.picture', { name: plan.name })}
          plan={plan}
          ref={svg}
          seatProps={(number) => ({
            role: 'button',
            tabIndex: 0,
            'aria-label': labelOf(number),
            'aria-pressed': number === held,
            'data-seat': number,
            'data-state': stateOf(number),
            onClick: () => !wasDrag.current && press(number),
            onKeyDown: (event) => handleKey(event, number),
            onPointerDown: (event) => startDrag(event, number),
          })}
          seats={seats.map((seat) => ({ ...seat, sub: personSub(seat.delegate) }))}
          tableName={(number) =>
            plan.shape === 'line-up' && number === 1
              ? t('order.frontRow')
              : t(`order.tables.${plan.shape}`, { number, name: isolated(plan.name) })
          }
          words={{ driver: t('order.driver'), free: t('order.free') }}
        >
          {drag && dragged && (
            <g
              className={styles.ghost}
              transform={`translate(${drag.x - dragged.width / 2} ${drag.y - dragged.height / 2})`}
            >
              <SeatCard
                free=""
                guest={seats
                  .map((seat) => ({ ...seat, sub: personSub(seat.delegate) }))
                  .find(({ number }) => number === drag.from)}
                seat={dragged}
              />
            </g>
          )}
        </SeatingPicture>
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
