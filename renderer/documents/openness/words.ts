import { giftTotals } from '../../../db/domain/gift';
import { minorDigits } from '../../../db/domain/money';
import type { Journey, PublishedGift } from '../../../db/domain/openness';
import {
  isPublishable,
  type JourneyCost,
  type OpennessColumn,
  type OpennessTotals,
  type Stated,
} from '../../../db/domain/openness-costs';
import type { Deadline } from '../../../db/domain/openness-deadline';
import type { Openness } from '../../../electron/contract/openness';
import type { Language, Translate } from '../../i18n';
import { foreignText, moneyText, namesIn } from '../../shared/costWords';
import { capitalised, formatDay, formatRange, localeOf } from '../../shared/format';
import type { SheetCell } from '../sheets/sheet';

/** What the list is said with: the texts, and whose names and which currency its amounts have. */
export type OpennessWords = { t: Translate; language: Language } & Pick<Openness, 'names' | 'currency'>;

/** "20.924 kr.; derudover betalt af Udenrigsministeriet, beløb ikke oplyst"; '' for nothing said. */
export function statedText(cell: Stated, words: OpennessWords): string {
  const { t, language, names, currency } = words;
  const figures = [
    cell.known === null ? null : moneyText(cell.known, currency, language),
    cell.estimated === null
      ? null
      : t('openness.estimated', { what: moneyText(cell.estimated, currency, language) }),
    cell.withoutRate.length === 0
      ? null
      : t('openness.withoutRate', { what: foreignText(cell.withoutRate, language) }),
  ].filter((figure) => figure !== null);
  const hasFigure = figures.length > 0;
  const isPartly = cell.vat.some((state) => state !== 'excluded');
  const mark = t(isPartly ? 'openness.partlyExcludingVat' : 'openness.vatStates.excluded');
  const somebody = t('costs.coverage.somebody');
  return [
    ...(hasFigure ? [figures.join('; ') + (cell.vat.includes('excluded') ? `, ${mark}` : '')] : []),
    ...cell.paidBy.map((payer) =>
      t(hasFigure ? 'costs.coverage.morePaidBy' : 'costs.coverage.paidBy', {
        payer: payer === null ? somebody : (names[payer] ?? somebody),
      }),
    ),
    ...(cell.isNotRecorded
      ? [t(hasFigure ? 'costs.coverage.restNotRecorded' : 'costs.coverage.notRecorded')]
      : []),
  ].join('; ');
}

/** What stands in a column: what is known of it, or why there is nothing. Never empty. */
export function columnText(
  { columns, total }: JourneyCost,
  column: OpennessColumn,
  words: OpennessWords,
): string {
  const { t } = words;
  const { undivided } = columns;
  if (total.isSilent) return t('openness.noInformation');
  if (!columns[column].isSilent) return statedText(columns[column], words);
  if (column === 'undivided') return t('openness.nothingUndivided');
  if (undivided.known !== null || undivided.estimated !== null || undivided.withoutRate.length > 0)
    return t('openness.undivided');
  if (undivided.paidBy.length > 0) return t('openness.amountNotStated');
  return t(undivided.isNotRecorded ? 'costs.coverage.notRecorded' : 'openness.noLines');
}

/** What stands in the last column. Never empty. */
export const totalText = ({ total }: JourneyCost, words: OpennessWords): string =>
  total.isSilent ? words.t('openness.noInformation') : statedText(total, words);

/** A number where that is all there is to say, else what there is in words. */
export const cellOf = (cell: Stated, text: string, currency: string): SheetCell =>
  cell.known !== null && isPublishable(cell) ? inWhole(cell.known, currency) : text;

/** Minor units as units of the currency. */
export const inWhole = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);

/** "inkl. moms", "dels inkl. moms, dels moms ikke oplyst" */
export function vatText({ total }: JourneyCost, { t }: OpennessWords): string {
  const states = total.vat.map((state) => t(`openness.vatStates.${state}`));
  if (states.length === 0) return t('openness.noAmount');
  return states.length === 1
    ? states.join()
    : states.map((what) => t('openness.partly', { what })).join(', ');
}

/** Who paid: others by name, else the administration itself where it spent something. */
export function funderText(
  { funderIds, administrationId, total }: JourneyCost,
  words: OpennessWords,
): string {
  const { t, names } = words;
  if (funderIds.length > 0)
    return funderIds.map((id) => names[id] ?? t('costs.coverage.somebody')).join(', ');
  const hasFigure = total.known !== null || total.estimated !== null || total.withoutRate.length > 0;
  return t(hasFigure && administrationId !== null ? 'openness.ownMoney' : 'openness.notNotedField');
}

/** Which administration a row is about. */
export const administrationText = ({ administrationId }: JourneyCost, words: OpennessWords): string =>
  capitalised(namesIn(words.names, words)(administrationId), words.language);

/** "afholdt 10.–12. okt. 2016 · bogført senest 3. nov. 2016 · bilag 17 · inkl. moms", what of it is noted. */
export function detailsText(cost: JourneyCost, words: OpennessWords): string {
  const { t, language, names } = words;
  const { heldFrom, heldTo, bookedOn, vouchers, funderIds, total } = cost;
  const payers = funderIds.filter((id) => !total.paidBy.includes(id)).flatMap((id) => names[id] ?? []);
  return [
    ...(total.vat.length > 0 ? [vatText(cost, words)] : []),
    ...(payers.length > 0 ? [t('openness.paidBy', { who: payers.join(', ') })] : []),
    ...(heldFrom && heldTo
      ? [t('openness.held', { when: formatRange(heldFrom, heldTo, language, 'short') })]
      : []),
    ...(bookedOn ? [t('openness.bookedBy', { day: formatDay(bookedOn, language, 'short') })] : []),
    ...(vouchers.length > 0 ? [t('openness.vouchers', { list: vouchers.join(', ') })] : []),
  ].join(' · ');
}

/**
 * Who of ours came, with their offices, of whom that isn't known, and how many guests: "Anne Holm, borgmester (Teknik); 2
 * gæster er noteret". Never empty.
 */
export function peopleText({ came, notNoted, guests }: Journey, { t, language }: OpennessWords): string {
  const named = came.map(({ name, office, organisation }) => {
    const who = [name, office].filter((part) => part !== '').join(', ');
    return organisation && organisation !== name ? `${who} (${organisation})` : who;
  });
  const said = [
    ...named,
    ...(notNoted > 0 ? [t('openness.notNoted', { count: notNoted })] : []),
    ...(guests > 0 ? [t('openness.guests', { count: guests })] : []),
  ];
  if (said.length === 0) return t('openness.nobodyNoted');
  return named.length > 0 ? said.join('; ') : capitalised(said.join('; '), language);
}

/** Until when it was to be published, and how that stands. */
export function deadlineText(
  deadline: Deadline,
  { t, language }: Pick<OpennessWords, 't' | 'language'>,
): string {
  const day = (iso: string) => formatDay(iso, language, 'short');
  const counted = (count: number) => ({ count, days: count.toLocaleString(localeOf(language)) });
  switch (deadline.kind) {
    case 'published':
      return t('openness.when.published', { day: day(deadline.on) });
    case 'overdue':
      return t(deadline.isAtLeast ? 'openness.when.overdueAtLeast' : 'openness.when.overdue', {
        day: day(deadline.by),
        ...counted(deadline.days),
      });
    case 'uncertain':
      return t('openness.when.uncertain', { day: day(deadline.by) });
    case 'due':
      if (deadline.days === 0 && !deadline.isAtLeast) return t('openness.when.dueToday');
      return t(deadline.isAtLeast ? 'openness.when.dueAtLeast' : 'openness.when.due', {
        day: day(deadline.by),
        ...counted(deadline.days),
      });
    default:
      return t(`openness.when.${deadline.kind}`);
  }
}

/** What the amounts come to and what they don't say, sentence by sentence. */
export function coverageSentences(totals: OpennessTotals, words: OpennessWords): string[] {
  const { t, language, currency } = words;
  const money = (minor: number) => moneyText(minor, currency, language);
  const { known, estimated, withoutRate } = totals.total;
  const counts = ['paidByOther', 'notRecorded', 'silent', 'excludingVat', 'vatNotStated'] as const;
  return [
    known === null ? t('openness.coverage.noneKnown') : t('openness.coverage.known', { sum: money(known) }),
    ...(estimated === null ? [] : [t('openness.coverage.estimated', { sum: money(estimated) })]),
    t('openness.coverage.whole', { whole: totals.whole, count: totals.rows }),
    ...(withoutRate.length === 0
      ? []
      : [`${t('costs.coverage.withoutRate', { what: foreignText(withoutRate, language) })}.`]),
    ...counts
      .filter((name) => totals[name] > 0)
      .map((name) => t(`openness.coverage.${name}`, { count: totals[name] })),
  ].map(oneStop);
}

/** How many gifts, what they are worth, and of how many that isn't known. */
export function giftSentences(gifts: readonly PublishedGift[], { t, language }: OpennessWords): string[] {
  const { valued, estimated, sums } = giftTotals(gifts);
  return [
    t('openness.coverage.gifts', { count: gifts.length }),
    ...(valued > 0 ? [t('openness.coverage.giftsValued', { sum: foreignText(sums, language) })] : []),
    ...(estimated > 0 ? [t('openness.coverage.giftsEstimated', { count: estimated })] : []),
    ...(gifts.length > valued
      ? [t('openness.coverage.giftsUnvalued', { count: gifts.length - valued })]
      : []),
  ].map(oneStop);
}

/** What isn't on the list, and why. */
export function leftOutSentences(
  { unheld, undated }: Pick<Openness, 'unheld' | 'undated'>,
  { t, language }: Pick<OpennessWords, 't' | 'language'>,
): { journeys: string[]; gifts: string[] } {
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const sentence = (kind: 'unheld' | 'undatedJourneys' | 'undatedGifts', titles: readonly string[]) =>
    titles.length === 0
      ? []
      : [
          t(`openness.coverage.${kind}`, {
            count: titles.length,
            titles: list.format(titles.map((title) => t('costs.coverage.mission', { title }))),
          }),
        ];
  return {
    journeys: [
      ...sentence(
        'unheld',
        unheld.map(({ title }) => title),
      ),
      ...sentence(
        'undatedJourneys',
        undated.journeys.map(({ title }) => title),
      ),
    ],
    gifts: sentence(
      'undatedGifts',
      undated.gifts.map(({ what }) => what),
    ),
  };
}

/** "kr." ends a sentence already. */
const oneStop = (text: string): string => text.replace(/\.\.$/, '.');
