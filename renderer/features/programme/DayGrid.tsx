import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { layoutDay } from '../../../db/domain/layout';
import type { MissionDates } from '../../../db/domain/mission';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import { laneOf } from '../../../db/domain/tracks';
import { localTime, minuteOfDay } from '../../../db/domain/wall-time';
import { minutesAhead } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { formatClock, zoneCity } from '../../shared/format';
import styles from './DayGrid.module.css';
import { DayHead } from './DayHead';
import { DragPreview } from './DragPreview';
import type { DragStore } from './dragStore';
import { HourColumn } from './HourColumn';
import { ItemBlock } from './ItemBlock';
import { ItemChip } from './ItemChip';
import { headOf } from './keyMoves';
import type { ItemLook } from './look';

type Props = {
  days: readonly string[];
  items: readonly ProgrammeItem[];
  /** In whose order parallel items stand. */
  groups: readonly ProgrammeGroup[];
  /** The height of an hour in pixels. */
  hour: number;
  lookOf: (item: ProgrammeItem) => ItemLook;
  dates: MissionDates;
  /** The programme's zone and the office's. */
  zone: string;
  home: string;
  today: string | undefined;
  /** The stop at which Tab comes in. */
  tabStop: string | undefined;
  store: DragStore;
  scroller: RefObject<HTMLDivElement | null>;
  hours: RefObject<HTMLDivElement | null>;
  onNewOn: (day: string) => void;
};

/** Where the day begins on the screen unless something begins earlier, in minutes. */
const dayBegins = 8 * 60;
const minutesShown = 24 * 60;
/** Pixels that an item needs at least beside others, and a day at all. */
const narrowestItem = 56;
const narrowestDay = 112;
/** However many stand side by side on one day, they don't push the other days out of sight. */
const widestNarrow = 260;

/** The days as columns over the hours: the whole day, scrolled to where it begins. */
export function DayGrid(props: Props) {
  const { days, items, groups, hour, lookOf, zone, home, store, scroller, hours, tabStop } = props;
  const { t, language } = useTexts();
  const blocks = useMemo(() => {
    const byId = new Map(items.map((item) => [item.id, item]));
    const lanes = new Map(items.map((item) => [item.id, laneOf(item, groups)]));
    return days.flatMap((day, dayIndex) =>
      layoutDay(items, day, (id) => lanes.get(id) ?? 0).flatMap((block) => {
        const item = byId.get(block.id);
        return item ? [{ ...block, item, dayIndex }] : [];
      }),
    );
  }, [items, days, groups]);
  const wanted = Math.max(narrowestDay, ...blocks.map(({ columns }) => 10 + columns * narrowestItem));
  const narrowest = Math.min(wanted, widestNarrow);

  const ahead = days.map((day) => minutesAhead(localTime(day, minutesShown / 2), zone, home));
  const isSteady = ahead.every((minutes) => minutes === ahead[0]);
  const secondClock = isSteady && ahead[0] !== 0 ? (ahead[0] ?? null) : null;
  const noon = localTime(days[0] ?? '', minutesShown / 2);
  const atHome = (minutes: number) =>
    t('programme.noonAtHome', {
      here: formatClock(noon, language),
      home: formatClock(localTime(days[0] ?? '', minutesShown / 2 - minutes), language),
    });
  const remarkOn = (day: string, index: number): string | null => {
    const { dates } = props;
    const isOutside = dates.kind === 'exact' && (day < dates.startsOn || day > dates.endsOn);
    const remarks = [isOutside && t('programme.outside'), !isSteady && atHome(ahead[index] ?? 0)];
    return remarks.filter(Boolean).join(' · ') || null;
  };

  useScrollToStart(scroller, hours, items);
  useSameMiddle(scroller, hour);

  return (
    <div
      className={styles.scroller}
      data-clocks={secondClock === null ? 1 : 2}
      ref={scroller}
      style={{ '--minute-number': hour / 60, '--narrowest': `${narrowest}px` } as CSSProperties}
    >
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `auto repeat(${days.length}, minmax(var(--narrowest), 1fr))` }}
      >
        <div className={styles.corner} data-drop="corner">
          {secondClock !== null && (
            <>
              <span>{t('programme.home')}</span>
              <span title={zone}>{zoneCity(zone, language)}</span>
            </>
          )}
        </div>
        {days.map((day, index) => (
          <DayHead
            count={blocks.filter(({ dayIndex }) => dayIndex === index).length}
            day={day}
            isTabStop={tabStop === headOf(day)}
            isToday={day === props.today}
            key={day}
            onNew={props.onNewOn}
            remark={remarkOn(day, index)}
            store={store}
          >
            {items
              .filter(({ time }) => time.kind === 'day' && time.day === day)
              .map((item) => (
                <ItemChip key={item.id} {...lookOf(item)} />
              ))}
          </DayHead>
        ))}
        <HourColumn ahead={secondClock} day={days[0] ?? ''} />
        <div className={styles.hours} data-hours ref={hours}>
          {days.map((day, index) => (
            <div
              className={styles.column}
              data-today={day === props.today || undefined}
              key={day}
              style={{
                insetInlineStart: `${(index / days.length) * 100}%`,
                inlineSize: `${100 / days.length}%`,
              }}
            />
          ))}
          {blocks.map(({ id, item, ...place }) => (
            <ItemBlock
              key={place.continuesBefore ? `${id} ${place.dayIndex}` : id}
              {...lookOf(item)}
              {...place}
              dayCount={days.length}
              hour={hour}
            />
          ))}
          <DragPreview days={days} hour={hour} store={store} />
        </div>
      </div>
    </div>
  );
}

/** Brings the morning, or what begins before it, to the top when the programme appears; then scrolling is the reader's. */
function useScrollToStart(
  scroller: Props['scroller'],
  hours: Props['hours'],
  items: readonly ProgrammeItem[],
): void {
  const starts = items.flatMap(({ time }) => (time.kind === 'timed' ? [minuteOfDay(time.startsAt)] : []));
  const first = useRef(Math.min(dayBegins, ...starts));
  useLayoutEffect(() => {
    const pixels = hours.current?.offsetHeight ?? 0;
    scroller.current?.scrollTo({ top: (first.current / minutesShown) * pixels - 10 });
  }, [scroller, hours]);
}

/** Another height of the hours leaves in the middle what was in the middle. */
function useSameMiddle(scroller: Props['scroller'], hour: number): void {
  const before = useRef(hour);
  useLayoutEffect(() => {
    const pane = scroller.current;
    const ratio = hour / before.current;
    before.current = hour;
    if (!pane || ratio === 1) return;
    const half = pane.clientHeight / 2;
    pane.scrollTo({ top: (pane.scrollTop + half) * ratio - half });
  }, [scroller, hour]);
}
