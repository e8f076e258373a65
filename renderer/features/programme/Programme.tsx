import { PanelRight } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { daysOfItem, type ProgrammeItem } from '../../../db/domain/programme';
import { defaultMinutes, timedAt } from '../../../db/domain/scheduling';
import { beginsOn } from '../../../db/domain/shifting';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/IconButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { ConflictList } from './conflicts/ConflictList';
import { DayGrid } from './DayGrid';
import { floorToGrid } from './dragging';
import { EmptyProgramme } from './EmptyProgramme';
import { ItemPane } from './ItemPane';
import { KeyHelp } from './KeyHelp';
import { headOf } from './keyMoves';
import type { ItemLook, Press } from './look';
import styles from './Programme.module.css';
import { ProgrammeDialogs } from './ProgrammeDialogs';
import { SelectionBar } from './SelectionBar';
import { Toolbar } from './Toolbar';
import { TrackPicker } from './TrackPicker';
import { Tray } from './Tray';
import { useCopies } from './useCopies';
import { useDrag } from './useDrag';
import { useGridKeys } from './useGridKeys';
import type { useProgramme } from './useProgramme';
import { useProgrammeActions } from './useProgrammeActions';
import { type DialogName, useProgrammeCommands } from './useProgrammeCommands';
import { useStable } from './useStable';
import { useSurroundings } from './useSurroundings';
import { zoomed } from './useView';
import { useWhereabouts } from './useWhereabouts';
import { WeekStrip } from './WeekStrip';

type Props = {
  mission: MissionDetail;
  /** An item to open. */
  focus: string | null;
  items: readonly ProgrammeItem[];
  commands: Omit<ReturnType<typeof useProgramme>, 'items'>;
};

/** Hundreds of sentences, which are the same wherever the focus is and whatever is dragged. */
const Conflicts = memo(ConflictList);

/** The programme with everything one can do to it. */
export function Programme({ mission, focus, items, commands: { move, create, add, remove } }: Props) {
  const { t } = useTexts();
  const { participants, groups, home, zone, today, lookOf } = useSurroundings(mission);
  const root = useRef<HTMLDivElement>(null);
  const where = useWhereabouts({ missionId: mission.id, dates: mission.dates, items, root, focus });
  const { days, view, look, shown, columns, stop, dayOfStop, goToStop, openId, setOpenId, open } = where;
  const { selection, selected, isSeveral, chosen, anchor } = where;
  const unscheduled = items.filter(({ time }) => time.kind === 'unscheduled');

  const [newId, setNewId] = useState<string | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isAsideOpen, setAsideOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [said, say] = useState('');
  const hand = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const hours = useRef<HTMLDivElement>(null);
  const itemOf = (id: string | null) => items.find((item) => item.id === id);

  const actions = useProgrammeActions({
    ...{ move, create, remove, items, days, columns, chosen, say, step: view.step },
    onCreated: (id) => {
      setNewId(id);
      open(id);
    },
    onRemoved: (ids, beside) => {
      if (openId !== null && ids.includes(openId)) setOpenId(null);
      selection.clear(beside);
      goToStop(beside);
    },
    onMoving: (id, time) => goToStop(id, beginsOn(time)),
  });
  const copies = useCopies({
    ...{ add, mission, items, participants, groups, chosen, say, place: actions.place },
    onAdded: (ids, first) => {
      selection.choose(ids);
      goToStop(ids[0] ?? '', beginsOn(first));
    },
  });
  const store = useDrag({
    ...{ root, hand, scroller, hours, itemOf, days: shown, step: view.step },
    withIt: (item) => (isSeveral && selection.ids.has(item.id) ? selected : [item]),
    onMove: (moves, item) => actions.place(moves, item, 'by-pointer'),
    onCopy: copies.copyTo,
    onCreate: (time) => void actions.createAt(time),
    onPick: (day, minute) =>
      void actions.createAt(timedAt(day, floorToGrid(minute, view.step), defaultMinutes)),
  });
  const collect = () => void actions.createAt({ kind: 'unscheduled' });
  const showHelp = () => {
    setOpenId(null);
    setHelpOpen(true);
  };
  const clear = () => {
    selection.clear(stop?.id ?? null);
    say(t('programme.selection.cleared'));
  };
  const commands = useProgrammeCommands({
    ...{ chosen, actions, copies, item: anchor, step: view.step, hasDays: days.length > 0 },
    onCreate: () => (stop ? void actions.createAfter(stop) : collect()),
    onPaste: () => copies.paste(stop, stop && dayOfStop(stop.id)),
    onSelectAll: () => {
      const inTray = stop?.item?.time.kind === 'unscheduled';
      const all = columns.filter((_, index) =>
        inTray ? index >= days.length : shown.includes(days[index] ?? ''),
      );
      const ids = all.flat().flatMap(({ id, item }) => (item ? [id] : []));
      selection.choose(ids);
      say(t('programme.selection.count', { count: ids.length }));
    },
    onZoom: (by) => look({ hour: zoomed(view.hour, by) }),
    onOpen: setDialog,
    onHelp: showHelp,
  });
  useGridKeys({
    ...{ root, columns, commands, selection },
    onGo: (id) => goToStop(id),
    onFocus: where.setStopId,
    onGiveUp: () => {
      if (copies.cutIds.size > 0) copies.giveUpCut();
      else if (!isSeveral) return false;
      clear();
      return true;
    },
  });

  const press = useStable((id: string, { isWithCtrl, isWithShift }: Press) => {
    if (!isWithCtrl && !isWithShift) return open(id);
    if (isWithShift) selection.extend(selection.anchor ?? id, id);
    else selection.toggle(id);
  });
  const lookOfItem = (item: ProgrammeItem): ItemLook => ({
    ...lookOf(item, view.track),
    item,
    isOpen: item.id === openId,
    isChosen: selection.ids.has(item.id) && (isSeveral || item.id !== openId),
    isCut: copies.cutIds.has(item.id),
    store,
    isTabStop: item.id === stop?.id,
    onPress: press,
  });
  const show = useStable((id: string) => {
    setAsideOpen(false);
    open(id);
    goToStop(id);
  });
  const openItem = itemOf(openId);
  const counts = useMemo(
    () =>
      new Map(days.map((day) => [day, items.filter(({ time }) => daysOfItem(time).includes(day)).length])),
    [days, items],
  );
  const hasAside = days.length > 0 || items.length > 0;

  return (
    <div
      aria-describedby="programme-keys"
      aria-label={t('programme.grid')}
      className={styles.programme}
      ref={root}
      role="group"
    >
      {hasAside && (
        <Toolbar
          commands={commands}
          dayCount={days.length}
          look={look}
          onNew={() => (stop ? void actions.createAfter(stop) : collect())}
          strip={
            <WeekStrip
              counts={counts}
              days={days}
              onGo={(day) => {
                look({ from: day });
                if (view.span === 'all') goToStop(headOf(day));
              }}
              shown={shown}
              today={today}
            />
          }
          track={<TrackPicker groups={groups} look={look} participants={participants} track={view.track} />}
          view={view}
        >
          {openItem && (
            <div className={styles.asideButton}>
              <IconButton
                icon={PanelRight}
                label={t(isAsideOpen ? 'programme.asideHide' : 'programme.asideShow')}
                onPress={() => setAsideOpen(!isAsideOpen)}
              />
            </div>
          )}
          <KeyHelp isOpen={isHelpOpen} onOpenChange={setHelpOpen} step={view.step} />
        </Toolbar>
      )}
      <div className={styles.body}>
        {days.length === 0 ? (
          <EmptyProgramme missionId={mission.id} onCollect={collect} scroller={scroller} />
        ) : (
          <DayGrid
            dates={mission.dates}
            days={shown}
            groups={groups}
            home={home}
            hour={view.hour}
            hours={hours}
            items={items}
            lookOf={lookOfItem}
            onNewOn={(day) => void actions.createOn(day)}
            scroller={scroller}
            store={store}
            tabStop={stop?.id}
            today={today}
            zone={zone}
          />
        )}
        {hasAside && (
          <aside
            aria-label={t('programme.aside')}
            className={styles.aside}
            data-beside-pane={openItem ? (isAsideOpen ? 'over' : 'away') : undefined}
          >
            {items.length === 0 && <p className={styles.hint}>{t('programme.empty.hint')}</p>}
            <Conflicts
              groups={groups}
              items={items}
              mission={mission}
              onShow={show}
              participants={participants}
            />
            <Tray items={unscheduled} lookOf={lookOfItem} onNew={collect} store={store} />
          </aside>
        )}
        {openItem && (
          <div className={styles.pane}>
            <ItemPane
              groups={groups}
              home={home}
              isNew={openItem.id === newId}
              item={openItem}
              items={items}
              key={openItem.id}
              mission={mission}
              onClose={() => {
                setOpenId(null);
                goToStop(openItem.id);
              }}
              onRemove={() => void actions.remove([openItem])}
              participants={participants}
            />
          </div>
        )}
        {isSeveral && <SelectionBar commands={commands} count={selected.length} onClear={clear} />}
      </div>
      <div className={styles.hand} ref={hand} />
      <ProgrammeDialogs
        {...{ mission, items, days, groups, participants, selected, dialog }}
        day={(stop && dayOfStop(stop.id)) ?? shown[0] ?? ''}
        item={anchor}
        onClose={() => setDialog(null)}
        onDuplicateDay={copies.duplicateDay}
        onShift={(moves, words) => {
          move(moves);
          say(words);
        }}
      />
      <VisuallyHidden>
        <span id="programme-keys">{t('programme.keys.instructions')}</span>
        <span role="status">{said}</span>
        <span aria-live="polite">
          {isSeveral && t('programme.selection.count', { count: selected.length })}
        </span>
      </VisuallyHidden>
    </div>
  );
}
