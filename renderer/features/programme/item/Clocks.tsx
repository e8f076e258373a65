import type { ItemTime } from '../../../../db/domain/programme';
import { dayOf } from '../../../../db/domain/wall-time';
import { inOtherZone, minutesAhead, toInstant } from '../../../../db/domain/zones';
import { useTexts } from '../../../i18n';
import { formatClockRange, zoneCity } from '../../../shared/format';
import { dayWords } from '../words';
import styles from './Clocks.module.css';

type Props = {
  time: ItemTime;
  zone: string;
  /** As in `ProgrammeItem`. */
  endZone: string | null;
  home: string;
};

/** What the clocks show meanwhile, there and at home, where they don't show the same; and how long a journey takes. */
export function Clocks({ time, zone, endZone, home }: Props) {
  const words = useTexts();
  const { t, language } = words;
  if (time.kind !== 'timed') return null;
  const { startsAt, endsAt } = time;
  const others = [...new Set([endZone ?? zone, home])].filter(
    (other) => minutesAhead(startsAt, zone, other) !== 0,
  );
  if (others.length === 0) return null;

  const shownIn = (other: string): string => {
    const from = inOtherZone(startsAt, zone, other);
    const range = formatClockRange(from, inOtherZone(endsAt, zone, other), language);
    return dayOf(from) === dayOf(startsAt) ? range : `${dayWords(dayOf(from), words)} ${range}`;
  };
  const minutes = (toInstant(endsAt, zone) - toInstant(startsAt, zone)) / 60_000;
  return (
    <ul className={styles.clocks}>
      {[...new Set([zone, ...others])].map((other) => (
        <li key={other}>
          {t('programmeItem.clock', {
            place: other === home ? t('programmeItem.home') : zoneCity(other, language),
            when: shownIn(other),
          })}
        </li>
      ))}
      {endZone !== null && (
        <li>{t('programmeItem.lasts', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</li>
      )}
    </ul>
  );
}
