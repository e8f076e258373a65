import type { CostOwner } from './cost';
import { type CostRecords, type CostSum, sumCosts } from './cost-sum';
import { type HoursRecords, type HoursSum, sumHours } from './hours-sum';

/** What must be answered, by a figure or by saying that none was recorded, before a mission can be closed. */
export type ClosingGap =
  /** Nothing is said of an administration's cost, or (null) of the mission's, where none takes part. */
  | { readonly kind: 'cost'; readonly administrationId: string | null }
  | { readonly kind: 'hours'; readonly administrationId: string | null }
  /** Foreign amounts of an administration that nobody has converted. */
  | {
      readonly kind: 'rate';
      readonly administrationId: string | null;
      readonly currencies: readonly string[];
    };

/** The gaps of a mission's costs and hours, by administration in the order of the sums. */
export function closingGaps(costs: CostSum, hours: HoursSum): ClosingGap[] {
  const silent = (kind: 'cost' | 'hours', parts: CostSum['parts'] | HoursSum['parts']): ClosingGap[] =>
    parts.length === 0
      ? [{ kind, administrationId: null }]
      : parts.flatMap(({ administrationId, isSilent }) => (isSilent ? [{ kind, administrationId }] : []));
  const rates = costs.parts.flatMap(({ administrationId, withoutRate }): ClosingGap[] =>
    withoutRate.length === 0
      ? []
      : [{ kind: 'rate', administrationId, currencies: withoutRate.map(({ currency }) => currency) }],
  );
  return [...silent('cost', costs.parts), ...rates, ...silent('hours', hours.parts)];
}

/** Several missions' records, and who takes part in each. */
export type MissionRecords = {
  readonly missions: readonly { readonly id: string; readonly administrationIds: readonly string[] }[];
  readonly costs: Omit<CostRecords, 'administrationIds'>;
  readonly hours: Omit<HoursRecords, 'administrationIds'>;
};

/**
 * Of which missions somebody's cost, or hours, nobody has said anything. A sum of several missions doesn't show it: what an
 * administration said of one of them is no word about the others.
 * @param office the office's currency, ISO 4217
 * @returns ids in the order of the missions
 */
export function unsaidMissions(
  { missions, costs, hours }: MissionRecords,
  office: string,
): { costs: string[]; hours: string[] } {
  const gaps = missions.flatMap(({ id, administrationIds }) => {
    const isOwn = ({ owner }: { owner: CostOwner }) => owner.kind === 'mission' && owner.id === id;
    const of = <R extends { owner: CostOwner }, S extends { owner: CostOwner }>(all: {
      lines: readonly R[];
      statements: readonly S[];
    }) => ({
      lines: all.lines.filter(isOwn),
      statements: all.statements.filter(isOwn),
      administrationIds,
    });
    return closingGaps(sumCosts(of(costs), office), sumHours(of(hours))).map(({ kind }) => ({ id, kind }));
  });
  const idsOf = (kind: ClosingGap['kind']) => [
    ...new Set(gaps.filter((gap) => gap.kind === kind).map(({ id }) => id)),
  ];
  return { costs: idsOf('cost'), hours: idsOf('hours') };
}
