import type { Amount } from '../../../db/domain/cost';
import { type CostSum, inOfficeCurrency, sumCosts } from '../../../db/domain/cost-sum';
import { counted } from '../../../db/domain/counted';
import type { Sentence } from '../../../db/domain/memo-text';
import {
  actualLines,
  administrationName,
  allCosts,
  allHours,
  costSumOf,
  countedCosts,
  hoursSumOf,
  type Spent,
} from './costs';
import { dateText, listIn, moneyIn, sentence, sourcesOf } from './say';
import type { MemoSetting } from './setting';

/** What is to be said of sums of money and hours beside the figures: whom they cover, and what they are made of. */

/** Whom the known sums cover, where a total and its lines differ, and what the money is for. */
export function spentSentences(spent: Spent, setting: MemoSetting): Sentence[] {
  const { answer, costs } = setting.words;
  const cost = costSumOf(spent, setting);
  const hours = hoursSumOf(spent);
  const money = (minor: number) => moneyIn(minor, setting.records.currency, setting.language);
  /** Within a sentence. */
  const nameOf = (id: string | null) => answer.organisation(administrationName(id, setting));
  const named = (parts: readonly { administrationId: string | null; known: number | null }[]) =>
    listIn(
      parts.filter(({ known }) => known !== null).map(({ administrationId }) => nameOf(administrationId)),
      setting,
    );
  const isShared = cost.parts.length > 1;
  const budgeted = sumCosts(
    { lines: spent.costLines, statements: [], administrationIds: [] },
    setting.records.currency,
    'budget',
  );
  return [
    ...(cost.known === null || !isShared
      ? []
      : [
          sentence(
            cost.isComplete ? costs.coversAll : answer.coversOnly(named(cost.parts)),
            ...allCosts(spent),
          ),
        ]),
    ...(hours.known === null || hours.isComplete || hours.parts.length < 2
      ? []
      : [sentence(costs.coversHours(named(hours.parts)), ...allHours(spent))]),
    ...funders(spent, setting),
    ...cost.differences.map(({ statementId, administrationId, stated, lines }) =>
      sentence(
        answer.differs(nameOf(administrationId), money(stated), money(lines)),
        ...sourcesOf('cost-statement', [{ id: statementId }]),
        ...sourcesOf(
          'cost-line',
          actualLines(spent).filter((line) => line.administrationId === administrationId),
        ),
      ),
    ),
    ...(cost.byCategory.length < 2
      ? []
      : [
          sentence(
            costs.byCategory(
              listIn(
                cost.byCategory.map(({ category, known }) =>
                  (category === null ? costs.undivided : costs.category[category])(money(known)),
                ),
                setting,
              ),
            ),
            ...allCosts(spent),
          ),
        ]),
    ...vatSentences(cost, spent, setting),
    ...rateSentences(spent, setting),
    ...(budgeted.known === null
      ? []
      : [
          sentence(
            costs.budget(money(budgeted.known)),
            ...sourcesOf(
              'cost-line',
              spent.costLines.filter(({ kind }) => kind === 'budget'),
            ),
          ),
        ]),
  ];
}

/** How much of it includes VAT; where no line says, nothing is said. */
export function vatSentences({ byVat }: CostSum, spent: Spent, setting: MemoSetting): Sentence[] {
  const { answer } = setting.words;
  if (byVat.every(({ vat }) => vat === 'not-stated')) return [];
  const parts = byVat.map(({ vat, known }) =>
    answer.vat[vat](moneyIn(known, setting.records.currency, setting.language)),
  );
  return [
    sentence(answer.ofLines(listIn(parts, setting)), ...sourcesOf('cost-line', countedCosts(spent).lines)),
  ];
}

/** At which rate, of which day, a foreign amount was converted. */
export function rateSentences(spent: Spent, setting: MemoSetting): Sentence[] {
  const { records, language, words: own } = setting;
  const { lines, statements } = countedCosts(spent);
  const amounts = [
    ...lines.map((line) => ({ amount: line.amount, on: sourcesOf('cost-line', [line]) })),
    ...statements.flatMap((one) =>
      'amount' in one.said ? [{ amount: one.said.amount, on: sourcesOf('cost-statement', [one]) }] : [],
    ),
  ];
  return amounts.flatMap(({ amount: { minor, currency, rate }, on }) =>
    rate === null || currency === records.currency
      ? []
      : [
          sentence(
            own.answer.converted(moneyIn(minor, currency, language), rate.value, dateText(rate.on, language)),
            ...on,
          ),
        ],
  );
}

/** What somebody else paid of the amounts that are known. */
function funders(spent: Spent, setting: MemoSetting): Sentence[] {
  const { lines, totals } = counted(actualLines(spent), spent.costStatements);
  const paid = [
    ...lines.map((line) => ({ ...line, on: sourcesOf('cost-line', [line]) })),
    ...totals.flatMap((total) =>
      total.said.kind === 'known-total'
        ? [{ ...total, amount: total.said.amount, on: sourcesOf('cost-statement', [total]) }]
        : [],
    ),
  ];
  const byFunder = Map.groupBy(paid, ({ funderId }) => funderId);
  return [...byFunder].flatMap(([id, own]) => {
    const payer = id === null ? undefined : setting.records.organisationNames[id];
    return payer === undefined
      ? []
      : [
          sentence(
            setting.words.costs.funded(
              setting.words.answer.organisation(payer),
              listIn(
                amountsOf(
                  own.map(({ amount }) => amount),
                  setting,
                ),
                setting,
              ),
            ),
            ...own.flatMap(({ on }) => on),
          ),
        ];
  });
}

/** What can be said in the office's currency as one sum, and the others as they are. */
function amountsOf(amounts: readonly Amount[], setting: MemoSetting): string[] {
  const { currency } = setting.records;
  const converted = amounts.map((amount) => inOfficeCurrency(amount, currency));
  const own = converted.filter((minor) => minor !== null);
  const foreign = amounts.filter((_, index) => converted[index] === null);
  return [
    ...(own.length === 0
      ? []
      : [
          moneyIn(
            own.reduce((sum, minor) => sum + minor, 0),
            currency,
            setting.language,
          ),
        ]),
    ...foreign.map((amount) => moneyIn(amount.minor, amount.currency, setting.language)),
  ];
}
