import { type GiftValue, giftTotals, type NamedGift } from '../../../db/domain/gift';
import { formatMoney } from '../../../db/domain/money';
import type { Language, Translate } from '../../i18n';
import { formatDay, localeOf } from '../../shared/format';

/** What a gift is worth, never more exact than what is known. */
export function valueWords(value: GiftValue, t: Translate, language: Language): string {
  if (value.state === 'not-recorded') return t('gifts.noValue');
  const amount = formatMoney(value.minor, value.currency, localeOf(language));
  return value.state === 'estimated' ? t('gifts.estimatedAmount', { amount }) : amount;
}

/** "fra Beirut Kommune til Anne Holm · 18. maj 2016 · Rådhuset" */
export function giftWords(gift: NamedGift, t: Translate, language: Language): string {
  const { fromName: from, toName: to, changedHandsOn: day } = gift;
  const between =
    from !== null && to !== null
      ? t('gifts.fromTo', { from, to })
      : from !== null
        ? t('gifts.from', { from })
        : to !== null && t('gifts.to', { to });
  return [between, day && formatDay(day, language), gift.keptAt].filter(Boolean).join(' · ');
}

/** "1.250 kr. for 2 af 3 gaver. 1 har ingen noteret værdi.": the sum says what it covers. */
export function sumWords(gifts: readonly NamedGift[], t: Translate, language: Language): string {
  const { gifts: count, valued, estimated, sums } = giftTotals(gifts);
  const unvalued = count - valued;
  const sum = sums.map(({ minor, currency }) => formatMoney(minor, currency, localeOf(language))).join(' + ');
  return [
    valued > 0 && (unvalued > 0 ? t('gifts.sum', { sum, valued, count }) : t('gifts.sumAll', { sum, count })),
    estimated > 0 && t('gifts.estimated', { count: estimated }),
    unvalued > 0 && t('gifts.unvalued', { count: unvalued }),
  ]
    .filter(Boolean)
    .join(' ');
}
