import { type RefObject, useState } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import type { GridStep } from '../../../db/domain/scheduling';
import { type Move, movedTogether } from '../../../db/domain/shifting';
import { localTime, minutesBetween, minutesPerDay } from '../../../db/domain/wall-time';
import { draggedTime, type Grab, type Spot } from './dragging';
import { createDragStore, type DraggedPart, type DragStore } from './dragStore';
import { dropZoneAt, dropZonesIn } from './dropZones';
import { trackPointer } from './trackPointer';
import { useListener } from './useListener';

type Slot = Extract<Spot, { kind: 'slot' }>;

type Options = {
  root: RefObject<HTMLElement | null>;
  /** What captures the pointer while it drags items, for its cursor. */
  hand: RefObject<HTMLElement | null>;
  /** The scrolling pane, and in it the area of the days' hours. Without days there is neither. */
  scroller: RefObject<HTMLElement | null>;
  hours: RefObject<HTMLElement | null>;
  days: readonly string[];
  step: GridStep;
  itemOf: (id: string) => ProgrammeItem | undefined;
  /** What goes along when an item is moved: all that is selected with it, itself included. */
  withIt: (item: ProgrammeItem) => readonly ProgrammeItem[];
  onMove: (moves: readonly Move[], item: ProgrammeItem) => void;
  onCopy: (moves: readonly Move[], item: ProgrammeItem) => void;
  onCreate: (time: ItemTime) => void;
  /** The empty grid was clicked. */
  onPick: (day: string, minute: number) => void;
};

/**
 * Dragging with the pointer: items (`data-item`) move between hours, the days' heads and the week strip (`data-drop` with
 * `data-day`) and the tray (`data-drop="tray"`), with Ctrl or ⌘ they are copied; their edges (`data-edge`) resize them,
 * and the empty grid makes a new one.
 * @returns what is being dragged
 */
export function useDrag(options: Options): DragStore {
  const { root, hand, scroller, hours, days, step, itemOf, onPick } = options;
  const [store] = useState<DragStore>(createDragStore);

  const slotAt = (x: number, y: number): Slot | null => {
    const box = hours.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const within = (share: number, count: number) =>
      Math.min(Math.max(0, Math.floor(share * count)), count - 1);
    const day = days[within((x - box.left) / box.width, days.length)];
    const minute = within((y - box.top) / box.height, minutesPerDay);
    return day === undefined ? null : { kind: 'slot', day, minute };
  };
  const end = () => {
    const drag = store.get();
    store.set(null);
    return drag;
  };

  useListener(root, 'pointerdown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const grab = grabAt(event.target, slotAt(event.clientX, event.clientY), itemOf);
    const pane = scroller.current;
    if (!grab || !root.current || !pane) return;
    const item = grab.kind === 'create' ? null : grab.item;
    const along = grab.kind === 'move' ? options.withIt(grab.item) : item ? [item] : [];
    const zones = dropZonesIn(root.current);
    const ids = new Set(along.map(({ id }) => id));
    trackPointer(root.current, event, {
      holder: (item && hand.current) || root.current,
      scroller: pane,
      // A finger that rests sees that it has taken hold before it moves.
      onStart: () =>
        item && store.set({ time: item.time, isCopy: false, parts: partsOf(along, item, item.time), ids }),
      onMove: (x, y, isWithCtrl) => {
        const spot = (grab.kind === 'move' && dropZoneAt(zones, pane, x, y)) || slotAt(x, y);
        const time = spot && draggedTime(grab, spot, step);
        const isCopy = isWithCtrl && grab.kind === 'move';
        const before = store.get();
        if (!time || (before?.isCopy === isCopy && isSame(before.time, time))) return;
        const parts = item ? partsOf(along, item, time) : [{ id: '', title: '', time }];
        store.set({ time, isCopy, parts, ids });
      },
      // Over the tray and the week strip the hours stay where they are: nothing is looked for on them.
      isAside: (x, y) => {
        const kind = grab.kind === 'move' && dropZoneAt(zones, pane, x, y)?.kind;
        return kind === 'tray' || kind === 'strip';
      },
      onDrop: () => {
        const drag = end();
        if (!drag) return;
        if (!item) return options.onCreate(drag.time);
        const moves = drag.parts.map(({ id, time }) => ({ id, time }));
        (drag.isCopy ? options.onCopy : options.onMove)(moves, item);
      },
      onCancel: end,
    });
  });
  useListener(root, 'click', ({ target, clientX, clientY, detail, ctrlKey, metaKey, shiftKey }) => {
    // The second click of a double click is no second item; one beside an item while several are chosen is a slip.
    if (detail > 1 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    if (!target.closest('[data-hours]') || target.closest('[data-item]')) return;
    const slot = slotAt(clientX, clientY);
    if (slot) onPick(slot.day, slot.minute);
  });

  return store;
}

/** Where each would land; those that stay are drawn where they are. */
function partsOf(items: readonly ProgrammeItem[], anchor: ProgrammeItem, time: ItemTime): DraggedPart[] {
  const moved = new Map(movedTogether(items, anchor, time).map((move) => [move.id, move.time]));
  return items.map((item) => ({ id: item.id, title: item.title, time: moved.get(item.id) ?? item.time }));
}

const isSame = (a: ItemTime, b: ItemTime): boolean => JSON.stringify(a) === JSON.stringify(b);

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
