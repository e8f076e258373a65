import { localTime } from '../../../db/domain/wall-time';
import { useTexts } from '../../i18n';
import { formatClock } from '../../shared/format';
import styles from './HourColumn.module.css';

type Props = {
  day: string;
  /** Minutes that the clocks there are ahead of those at home; null where there is no second clock to show. */
  ahead: number | null;
};

const hours = Array.from({ length: 23 }, (_, index) => index + 1);

/** The hours beside the grid, and what the clock at home says then. */
export function HourColumn({ day, ahead }: Props) {
  const { language } = useTexts();
  const clock = (minute: number) => formatClock(localTime(day, minute), language);
  return (
    <div aria-hidden className={styles.column}>
      {hours.map((hour) => (
        <div
          className={styles.hour}
          key={hour}
          style={{ insetBlockStart: `calc(${hour * 60} * var(--minute))` }}
        >
          {ahead !== null && <span className={styles.home}>{clock(hour * 60 - ahead)}</span>}
          <span className={styles.local}>{clock(hour * 60)}</span>
        </div>
      ))}
    </div>
  );
}
