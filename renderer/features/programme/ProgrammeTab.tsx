import { CalendarDays, Plus } from 'lucide-react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { personOverlaps } from '../../../db/domain/conflicts';
import { personName } from '../../../db/domain/person';
import { type ProgrammeItem, programmeDays, zoneOfItem } from '../../../db/domain/programme';
import { defaultMinutes, timedAt } from '../../../db/domain/scheduling';
import { homeZone } from '../../../db/domain/zones';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { DayGrid } from './DayGrid';
import { floorToGrid } from './dragging';
import type { ItemLook } from './ItemBlock';
import { ItemPane } from './ItemPane';
import { KeyHelp } from './KeyHelp';
import { stopsOf } from './keyMoves';
import styles from './ProgrammeTab.module.css';
import { ThingsToSee } from './ThingsToSee';
import { Tray } from './Tray';
import { useDrag } from './useDrag';
import { useGridKeys } from './useGridKeys';
import { useProgramme } from './useProgramme';
import { useProgrammeActions } from './useProgrammeActions';
import { useProgrammeCommands } from './useProgrammeCommands';

type Props = { mission: MissionDetail /** An item to open. */; focus: string | null };

/** The programme of a mission: its days on a grid, beside it what needs a look and what has no time. */
export function ProgrammeTab({ mission, focus }: Props) {
  const { items, ...commands } = useProgramme(mission.id);
  return items ? <Programme commands={commands} focus={focus} items={items} mission={mission} /> : null;
}

const nobody: readonly ParticipantRow[] = [];

type ProgrammeProps = Props & {
  items: readonly ProgrammeItem[];
  commands: Omit<ReturnType<typeof useProgramme>, 'items'>;
};

function Programme({ mission, focus, items, commands }: ProgrammeProps) {
  const { t } = useTexts();
  const topics = useTopics();
  const office = useRecords('office', 'get').data;
  const participants = useRecords('participations', 'list', { missionId: mission.id }).data ?? nobody;
  const { dates } = mission;
  const days = useMemo(() => programmeDays(dates, items), [dates, items]);
  const columns = useMemo(() => stopsOf(items, days), [items, days]);
  const overlaps = useMemo(
    () => personOverlaps(items, participants, mission),
    [items, participants, mission],
  );
  const overlapping = useMemo(
    () => new Set(overlaps.flatMap(({ firstId, secondId }) => [firstId, secondId])),
    [overlaps],
  );

  const [openId, setOpenId] = useOpenItem(focus);
  const [newId, setNewId] = useState<string | null>(null);
  const [stopId, setStopId] = useState<string | null>(focus);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const hours = useRef<HTMLDivElement>(null);
  const focusOn = useFocusLater(root, focus);

  const goToStop = (id: string) => {
    setStopId(id);
    focusOn(id);
  };
  const open = useCallback(
    (id: string) => {
      setStopId(id);
      setOpenId(id);
    },
    [setOpenId],
  );
  const actions = useProgrammeActions({
    ...commands,
    items,
    days,
    columns,
    onCreated: (id) => {
      setNewId(id);
      open(id);
    },
    onRemoved: (id, beside) => {
      if (openId === id) setOpenId(null);
      goToStop(beside);
    },
    onMoving: goToStop,
  });
  const itemOf = (id: string | null) => items.find((item) => item.id === id);
  const drag = useDrag({
    root,
    scroller,
    hours,
    days,
    itemOf,
    onDrop: (item, time) => (item ? actions.place(item, time, 'by-pointer') : void actions.createAt(time)),
    onPick: (day, minute) => void actions.createAt(timedAt(day, floorToGrid(minute), defaultMinutes)),
  });
  const showHelp = () => {
    setOpenId(null);
    setHelpOpen(true);
  };
  useGridKeys({ root, columns, days, actions, onGo: goToStop, onHelp: showHelp });
  const stops = columns.flat();
  const stop = stops.find(({ id }) => id === stopId) ?? stops[0];
  const create = () => void (stop ? actions.createAfter(stop) : actions.createAt({ kind: 'unscheduled' }));
  useProgrammeCommands({ item: stop?.item ?? null, days, actions, onCreate: create, onHelp: showHelp });

  const colours = new Map(topics.map(({ id, colour }) => [id, colour]));
  const lookOf = (item: ProgrammeItem): ItemLook => ({
    item,
    colour: colours.get(item.topicId ?? '') ?? 'none',
    isOverlapping: overlapping.has(item.id),
    isOpen: item.id === openId,
    isDragged: item.id === drag.draggedId,
    isTabStop: item.id === stop?.id,
    onOpen: open,
  });
  const openItem = itemOf(openId);
  const home = office?.zone ?? homeZone;
  const collect = () => void actions.createAt({ kind: 'unscheduled' });

  return (
    <div
      aria-describedby="programme-keys"
      aria-label={t('programme.grid')}
      className={styles.programme}
      data-dragging={drag.draggedId !== null || undefined}
      ref={root}
      role="group"
    >
      {days.length === 0 ? (
        <div className={styles.empty} ref={scroller}>
          <EmptyState
            action={
              <>
                <Button
                  onPress={() => goTo({ screen: 'mission', id: mission.id, tab: 'overview', focus: null })}
                >
                  {t('programme.empty.dates')}
                </Button>
                <Button icon={Plus} onPress={collect} variant="quiet">
                  {t('programme.empty.collect')}
                </Button>
              </>
            }
            icon={CalendarDays}
            title={t('programme.empty.title')}
          >
            {t('programme.empty.text')}
          </EmptyState>
        </div>
      ) : (
        <DayGrid
          dates={dates}
          days={days}
          home={home}
          hours={hours}
          items={items}
          lookOf={lookOf}
          onNewOn={(day) => void actions.createOn(day)}
          scroller={scroller}
          store={drag.store}
          tabStop={stop?.id}
          today={office?.today}
          zone={zoneOfItem({ zone: null }, mission)}
        />
      )}
      {(days.length > 0 || items.length > 0) && (
        <aside className={styles.aside} data-beside-pane={openItem !== undefined || undefined}>
          <div className={styles.tools}>
            <Button icon={Plus} onPress={create} variant="primary">
              {t('programme.newItem')}
            </Button>
            <KeyHelp isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
          </div>
          {items.length === 0 && <p className={styles.hint}>{t('programme.empty.hint')}</p>}
          <ThingsToSee
            items={items}
            nameOf={(personId) => nameOf(participants, personId)}
            onShow={(id) => {
              open(id);
              focusOn(id);
            }}
            overlaps={overlaps}
          />
          <Tray
            items={items.filter(({ time }) => time.kind === 'unscheduled')}
            lookOf={lookOf}
            onNew={collect}
            store={drag.store}
          />
        </aside>
      )}
      {openItem && (
        <div className={styles.pane}>
          <ItemPane
            home={home}
            isNew={openItem.id === newId}
            item={openItem}
            key={openItem.id}
            mission={mission}
            onClose={() => {
              setOpenId(null);
              focusOn(openItem.id);
            }}
            onRemove={() => void actions.remove(openItem)}
            participants={participants}
          />
        </div>
      )}
      <VisuallyHidden>
        <span id="programme-keys">{t('programme.keys.instructions')}</span>
        <span role="status">{actions.said}</span>
      </VisuallyHidden>
    </div>
  );
}

function nameOf(participants: readonly ParticipantRow[], personId: string): string {
  const row = participants.find((participant) => participant.personId === personId);
  return row ? personName(row) : '';
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

/** Puts the focus on a stop once it is drawn where it belongs, and brings it into sight; first on `focus`. */
function useFocusLater(root: { current: HTMLElement | null }, focus: string | null) {
  const wanted = useRef<string>(null);
  const [, draw] = useState(0);
  useLayoutEffect(() => {
    wanted.current = focus;
  }, [focus]);
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    const stop = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
    if (!stop) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (id: string) => {
    wanted.current = id;
    draw((count) => count + 1);
  };
}
