import type { CostLine } from '../../../../../db/domain/cost';
import type { CostSum } from '../../../../../db/domain/cost-sum';
import type { Sentence } from '../../../../../db/domain/memo-text';
import { listIn, moneyIn, sentence, source, sourcesOf, unknown } from '../../say';
import { isNarrowed } from '../../told/when';
import { administrationName, expensesText, type SumRow } from './accounts';
import type { Scope } from './scope';

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
