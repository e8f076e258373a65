import type { CostLine } from '../../../../../db/domain/cost';
import type { CostSum } from '../../../../../db/domain/cost-sum';
import { counted } from '../../../../../db/domain/counted';
import type { Sentence } from '../../../../../db/domain/memo-text';
import { dateText, listIn, moneyIn, sentence, source, sourcesOf, unknown } from '../../say';
import type { MemoSetting } from '../../setting';
import { administrationName, expensesText, type SumRow } from './accounts';
import { isNarrowed, type Scope } from './scope';

/** What is said below the table of the cost: what it covers, and what its figures are. */

/** That what is known isn't all, and whose it is. */
export function coverSentences(sum: CostSum, rows: readonly SumRow[], scope: Scope): Sentence[] {
  const { setting } = scope;
  const { answer } = setting.words;
  const open = rows.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [];
  const known = rows.filter(({ isKnown }) => isKnown);
  const whose = sum.parts
    .filter((part) => part.known !== null)
    .map(({ administrationId }) => administrationId);
  const named = whose
    .filter((id) => id !== null)
    .map((id) => answer.organisation(administrationName(id, scope)));
  const [only, ...others] = known;
  const covered =
    only?.account && others.length === 0
      ? expensesText(only.account, scope)
      : listIn(
          [
            ...(named.length === 0 ? [] : [answer.expensesOf(listIn(named, setting))]),
            ...(named.length === whose.length ? [] : [answer.expensesOfNobody]),
          ],
          setting,
        );
  const isPart = others.length === 0 || whose.length < sum.parts.length;
  return [
    ...(known.length > 0 && isPart
      ? [sentence(answer.coversOnly(covered), ...known.flatMap(({ sources }) => sources))]
      : []),
    unknown(
      sentence(
        isNarrowed(setting) ? answer.limitedUnknown : answer.wholeUnknown,
        ...open.flatMap(({ sources }) => sources),
      ),
    ),
  ];
}

/** Where a stated total isn't what the lines below it come to. */
export const differenceSentences = (sum: CostSum, lines: readonly CostLine[], scope: Scope): Sentence[] =>
  sum.differences.map(({ statementId, administrationId, stated, lines: added }) => {
    const { setting } = scope;
    const money = (minor: number) => moneyIn(minor, sum.currency, setting.language);
    const own = lines.filter((line) => line.administrationId === administrationId);
    return sentence(
      setting.words.answer.differs(administrationName(administrationId, scope), money(stated), money(added)),
      source('cost-statement', statementId),
      ...sourcesOf('cost-line', own),
    );
  });

/** At which rate, of which day, a foreign amount was converted. */
export function rateSentences({ told, setting }: Scope): Sentence[] {
  const { records, language } = setting;
  const actual = told.costLines.filter(({ kind }) => kind === 'actual');
  const { lines, totals: stated, estimates } = counted(actual, told.costStatements);
  const amounts = [
    ...lines.map(({ id, amount }) => ({ on: source('cost-line', id), amount })),
    ...[...stated, ...estimates].flatMap(({ id, said }) =>
      'amount' in said ? [{ on: source('cost-statement', id), amount: said.amount }] : [],
    ),
  ];
  return amounts.flatMap(({ on, amount: { minor, currency, rate } }) =>
    rate === null || currency === records.currency
      ? []
      : [
          sentence(
            setting.words.answer.converted(
              moneyIn(minor, currency, language),
              rate.value,
              dateText(rate.on, language),
            ),
            on,
          ),
        ],
  );
}

/** What of the lines is with VAT and what without, where there are lines. */
export function vatSentences(sum: CostSum, lines: readonly CostLine[], setting: MemoSetting): Sentence[] {
  if (sum.byVat.length === 0) return [];
  const { answer } = setting.words;
  const parts = sum.byVat.map(({ vat, known }) =>
    answer.vat[vat](moneyIn(known, sum.currency, setting.language)),
  );
  return [sentence(answer.ofLines(listIn(parts, setting)), ...sourcesOf('cost-line', lines))];
}

/** What a narrowed answer says of the sums it can't divide. */
export function narrowingSentences({ setting, told }: Scope): Sentence[] {
  if (!isNarrowed(setting)) return [];
  const { answer } = setting.words;
  const on = source('memo', setting.memo.id);
  const undivided = [...told.costLines, ...told.costStatements].some(({ topicId }) => topicId === null);
  return [
    sentence(answer.narrowed, on),
    ...(setting.memo.topicIds.length > 0 && undivided ? [sentence(answer.undivided, on)] : []),
  ];
}
