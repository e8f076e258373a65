import type { CostLine, CostStatement } from '../../../../../db/domain/cost';
import { sumCosts } from '../../../../../db/domain/cost-sum';
import type { MemoSection, Passage } from '../../../../../db/domain/memo-text';
import { listIn, moneyIn, passage, section, sentence, withCapital } from '../../say';
import { withinLimits } from '../../told/when';
import { type Account, expensesText, ofAccount } from './accounts';
import { costSources, ownersOf, payerName } from './cost';
import type { Scope } from './scope';

/** Who paid: a point for each payer of each account, and for what nobody is named as the payer of. */
export function fundingSection(scope: Scope): MemoSection<Passage> {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const lines = told.costLines.filter(({ kind }) => kind === 'actual');
  const administrations = new Set(
    [...lines, ...told.costStatements].map(({ administrationId }) => administrationId),
  );
  const points = [...administrations].flatMap((administrationId) =>
    ownersOf(scope).flatMap((owner) => {
      const account = { administrationId, owner };
      return pointsOf(
        account,
        lines.filter((line) => ofAccount(line, account)),
        told.costStatements.filter((one) => ofAccount(one, account)),
        scope,
      );
    }),
  );
  return section(
    'funding',
    answer.funding,
    points.length === 0 ? [] : [{ kind: 'list', passages: points }],
    withinLimits(answer.noFunding, scope),
  );
}

function pointsOf(
  account: Account,
  lines: readonly CostLine[],
  statements: readonly CostStatement[],
  scope: Scope,
): Passage[] {
  const { setting } = scope;
  const { answer } = setting.words;
  const what = expensesText(account, scope);
  const funders = new Set(
    [...lines, ...statements.filter(({ said }) => said.kind !== 'not-recorded')].map(
      ({ funderId }) => funderId,
    ),
  );
  return [...funders].map((funderId) => {
    const own = lines.filter((line) => line.funderId === funderId);
    const said = statements.filter((one) => one.funderId === funderId && one.said.kind !== 'not-recorded');
    const key = `funding/${account.administrationId ?? 'nobody'}-${account.owner.id}-${funderId ?? 'nobody'}`;
    const isPaidByOther = said.some((one) => one.said.kind === 'paid-by-other');
    const sources = costSources(own, said);
    if (funderId === null && !isPaidByOther) return passage(key, sentence(answer.noPayer(what), ...sources));
    const { known, estimated, withoutRate } = sumCosts(
      { lines: own, statements: said, administrationIds: [] },
      setting.records.currency,
    );
    const money = (minor: number, currency: string) => moneyIn(minor, currency, setting.language);
    const figures = [
      known === null ? '' : money(known, setting.records.currency),
      estimated === null ? '' : answer.estimated(money(estimated, setting.records.currency), ''),
      ...withoutRate.map(({ minor, currency }) => money(minor, currency)),
    ].filter(Boolean);
    return passage(
      key,
      sentence(
        withCapital(answer.paid(payerName(funderId, setting), what, listIn(figures, setting), isPaidByOther)),
        ...sources,
      ),
    );
  });
}
