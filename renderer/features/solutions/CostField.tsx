import { useMemo, useState } from 'react';
import { formatCost, formatCostFigures, parseCost } from '../../../db/domain/cost-range';
import { sameFigure } from '../../../db/domain/money';
import type { CostRange } from '../../../db/domain/solution';
import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { localeOf } from '../../shared/format';
import { SavedParsed } from '../../shared/SavedParsed';
import { ComboBox } from '../../ui/ComboBox';
import styles from './Solutions.module.css';

type Props = {
  solutionId: string;
  value: CostRange | null;
  onSave: (cost: CostRange | null) => Promise<Result<unknown>>;
};

/** The currency that is there before one chooses another. */
const usualCurrency = 'DKK';

/** What a solution costs: one amount or a range, said back as it was read; empty for what nobody stated. */
export function CostField({ solutionId, value, onSave }: Props) {
  const { t, language } = useTexts();
  const locale = localeOf(language);
  // A currency belongs to an amount; until there is one the field alone knows which it is going to be.
  const [intended, intend] = useState(usualCurrency);
  const currency = value?.currency ?? intended;
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => ({
      id: code,
      label: code,
      hint: names.of(code),
    }));
  }, [locale]);
  // As text, which the field compares and keeps; the ends are whole minor units.
  const spelt = value && `${value.low} ${value.high}`;
  const costOf = (text: string): CostRange => {
    const [low = 0, high = low] = text.split(' ').map(Number);
    return { low, high, currency };
  };
  const written = (text: string) => formatCostFigures(costOf(text), locale);

  function chooseCurrency(next: string) {
    intend(next);
    if (value)
      void onSave({
        low: sameFigure(value.low, currency, next),
        high: sameFigure(value.high, currency, next),
        currency: next,
      });
  }

  return (
    <div className={styles.amount}>
      <SavedParsed
        draftKey={`solution ${solutionId} cost ${currency}`}
        format={written}
        hintFor={(text) =>
          text === null
            ? t('solutions.costHint')
            : t('solutions.costRead', { cost: formatCost(costOf(text), locale) })
        }
        invalidMessage={t('solutions.costInvalid')}
        label={t('solutions.cost')}
        onSave={(text) => onSave(text === null ? null : costOf(text))}
        // What the field wrote itself is what it holds, also where a person could have meant two things.
        parse={(text) => {
          if (spelt !== null && text === written(spelt)) return spelt;
          const cost = parseCost(text, currency);
          return cost && `${cost.low} ${cost.high}`;
        }}
        value={spelt}
      />
      <ComboBox
        emptyLabel={t('common.nothingFound')}
        items={currencies}
        label={t('solutions.currency')}
        onChange={(next) => next !== null && chooseCurrency(next)}
        value={currency}
      />
    </div>
  );
}
