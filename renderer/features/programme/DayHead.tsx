import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { weekdayAndDay } from '../../shared/format';
import { Icon } from '../../ui/Icon';
import styles from './DayHead.module.css';
import { type DragStore, useIsOver } from './dragStore';
import { headOf } from './keyMoves';
import { dayWords } from './words';

type Props = {
  day: string;
  count: number;
  /** What to know of the day: outside the mission's dates, another difference to home. */
  remark: string | null;
  isToday: boolean;
  isTabStop: boolean;
  store: DragStore;
  onNew: (day: string) => void;
  /** Items that have this day and no hours. */
  children: ReactNode;
};

/** A day's name over its column; pressing it makes a new item on that day. What is dropped on it gets the day. */
export function DayHead({ day, count, remark, isToday, isTabStop, store, onNew, children }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const { weekday, date } = weekdayAndDay(day, language);
  const isOver = useIsOver(store, day);
  const label = t('programme.dayHead', { day: dayWords(day, words), count });
  return (
    <div className={styles.head} data-day={day} data-drop="day" data-over={isOver || undefined}>
      <button
        aria-current={isToday ? 'date' : undefined}
        aria-label={[label, remark].filter(Boolean).join(', ')}
        className={styles.day}
        data-stop={headOf(day)}
        onClick={(event) => {
          // The second click of a double click is no second item.
          if (event.detail <= 1) onNew(day);
        }}
        tabIndex={isTabStop ? 0 : -1}
        title={t('programme.newOn', { day: dayWords(day, words) })}
        type="button"
      >
        <span className={styles.name}>
          <strong className={styles.weekday}>{weekday}</strong> {date}
        </span>
        <span className={styles.plus}>
          <Icon icon={Plus} size={14} />
        </span>
      </button>
      {remark && <p className={styles.remark}>{remark}</p>}
      {children}
    </div>
  );
}
