import { useMemo } from 'react';
import type { Amount } from '../../../db/domain/cost';
import { formatAmount, parseAmount, sameFigure } from '../../../db/domain/money';
import { useTexts } from '../../i18n';
import { localeOf } from '../../shared/format';
import { useUnreadText } from '../../shared/useUnreadText';
import { ComboBox } from '../../ui/ComboBox';
import { ParsedInput } from '../../ui/ParsedInput';
import styles from './Costs.module.css';
import { RateFields } from './RateFields';

/** An amount that is being written; null while nobody has said how much. */
export type AmountDraft = Omit<Amount, 'minor'> & { readonly minor: number | null };

type Props = {
  /** Names the record: an amount that can't be read is kept under it. */
  draftKey: string;
  value: AmountDraft;
  onChange: (part: Partial<AmountDraft>) => void;
  onBlur?: () => void;
  /** The office's own currency, ISO 4217. */
  office: string;
  error?: string;
  autoFocus?: boolean;
};

/** How much, in which currency, and for a foreign one the rate and its day. */
export function AmountFields({ draftKey, value, onChange, onBlur, office, error, autoFocus }: Props) {
  const { t, language } = useTexts();
  const { currency } = value;
  const locale = localeOf(language);
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => ({
      id: code,
      label: code,
      hint: names.of(code),
    }));
  }, [locale]);
  const written = (minor: string) => formatAmount(Number(minor), currency, locale);
  const minor = value.minor === null ? null : String(value.minor);
  const unread = useUnreadText(`${draftKey} ${currency}`, (amount) =>
    onChange({ minor: amount === null ? null : Number(amount) }),
  );
  return (
    <>
      <div className={styles.amount}>
        <ParsedInput
          {...unread}
          autoFocus={autoFocus}
          error={error}
          format={written}
          invalidMessage={t('costs.amountInvalid')}
          isRequired
          key={currency}
          label={t('costs.amount')}
          onBlur={onBlur}
          // What the field wrote itself is what it holds, also where a person could have meant two things.
          parse={(text) => {
            if (minor !== null && text === written(minor)) return minor;
            const amount = parseAmount(text, currency);
            return amount === null ? null : String(amount);
          }}
          placeholder={t('costs.amountPlaceholder')}
          value={minor}
        />
        <ComboBox
          emptyLabel={t('common.nothingFound')}
          items={currencies}
          label={t('costs.currency')}
          onChange={(next) => {
            if (next === null || next === currency) return;
            const figure = value.minor === null ? null : sameFigure(value.minor, currency, next);
            // A rate is one currency's: another has its own.
            onChange({ minor: figure, currency: next, rate: null });
          }}
          value={currency}
        />
      </div>
      {currency !== office && (
        <RateFields
          currency={currency}
          key={currency}
          office={office}
          onChange={(rate) => onChange({ rate })}
          value={value.rate}
        />
      )}
    </>
  );
}
