import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { formatRange } from '../../shared/format';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './Openness.module.css';
import { periodKinds, type usePeriod } from './period';

/** Of which period the list is: one by its name, or own dates. */
export function PeriodFields({ chosen }: { chosen: ReturnType<typeof usePeriod> }) {
  const { t, language } = useTexts();
  const { kind, from, to, period, isReversed, choose, setDay } = chosen;
  return (
    <div className={styles.period}>
      <SegmentedControl
        items={periodKinds.map((id) => ({ id, label: t(`openness.periods.${id}`) }))}
        label={t('openness.period')}
        onChange={choose}
        value={kind}
      />
      {kind === 'own' ? (
        <div className={styles.days}>
          <DayInput
            isRequired
            label={t('openness.from')}
            onChange={(day) => setDay({ from: day })}
            value={from}
          />
          <DayInput
            error={isReversed ? t('failures.field.end-before-start') : undefined}
            isRequired
            label={t('openness.to')}
            onChange={(day) => setDay({ to: day })}
            value={to}
          />
        </div>
      ) : (
        period && <p className={styles.quiet}>{formatRange(period.from, period.to, language)}</p>
      )}
    </div>
  );
}
