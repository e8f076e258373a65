import { Plus, X } from 'lucide-react';
import type { BlockedTime } from '../../db/domain/place';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Section } from '../ui/Section';
import { api } from './api';
import styles from './BlockedTimes.module.css';
import { blockedText } from './blockedTime';
import { zoneCity } from './format';
import { NewBlockedTime } from './NewBlockedTime';
import { EmptyNote } from './RecordPage';
import { useRecords } from './records';
import { useAdding } from './useAdding';
import { useRemoval } from './useRemoval';

type Props = {
  owner: { placeId: string } | { personId: string };
  /** Whose clocks the times are by unless said otherwise; undefined until it is read. */
  zone: string | undefined;
};

/** When a place or a person can't be had. */
export function BlockedTimes({ owner, zone }: Props) {
  const { t } = useTexts();
  const { isAdding, opener, end } = useAdding();
  const times = useRecords('places', 'blockedTimes', owner).data ?? [];
  const emptyText = 'placeId' in owner ? t('places.blocked.emptyPlace') : t('places.blocked.emptyPerson');
  return (
    <Section
      action={
        <Button {...opener} icon={Plus} size="small" variant="quiet">
          {t('places.blocked.add')}
        </Button>
      }
      count={times.length || undefined}
      heading={t('places.blocked.heading')}
    >
      {isAdding && zone && (
        <NewBlockedTime key={JSON.stringify(owner)} onDone={end} owner={owner} zone={zone} />
      )}
      {times.length === 0 && !isAdding && <EmptyNote>{emptyText}</EmptyNote>}
      <ul className={styles.times}>
        {times.map((time) => (
          <Time isElsewhere={time.zone !== zone} key={time.id} time={time} />
        ))}
      </ul>
    </Section>
  );
}

function Time({ time, isElsewhere }: { time: BlockedTime; isElsewhere: boolean }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const { id, zone, reason } = time;
  const when = blockedText(time, language);
  const city = t('places.blocked.zoneOf', { city: zoneCity(zone, language) });
  return (
    <li className={styles.time}>
      <div className={styles.text}>
        <div>{when}</div>
        {(reason || isElsewhere) && (
          <div className={styles.second}>
            <bdi>{reason}</bdi>
            {reason && isElsewhere && ' · '}
            {isElsewhere && city}
          </div>
        )}
      </div>
      <IconButton
        icon={X}
        label={t('places.blocked.remove', { when })}
        onPress={() => void removal(api().places.removeBlockedTime({ id }), 'removedNamed', when)}
        size="small"
      />
    </li>
  );
}
