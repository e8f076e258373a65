import { type DayBlock, layoutDay } from '../../../db/domain/layout';
import { daysOfItem, type ItemTime } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { formatClockRange } from '../../shared/format';
import styles from './DragPreview.module.css';
import { type DragStore, useDragged } from './dragStore';
import { placeOf } from './ItemBlock';

/** What is being dragged, where it would land; the only thing that is drawn anew while the pointer moves. */
export function DragPreview({ store, days }: { store: DragStore; days: readonly string[] }) {
  const { t, language } = useTexts();
  const drag = useDragged(store);
  if (!drag) return null;
  const { parts, isCopy } = drag;
  const byId = new Map(parts.map((part) => [part.id, part]));
  const touched = new Set(parts.flatMap((part) => daysOfItem(part.time)));
  const hoursOf = (time?: ItemTime) =>
    time?.kind === 'timed' ? formatClockRange(time.startsAt, time.endsAt, language) : '';
  const draw = (block: DayBlock, dayIndex: number) => (
    <div
      aria-hidden
      className={styles.preview}
      data-short={block.endMinute - block.startMinute < 45 || undefined}
      key={`${block.id} ${dayIndex}`}
      style={placeOf({ ...block, dayIndex, dayCount: days.length })}
    >
      <strong className={styles.time}>
        {isCopy && t('programme.copying')} {hoursOf(byId.get(block.id)?.time)}
      </strong>
      <span className={styles.title} dir="auto">
        {byId.get(block.id)?.title}
      </span>
    </div>
  );
  return (
    <div className={styles.layer}>
      {days.flatMap((day, dayIndex) =>
        touched.has(day) ? layoutDay(parts, day).map((block) => draw(block, dayIndex)) : [],
      )}
    </div>
  );
}
