import { useMemo, useState } from 'react';
import { formatAmount, sameFigure } from '../../../db/domain/money';
import type { NeedDetail } from '../../../electron/contract/needs';
import { useTexts } from '../../i18n';
import { localeOf } from '../../shared/format';
import { SavedParsed } from '../../shared/SavedParsed';
import { ComboBox } from '../../ui/ComboBox';
import { readAmount } from './amount';
import styles from './Needs.module.css';
import { useSavedNeed } from './useSavedNeed';

/** The currency that is there before one chooses another. */
const usualCurrency = 'DKK';

/** What the partner can spend at most, in a currency; empty while nobody said. */
export function BudgetFields({ need }: { need: NeedDetail }) {
  const { t, language } = useTexts();
  const { id, budget } = need;
  const { save, choose } = useSavedNeed(id);
  // Until there is an amount, the form alone knows its currency.
  const [intended, intend] = useState(usualCurrency);
  const currency = budget?.currency ?? intended;
  const locale = localeOf(language);
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => ({
      id: code,
      label: code,
      hint: names.of(code),
    }));
  }, [locale]);
  const written = (minor: string) => formatAmount(Number(minor), currency, locale).replace(/[.,]0+$/u, '');
  const minor = budget && String(budget.minor);
  return (
    <div className={styles.amount}>
      <SavedParsed
        draftKey={`need ${id} budget ${currency}`}
        format={written}
        invalidMessage={t('needs.budgetInvalid')}
        label={t('needs.budget')}
        onSave={(amount) => save({ budget: amount === null ? null : { minor: Number(amount), currency } })}
        // What the field wrote itself is what it holds, also where a person could have meant two things.
        parse={(text) => {
          if (minor !== null && text === written(minor)) return minor;
          const amount = readAmount(text, currency, language);
          return amount === null ? null : String(amount);
        }}
        placeholder={t('needs.budgetPlaceholder')}
        value={minor}
      />
      <ComboBox
        emptyLabel={t('common.nothingFound')}
        items={currencies}
        label={t('needs.currency')}
        onChange={(next) => {
          if (next === null) return;
          intend(next);
          if (budget) choose({ budget: { minor: sameFigure(budget.minor, currency, next), currency: next } });
        }}
        value={currency}
      />
    </div>
  );
}
