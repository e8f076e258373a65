import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { MissionDates } from '../../../db/domain/mission';
import { type ProgrammeItem, programmeDays } from '../../../db/domain/programme';
import { headOf, type Stop, stopsOf } from './keyMoves';
import { useFocusLater } from './useFocusLater';
import { useSelection } from './useSelection';
import { daysShown, useView } from './useView';

type Options = {
  missionId: string;
  dates: MissionDates;
  items: readonly ProgrammeItem[];
  root: RefObject<HTMLElement | null>;
  /** An item to open. */
  focus: string | null;
};

/**
 * Where one is in a programme: which days are shown, where the focus is, which item is open and which are selected, and
 * how to get elsewhere.
 */
export function useWhereabouts({ missionId, dates, items, root, focus }: Options) {
  const days = useMemo(() => programmeDays(dates, items), [dates, items]);
  const [view, look] = useView(missionId, days);
  const shown = useMemo(
    () => daysShown(days, { span: view.span, from: view.from }),
    [days, view.span, view.from],
  );
  const columns = useMemo(() => stopsOf(items, days), [items, days]);
  const stops = columns.flat();
  const [openId, setOpenId] = useOpenItem(focus);
  const [stopId, setStopId] = useState<string | null>(focus);
  const focusOn = useFocusLater(root, focus);
  const selection = useSelection(columns, focus);

  const dayOfStop = (id: string) => days.find((_, index) => columns[index]?.some((stop) => stop.id === id));
  const reveal = (day: string | null | undefined) => {
    if (day && !shown.includes(day)) look({ from: day });
  };
  const goToStop = (id: string, day: string | null | undefined = dayOfStop(id)) => {
    reveal(day);
    setStopId(id);
    focusOn(id);
  };
  const open = (id: string) => {
    setStopId(id);
    setOpenId(id);
    selection.choose([id]);
  };
  const revealFocus = useEffectEvent((id: string | null) => reveal(id && dayOfStop(id)));
  useEffect(() => revealFocus(focus), [focus]);
  useKeptFocus(stopId, stops, (id) => dayOfStop(id) ?? shown[0], goToStop);

  // Tab comes in where one was, if that is to be seen, else at the first day's head.
  const isSeen = (id: string) => {
    const day = dayOfStop(id);
    return day === undefined || shown.includes(day);
  };
  const stop =
    stops.find(({ id }) => id === stopId && isSeen(id)) ??
    stops.find(({ id }) => id === headOf(shown[0] ?? '')) ??
    stops[0];
  const selected = items.filter(({ id }) => selection.ids.has(id));
  const isSeveral = selected.length > 1;
  const chosen = isSeveral ? selected : stop?.item ? [stop.item] : [];
  const anchor = chosen.find(({ id }) => id === stop?.id) ?? chosen[0] ?? null;

  return {
    ...{ days, view, look, shown, columns, stop, dayOfStop, goToStop, setStopId },
    ...{ openId, setOpenId, open, selection, selected, isSeveral },
    /** The items that a command is about: all that are selected, or the one that has the focus; and one of them. */
    ...{ chosen, anchor },
  };
}

/** Puts the focus on the head of its day when the item that had it is gone: a step was taken back. */
function useKeptFocus(
  stopId: string | null,
  stops: readonly Stop[],
  dayOf: (id: string) => string | undefined,
  goTo: (id: string) => void,
): void {
  const lastDay = useRef<string>(undefined);
  useEffect(() => {
    if (stopId === null) return;
    if (stops.some(({ id }) => id === stopId)) lastDay.current = dayOf(stopId);
    else if (document.activeElement === document.body) {
      const head = stops.find(({ id }) => id === headOf(lastDay.current ?? '')) ?? stops[0];
      if (head) goTo(head.id);
    }
  });
}

/** The item whose pane is open; an address that names another one opens that. */
function useOpenItem(focus: string | null) {
  const [openId, setOpenId] = useState(focus);
  const [followed, setFollowed] = useState(focus);
  if (focus !== followed) {
    setFollowed(focus);
    if (focus !== null) setOpenId(focus);
  }
  return [openId, setOpenId] as const;
}
