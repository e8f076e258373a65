import type { CostOwner } from '../../../db/domain/cost';
import { sumCosts } from '../../../db/domain/cost-sum';
import { sumHours } from '../../../db/domain/hours-sum';
import type { Costs } from '../../../electron/contract/costs';

/** What of a cooperation's money and hours is one owner's: its own, or a mission's. Nobody is expected to have any of it. */
export function ownCosts(known: Costs, owner: CostOwner): Costs {
  const isOwn = (one: { owner: CostOwner }) => one.owner.kind === owner.kind && one.owner.id === owner.id;
  const own = {
    lines: known.lines.filter(isOwn),
    statements: known.statements.filter(isOwn),
    hoursLines: known.hoursLines.filter(isOwn),
    hoursStatements: known.hoursStatements.filter(isOwn),
  };
  const money = { lines: own.lines, statements: own.statements, administrationIds: [] };
  const office = known.actual.currency;
  return {
    ...known,
    ...own,
    actual: sumCosts(money, office),
    budget: sumCosts(money, office, 'budget'),
    hours: sumHours({ lines: own.hoursLines, statements: own.hoursStatements, administrationIds: [] }),
  };
}
