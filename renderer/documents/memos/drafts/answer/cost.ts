import type { CostLine, CostOwner, CostStatement } from '../../../../../db/domain/cost';
import { type CostPart, type CostSum, type ForeignSum, sumCosts } from '../../../../../db/domain/cost-sum';
import { counted } from '../../../../../db/domain/counted';
import type { MemoSection, Passage, Source } from '../../../../../db/domain/memo-text';
import { rateSentences, vatSentences } from '../../costCoverage';
import { listIn, moneyIn, numberIn, paragraph, section, sourcesOf } from '../../say';
import type { MemoSetting } from '../../setting';
import { flat, withinLimits } from '../../told/when';
import {
  type Account,
  accountName,
  ofAccount,
  type SumRow,
  silentName,
  silentSources,
  sumTable,
  unsaidAccounts,
} from './accounts';
import { administrationIds } from './administrations';
import { coverSentences, differenceSentences, narrowingSentences } from './costRemarks';
import type { Scope } from './scope';

/** Records of money by what they are. */
export const costSources = (
  lines: readonly { readonly id: string }[],
  statements: readonly { readonly id: string }[],
): Source[] => [...sourcesOf('cost-line', lines), ...sourcesOf('cost-statement', statements)];

/**
 * What the cooperation cost: a row for each administration's part in each mission, as far as anything is said of it, one for
 * what nothing is said of, and what is known in all with whom that covers. What isn't known is never a nought.
 */
export function costSection(scope: Scope): MemoSection<Passage> {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const sum = costSum(scope);
  const rows = sum.parts.flatMap((part) => rowsOf(part, scope));
  const unowned = unsaidAccounts(null, scope, isSaid(scope));
  const isNobodys = sum.parts.some(({ administrationId }) => administrationId === null);
  if (unowned.length > 0 && !isNobodys) rows.push(silentRow(null, unowned, scope));
  if (rows.length === 0) return section('cost', answer.cost, [], withinLimits(answer.noCost, scope));
  const lines = told.costLines.filter(({ kind }) => kind === 'actual');
  return section(
    'cost',
    answer.cost,
    [
      sumTable('cost', [answer.costOf, answer.amount], [...rows, ...totals(sum, rows, scope)]),
      ...paragraph('cost/cover', coverSentences(sum, rows, scope)),
      ...paragraph('cost/differences', differenceSentences(sum, lines, scope)),
      ...paragraph('cost/rates', rateSentences(told, setting)),
      ...paragraph('cost/vat', vatSentences(sum, told, setting)),
      ...paragraph('cost/narrowed', narrowingSentences(scope)),
    ],
    withinLimits(answer.noCost, scope),
  );
}

/** What was actually spent; budgets only say of whom one expects to know. */
const costSum = (scope: Scope): CostSum =>
  sumCosts(
    {
      lines: scope.told.costLines,
      statements: scope.told.costStatements,
      administrationIds: administrationIds(scope),
    },
    scope.setting.records.currency,
  );

const isSaid =
  ({ told }: Scope) =>
  (account: Account): boolean =>
    [...told.costLines.filter(({ kind }) => kind === 'actual'), ...told.costStatements].some((one) =>
      ofAccount(one, account),
    );

function rowsOf({ administrationId }: CostPart, scope: Scope): SumRow[] {
  const { told } = scope;
  const said = ownersOf(scope).flatMap((owner): SumRow[] => {
    const account = { administrationId, owner };
    const lines = told.costLines.filter((line) => line.kind === 'actual' && ofAccount(line, account));
    const statements = told.costStatements.filter((one) => ofAccount(one, account));
    if (lines.length === 0 && statements.length === 0) return [];
    const [part] = sumCosts(
      { lines, statements, administrationIds: [administrationId].filter((id) => id !== null) },
      scope.setting.records.currency,
    ).parts;
    if (!part) return [];
    const { text, hasFigure, isOpen } = partText(part, statements, scope.setting);
    return [
      {
        key: `${administrationId ?? 'nobody'}-${owner.id}`,
        label: accountName(account, scope),
        account,
        text,
        sources: countedSources(lines, statements),
        isUnknown: !hasFigure,
        isKnown: part.known !== null,
        isOpen,
      },
    ];
  });
  const unsaid = unsaidAccounts(administrationId, scope, isSaid(scope));
  if (unsaid.length === 0 && said.length > 0) return said;
  return [...said, silentRow(administrationId, unsaid, scope)];
}

/** The records behind a figure; a line that a stated total covers is only behind that the two differ. */
function countedSources(lines: readonly CostLine[], statements: readonly CostStatement[]): Source[] {
  const own = counted(lines, statements);
  const others = statements.filter(
    ({ said }) => said.kind === 'not-recorded' || said.kind === 'paid-by-other',
  );
  return costSources(own.lines, [...own.totals, ...own.estimates, ...others]);
}

const silentRow = (administrationId: string | null, accounts: readonly Account[], scope: Scope): SumRow => ({
  key: `${administrationId ?? 'nobody'}-unsaid`,
  label: silentName(administrationId, accounts, scope),
  text: withinLimits(scope.setting.words.answer.nothingRecorded, scope),
  ...silentSources(administrationId, accounts, scope, [
    ...costSources(
      scope.told.costLines.filter((line) => line.administrationId === administrationId),
      [],
    ),
  ]),
  isUnknown: true,
  isOpen: true,
});

/** The cooperation's own and its missions'. */
export const ownersOf = ({ told }: Scope): CostOwner[] => [
  { kind: 'cooperation', id: told.cooperation.id },
  ...told.missions.map(({ id }): CostOwner => ({ kind: 'mission', id })),
];

/** What is known of a part, and what isn't: "20.924 kr.", "betalt af Udenrigsministeriet, beløb ikke oplyst". */
function partText(part: CostPart, statements: readonly CostStatement[], setting: MemoSetting) {
  const { answer } = setting.words;
  const { known, estimated, withoutRate, isNotRecorded, paidBy } = part;
  const money = (minor: number) => moneyIn(minor, setting.records.currency, setting.language);
  const hasFigure = known !== null || estimated !== null || withoutRate.length > 0;
  const bases = statements.flatMap(({ said }) => (said.kind === 'estimate' ? [flat(said.basis)] : []));
  const pieces = [
    known === null ? '' : money(known),
    estimated === null ? '' : answer.estimated(money(estimated), [...new Set(bases)].join('; ')),
    withoutRate.length === 0 ? '' : answer.withoutRate(foreignText(withoutRate, setting)),
    ...paidBy.map((payer) => answer.paidBy(payerName(payer, setting), hasFigure)),
    isNotRecorded ? answer.notRecorded(hasFigure) : '',
  ].filter(Boolean);
  return { text: pieces.join('; '), hasFigure, isOpen: known === null || pieces.length > 1 };
}

export const payerName = (id: string | null, { records, words: { answer } }: MemoSetting): string =>
  id === null || !records.organisationNames[id]
    ? answer.somebody
    : answer.organisation(records.organisationNames[id]);

const foreignText = (sums: readonly ForeignSum[], setting: MemoSetting): string =>
  listIn(
    sums.map(({ minor, currency }) => moneyIn(minor, currency, setting.language)),
    setting,
  );

/** What is known in all and whom it covers; what is estimated, and what nobody has converted, beside it. */
function totals(sum: CostSum, rows: readonly SumRow[], { setting }: Scope): SumRow[] {
  const { answer } = setting.words;
  const money = (minor: number) => moneyIn(minor, sum.currency, setting.language);
  const sources = rows.flatMap((row) => row.sources);
  const figureSources = rows.filter(({ isKnown }) => isKnown).flatMap((row) => row.sources);
  const total = { sources, isOpen: false, isTotal: true };
  // What is estimated, or in another currency, stands in rows that have a figure and yet aren't all known.
  const uncertain = rows
    .filter(({ isUnknown, isOpen }) => !isUnknown && isOpen)
    .flatMap((row) => row.sources);
  const isWhole = sum.isComplete && rows.every(({ isOpen }) => !isOpen);
  const label = isWhole
    ? answer.total
    : answer.knownTotal(coverText(sum, sum.parts.filter(({ known }) => known !== null).length, setting));
  return [
    {
      ...{ ...total, key: 'total', label },
      ...(figureSources.length > 0 && { figureSources }),
      text: sum.known === null ? answer.noAmountKnown : money(sum.known),
      isUnknown: sum.known === null,
    },
    ...(sum.estimated === null
      ? []
      : [
          {
            ...{ ...total, key: 'total-estimated', label: answer.estimatedTotal },
            figureSources: uncertain,
            text: money(sum.estimated),
            isUnknown: false,
          },
        ]),
    ...(sum.withoutRate.length === 0
      ? []
      : [
          {
            ...{ ...total, key: 'total-foreign', label: answer.foreignTotal },
            figureSources: uncertain,
            text: foreignText(sum.withoutRate, setting),
            isUnknown: false,
          },
        ]),
  ];
}

/** "én af to forvaltninger", where that is what a total covers. */
export function coverText(
  { parts }: { readonly parts: readonly { readonly administrationId: string | null }[] },
  known: number,
  setting: MemoSetting,
): string {
  const { answer } = setting.words;
  const isCountable = parts.every(({ administrationId }) => administrationId !== null);
  return !isCountable || known === 0 || known === parts.length
    ? ''
    : answer.someOf(numberIn(known, setting), numberIn(parts.length, setting), known);
}
