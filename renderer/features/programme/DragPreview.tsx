import { layoutDay } from '../../../db/domain/layout';
import { useTexts } from '../../i18n';
import { formatClockRange } from '../../shared/format';
import styles from './DragPreview.module.css';
import { type DragStore, useDragged } from './dragStore';
import { placeOf } from './ItemBlock';

/** What is being dragged, where it would land; the only thing that is drawn anew while the pointer moves. */
export function DragPreview({ store, days }: { store: DragStore; days: readonly string[] }) {
  const { language } = useTexts();
  const drag = useDragged(store);
  if (drag?.time.kind !== 'timed') return null;
  const { time, title } = drag;
  return days.flatMap((day, dayIndex) =>
    layoutDay([{ id: day, time }], day).map((part) => (
      <div
        aria-hidden
        className={styles.preview}
        data-short={part.endMinute - part.startMinute < 45 || undefined}
        key={day}
        style={placeOf({ ...part, dayIndex, dayCount: days.length })}
      >
        <strong className={styles.time}>{formatClockRange(time.startsAt, time.endsAt, language)}</strong>
        <span className={styles.title} dir="auto">
          {title}
        </span>
      </div>
    )),
  );
}
