import { type CSSProperties, memo } from 'react';
import { layoutDay } from '../../../db/domain/layout';
import { daysOfItem, type ItemTime } from '../../../db/domain/programme';
import { dayOf, minuteOfDay } from '../../../db/domain/wall-time';
import { useTexts } from '../../i18n';
import { formatClockRange } from '../../shared/format';
import styles from './DragPreview.module.css';
import { type DragStore, useDragged } from './dragStore';
import { placeOf } from './ItemBlock';

type Props = {
  store: DragStore;
  days: readonly string[];
  /** The height of an hour in pixels. */
  hour: number;
};

/**
 * What is being dragged, where it would land; the only thing that is drawn anew while the pointer moves. The blocks stand
 * where they do from the one that the pointer holds, so that a move shifts them all at once and says new hours in them.
 */
export function DragPreview({ store, days, hour }: Props) {
  const { t, language } = useTexts();
  const drag = useDragged(store);
  if (!drag) return null;
  const { parts, isCopy } = drag;
  const held = heldAt(drag.time, days);
  const byId = new Map(parts.map((part) => [part.id, part]));
  const touched = new Set(parts.flatMap((part) => daysOfItem(part.time)));
  const hoursOf = (time?: ItemTime) =>
    time?.kind === 'timed' ? formatClockRange(time.startsAt, time.endsAt, language) : '';
  const blocks = days.flatMap((day, index) =>
    touched.has(day) ? layoutDay(parts, day).map((block) => ({ ...block, day: index - held.day })) : [],
  );
  return (
    <div className={styles.layer} style={shiftTo(held, days.length, hour)}>
      {blocks.map(({ id, day, startMinute, endMinute, column, columns }) => (
        <Block
          column={column}
          columns={columns}
          day={day}
          days={days.length}
          end={endMinute - held.minute}
          hours={`${isCopy ? t('programme.copying') : ''} ${hoursOf(byId.get(id)?.time)}`}
          key={`${id} ${day}`}
          start={startMinute - held.minute}
          title={byId.get(id)?.title ?? ''}
        />
      ))}
    </div>
  );
}

type BlockProps = {
  title: string;
  hours: string;
  /** Minutes and days from where the held one begins. */
  start: number;
  end: number;
  day: number;
  days: number;
  column: number;
  columns: number;
};

const Block = memo(function Block({ title, hours, start, end, day, days, column, columns }: BlockProps) {
  const place = { startMinute: start, endMinute: end, dayIndex: day, dayCount: days, column, columns };
  return (
    <div
      aria-hidden
      className={styles.preview}
      data-short={end - start < 45 || undefined}
      style={placeOf(place)}
    >
      <strong className={styles.time}>{hours}</strong>
      <span className={styles.title} dir="auto">
        {title}
      </span>
    </div>
  );
});

type Held = { day: number; minute: number };

/** Where the held one begins: which of the days, or the first if that isn't shown, and the minute of the day. */
function heldAt(time: ItemTime, days: readonly string[]): Held {
  if (time.kind !== 'timed') return { day: 0, minute: 0 };
  return { day: Math.max(0, days.indexOf(dayOf(time.startsAt))), minute: minuteOfDay(time.startsAt) };
}

/** Whole pixels: between them, letters blur. */
const shiftTo = ({ day, minute }: Held, days: number, hour: number): CSSProperties => ({
  transform: `translate(round(${(day / days) * 100}%, 1px), ${Math.round((minute * hour) / 60)}px)`,
});
