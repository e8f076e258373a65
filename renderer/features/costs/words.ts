import type { CostLine } from '../../../db/domain/cost';
import { inOfficeCurrency } from '../../../db/domain/cost-sum';
import type { HoursLine } from '../../../db/domain/hours';
import type { OrganisationNames } from '../../../electron/contract/costs';
import type { Language, Translate } from '../../i18n';
import { moneyText } from '../../shared/costWords';
import { formatDay } from '../../shared/format';
import { formatPartialDate } from '../../shared/partialDate';

type Words = { t: Translate; language: Language };

/** A rate with the language's own decimal sign, every digit of it. */
export const rateText = (rate: string, language: Language): string =>
  language === 'da' ? rate.replace('.', ',') : rate;

/** What a cost is called: what it was for, or at least which sort it is. */
export const lineTitle = ({ what, category }: Pick<CostLine, 'what' | 'category'>, { t }: Words): string =>
  what || t(`costs.categories.${category}`);

/** "Transport · betalt af Udenrigsministeriet · 10. okt. 2016 · bilag 17" */
export function lineDetails(line: CostLine, names: OrganisationNames, words: Words): string {
  const { t, language } = words;
  const funder = line.funderId && names[line.funderId];
  return [
    line.what && t(`costs.categories.${line.category}`),
    funder && t('costs.paidByShort', { funder }),
    line.heldOn && formatDay(line.heldOn, language, 'short'),
    line.voucher && t('costs.voucherShort', { voucher: line.voucher }),
    (line.vat === 'excluded' || line.vat === 'included') && t(`costs.vatStates.${line.vat}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a foreign amount is in the office's currency, at which rate of which day; null for what needs none. */
export function convertedText({ amount }: CostLine, office: string, { t, language }: Words): string | null {
  const converted = inOfficeCurrency(amount, office);
  if (amount.currency === office || converted === null || amount.rate === null) return null;
  return t('costs.converted', {
    amount: moneyText(converted, office, language),
    rate: rateText(amount.rate.value, language),
    day: formatDay(amount.rate.on, language, 'short'),
  });
}

/** "oktober 2016 · To medarbejdere" */
export const hoursDetails = ({ workedOn, note }: HoursLine, { language }: Words): string =>
  [workedOn && formatPartialDate(workedOn, language), note].filter(Boolean).join(' · ');
