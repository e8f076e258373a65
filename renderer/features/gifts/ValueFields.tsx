import { useMemo, useState } from 'react';
import { type GiftValue, giftValueStates } from '../../../db/domain/gift';
import { formatAmount, parseAmount, sameFigure } from '../../../db/domain/money';
import { useTexts } from '../../i18n';
import { localeOf } from '../../shared/format';
import { useUnreadText } from '../../shared/useUnreadText';
import { ComboBox } from '../../ui/ComboBox';
import { ParsedInput } from '../../ui/ParsedInput';
import { Select } from '../../ui/Select';
import styles from './Gifts.module.css';

type Props = {
  /** Names the record: an amount that can't be read is kept under it. */
  draftKey: string;
  value: GiftValue;
  onChange: (value: GiftValue) => void;
};

/** The currency that is there before one chooses another. */
const usualCurrency = 'DKK';

/** A gift's value: whether it is known, and how much in which currency. */
export function ValueFields({ draftKey, value, onChange }: Props) {
  const { t, language } = useTexts();
  const recorded = value.state === 'not-recorded' ? null : value;
  // A value is recorded once there is an amount; until then the form alone knows what it is going to be.
  const [intended, intend] = useState<{ state: GiftValue['state']; currency: string }>({
    state: value.state,
    currency: recorded?.currency ?? usualCurrency,
  });
  const state = recorded?.state ?? intended.state;
  const currency = recorded?.currency ?? intended.currency;
  const locale = localeOf(language);
  const written = (minor: string) => formatAmount(Number(minor), currency, locale);
  const minor = recorded && String(recorded.minor);
  const currencies = useMemo(() => currencyChoices(locale), [locale]);

  const unread = useUnreadText(draftKey, (amount) => {
    if (amount === null) onChange({ state: 'not-recorded' });
    else
      onChange({
        state: state === 'not-recorded' ? 'known' : state,
        minor: Number(amount),
        currency,
      });
  });

  function chooseState(next: GiftValue['state']) {
    intend({ state: next, currency });
    if (next === 'not-recorded') onChange({ state: next });
    else if (recorded) onChange({ ...recorded, state: next });
  }

  function chooseCurrency(next: string) {
    intend({ state, currency: next });
    if (recorded)
      onChange({ ...recorded, minor: sameFigure(recorded.minor, currency, next), currency: next });
  }

  return (
    <div className={styles.fields}>
      <Select
        items={giftValueStates.map((id) => ({ id, label: t(`gifts.valueState.${id}`) }))}
        label={t('gifts.value')}
        onChange={chooseState}
        value={state}
      />
      {state !== 'not-recorded' && (
        <div className={styles.amount}>
          <ParsedInput
            {...unread}
            format={written}
            invalidMessage={t('gifts.amountInvalid')}
            key={currency}
            label={t('gifts.amount')}
            // What the field wrote itself is what it holds, also where a person could have meant two things.
            parse={(text) => {
              if (minor !== null && text === written(minor)) return minor;
              const amount = parseAmount(text, currency);
              return amount === null ? null : String(amount);
            }}
            placeholder={t('gifts.amountPlaceholder')}
            value={minor}
          />
          <ComboBox
            emptyLabel={t('common.nothingFound')}
            items={currencies}
            label={t('gifts.currency')}
            onChange={(next) => next !== null && chooseCurrency(next)}
            value={currency}
          />
        </div>
      )}
    </div>
  );
}

/** Every currency by its code, with its name. */
function currencyChoices(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({ id: code, label: code, hint: names.of(code) }));
}
