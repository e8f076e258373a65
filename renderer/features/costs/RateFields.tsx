import { useState } from 'react';
import { type Amount, parseRate } from '../../../db/domain/cost';
import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { ParsedInput } from '../../ui/ParsedInput';
import styles from './Costs.module.css';
import { rateText } from './words';

type Rate = NonNullable<Amount['rate']>;

type Props = {
  value: Rate | null;
  onChange: (rate: Rate | null) => void;
  /** The foreign currency, ISO 4217. */
  currency: string;
  /** The office's own. */
  office: string;
};

/** How much of the office's currency one unit of another was worth, and on which day; neither says anything alone. */
export function RateFields({ value, onChange, currency, office }: Props) {
  const { t, language } = useTexts();
  const [half, setHalf] = useState<{ value: string | null; on: string | null }>({ value: null, on: null });
  const { value: rate, on } = value ?? half;
  const change = (part: Partial<typeof half>) => {
    const next = { value: rate, on, ...part };
    setHalf(next);
    if (next.value !== null && next.on !== null) onChange({ value: next.value, on: next.on });
    else if (value !== null) onChange(null);
  };
  return (
    <div className={styles.rate}>
      <ParsedInput
        error={rate === null && on !== null ? t('costs.rateNeedsValue') : undefined}
        format={(text) => rateText(text, language)}
        hint={
          rate === null
            ? undefined
            : t('costs.rateHint', { rate: rateText(rate, language), currency, office })
        }
        invalidMessage={t('costs.rateInvalid')}
        label={t('costs.rate', { currency, office })}
        onChange={(next) => change({ value: next })}
        parse={parseRate}
        value={rate}
      />
      <DayInput
        error={rate !== null && on === null ? t('costs.rateNeedsDay') : undefined}
        label={t('costs.rateOn')}
        onChange={(next) => change({ on: next })}
        value={on}
      />
    </div>
  );
}
