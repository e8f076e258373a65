import { type RefObject, useState } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import { localTime, minutesBetween, minutesPerDay } from '../../../db/domain/wall-time';
import { draggedTime, type Grab, type Spot } from './dragging';
import { createDragStore, type DragStore } from './dragStore';
import { trackPointer } from './trackPointer';
import { useListener } from './useListener';

type Slot = Extract<Spot, { kind: 'slot' }>;

type Options = {
  root: RefObject<HTMLElement | null>;
  /** The scrolling pane, and in it the area of the days' hours. Without days there is neither. */
  scroller: RefObject<HTMLElement | null>;
  hours: RefObject<HTMLElement | null>;
  days: readonly string[];
  itemOf: (id: string) => ProgrammeItem | undefined;
  onDrop: (item: ProgrammeItem | null, time: ItemTime) => void;
  /** The empty grid was clicked. */
  onPick: (day: string, minute: number) => void;
};

/**
 * Dragging with the pointer: items (`data-item`) move between hours, the days' heads (`data-drop="day"`) and the tray
 * (`data-drop="tray"`), their edges (`data-edge`) resize them, and the empty grid makes a new one.
 * @returns `draggedId` the item that is being dragged
 */
export function useDrag({ root, scroller, hours, days, itemOf, onDrop, onPick }: Options) {
  const [store] = useState<DragStore>(createDragStore);
  const [draggedId, setDraggedId] = useState<string | null>(null);

  const slotAt = (x: number, y: number): Slot | null => {
    const box = hours.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const within = (share: number, count: number) =>
      Math.min(Math.max(0, Math.floor(share * count)), count - 1);
    const day = days[within((x - box.left) / box.width, days.length)];
    const minute = within((y - box.top) / box.height, minutesPerDay);
    return day === undefined ? null : { kind: 'slot', day, minute };
  };
  const end = (): ItemTime | undefined => {
    const time = store.get()?.time;
    store.set(null);
    setDraggedId(null);
    return time;
  };

  useListener(root, 'pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const grab = grabAt(event.target, slotAt(event.clientX, event.clientY), itemOf);
    if (!grab || !root.current || !scroller.current) return;
    const item = grab.kind === 'create' ? null : grab.item;
    trackPointer(root.current, event, {
      scroller: scroller.current,
      onStart: () => setDraggedId(item?.id ?? null),
      onMove: (x, y) => {
        const spot = (grab.kind === 'move' && dropAt(x, y)) || slotAt(x, y);
        const time = spot && draggedTime(grab, spot);
        if (time) store.set({ title: item?.title ?? '', time });
      },
      onDrop: () => {
        const time = end();
        if (time) onDrop(item, time);
      },
      onCancel: end,
    });
  });
  useListener(root, 'click', ({ target, clientX, clientY, detail }) => {
    // The second click of a double click is no second item.
    if (
      detail > 1 ||
      !(target instanceof Element) ||
      !target.closest('[data-hours]') ||
      target.closest('[data-item]')
    )
      return;
    const slot = slotAt(clientX, clientY);
    if (slot) onPick(slot.day, slot.minute);
  });

  return { store, draggedId };
}

function grabAt(target: Element, slot: Slot | null, itemOf: Options['itemOf']): Grab | null {
  const block = target.closest<HTMLElement>('[data-item]');
  const item = block && itemOf(block.dataset.item ?? '');
  if (!item) return slot && target.closest('[data-hours]') ? { ...slot, kind: 'create' } : null;
  const edge = target.closest<HTMLElement>('[data-edge]')?.dataset.edge;
  if (edge === 'start' || edge === 'end') return { kind: 'resize', item, edge };
  const isOnHours = slot !== null && block.closest('[data-hours]') !== null && item.time.kind === 'timed';
  const offset =
    isOnHours && item.time.kind === 'timed'
      ? minutesBetween(item.time.startsAt, localTime(slot.day, slot.minute))
      : 0;
  return { kind: 'move', item, offset };
}

/** The day's head or the tray under a point, if it is over one. */
function dropAt(x: number, y: number): Spot | null {
  const zone = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  if (!zone) return null;
  return zone.dataset.drop === 'tray' ? { kind: 'tray' } : { kind: 'day', day: zone.dataset.day ?? '' };
}
