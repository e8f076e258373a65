import type { CostLine } from '../../../db/domain/cost';
import { type CostPart, inOfficeCurrency } from '../../../db/domain/cost-sum';
import type { HoursLine } from '../../../db/domain/hours';
import type { HoursPart } from '../../../db/domain/hours-sum';
import type { OrganisationNames } from '../../../electron/contract/costs';
import type { Language, Translate } from '../../i18n';
import { foreignText, hoursText, moneyText } from '../../shared/costWords';
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

/** What is known of some money, in short: "20.924 kr. + ca. 500 kr. + 100 USD"; that there is no amount where there is none. */
export function sumText(
  { known, estimated, withoutRate }: Pick<CostPart, 'known' | 'estimated' | 'withoutRate'>,
  office: string,
  { t, language }: Words,
): { sum: string; isUnknown: boolean } {
  const figures = [
    known !== null && moneyText(known, office, language),
    estimated !== null && t('costs.about', { what: moneyText(estimated, office, language) }),
    withoutRate.length > 0 && foreignText(withoutRate, language),
  ].filter((one) => one !== false);
  return { sum: figures.join(' + ') || t('costs.noAmount'), isUnknown: figures.length === 0 };
}

/** The same of hours: "37 timer + ca. 4 timer". */
export function hoursSumText(
  { known, estimated }: Pick<HoursPart, 'known' | 'estimated'>,
  words: Words,
): { sum: string; isUnknown: boolean } {
  const figures = [
    known !== null && hoursText(known, words),
    estimated !== null && words.t('costs.about', { what: hoursText(estimated, words) }),
  ].filter((one) => one !== false);
  return { sum: figures.join(' + ') || words.t('costs.noHours'), isUnknown: figures.length === 0 };
}
