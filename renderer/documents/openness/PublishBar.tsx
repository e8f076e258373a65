import { Eye, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { DayInput } from '../../shared/DayInput';
import { Button } from '../../ui/Button';
import { faultyIn } from '../../ui/faultyField';
import { IconButton } from '../../ui/IconButton';
import styles from './Openness.module.css';
import type { Publishing } from './usePublishing';

/** Notes since when all that is selected stands on the public list, or takes that back. */
export function PublishBar({ publishing }: { publishing: Publishing }) {
  const { t } = useTexts();
  const { count, hasPublished, today, publish, withdraw, clear, selectUnpublished, unpublished } = publishing;
  const [day, setDay] = useState<string | null>(today);
  const bar = useRef<HTMLElement>(null);

  function publishOnDay() {
    // What stands in the field isn't the day that it had before.
    const faulty = faultyIn(bar.current);
    if (faulty) faulty.focus();
    else if (day !== null) void publish(day);
  }

  useCommands([
    {
      id: 'openness.selectUnpublished',
      name: t('openness.selectUnpublished'),
      group: 'screen',
      isEnabled: unpublished.length > 0,
      run: selectUnpublished,
    },
    {
      id: 'openness.publish',
      name: t('openness.publish'),
      group: 'screen',
      isEnabled: count > 0 && day !== null,
      run: publishOnDay,
    },
    {
      id: 'openness.withdraw',
      name: t('openness.withdraw'),
      group: 'screen',
      isEnabled: hasPublished,
      run: () => void withdraw(),
    },
  ]);
  if (count === 0) return null;
  return (
    <section aria-label={t('openness.bar')} className={styles.bar} ref={bar}>
      <span className={styles.count} role="status">
        {t('openness.selected', { count })}
      </span>
      <div className={styles.end}>
        <div className={styles.day}>
          <DayInput label={t('openness.publishedOn')} onChange={setDay} value={day} />
        </div>
        <Button icon={Eye} isDisabled={day === null} onPress={publishOnDay} variant="primary">
          {t('openness.publish')}
        </Button>
        {hasPublished && <Button onPress={() => void withdraw()}>{t('openness.withdraw')}</Button>}
        <IconButton icon={X} label={t('openness.clear')} onPress={clear} size="small" />
      </div>
    </section>
  );
}
