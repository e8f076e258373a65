import { sumCosts } from './cost-sum';
import { sumHours } from './hours-sum';
import type { MemoRecords } from './memo-records';
import { resultsByTopic } from './result';

/**
 * What the records of a document don't say: the gaps that a reader will ask about. `administrationId` is null for what was
 * entered without naming one; `payerId` is null for somebody unnamed.
 */
export type MemoUnknown =
  /** Nothing at all was entered of the money or the hours. */
  | { readonly kind: 'nothing-entered'; readonly of: 'costs' | 'hours' }
  | {
      readonly kind: 'paid-by-other';
      readonly administrationId: string | null;
      readonly payerId: string | null;
    }
  /** Somebody said that it isn't recorded (`not-recorded`), nobody said anything (`silent`), or a foreign amount has no rate. */
  | {
      readonly kind: 'costs';
      readonly gap: 'not-recorded' | 'silent' | 'without-rate';
      readonly administrationIds: readonly (string | null)[];
    }
  | {
      readonly kind: 'hours';
      readonly gap: 'not-recorded' | 'silent';
      readonly administrationIds: readonly (string | null)[];
    }
  /** Topics that an agreement promises or a workshop was on, of which nobody has written down what came. */
  | { readonly kind: 'no-result'; readonly topicIds: readonly string[] };

/** The gaps in what a document is drafted from: the money, the hours, then the topics that it is about. */
export function memoUnknowns({ memo, currency, cooperation, report }: MemoRecords): MemoUnknown[] {
  const told = cooperation ?? report;
  if (!told) return [];
  const { costLines, costStatements, hoursLines, hoursStatements, administrationIds } = told;
  const costs = sumCosts(
    { lines: costLines, statements: costStatements, administrationIds },
    currency,
  ).parts.map((part) => ({ ...part, isWithoutRate: part.withoutRate.length > 0 }));
  const hours = sumHours({ lines: hoursLines, statements: hoursStatements, administrationIds }).parts;
  const idsOf = <P extends { administrationId: string | null }>(
    parts: readonly P[],
    has: (part: P) => boolean,
  ) => parts.filter(has).map(({ administrationId }) => administrationId);
  const topicIds = [
    ...(cooperation?.agreements.flatMap((agreement) => agreement.topicIds) ?? []),
    ...told.workshops.flatMap(({ topicId }) => topicId ?? []),
  ].filter((id) => memo.topicIds.length === 0 || memo.topicIds.includes(id));
  const gaps: MemoUnknown[] = [
    ...costs.flatMap(({ administrationId, paidBy }) =>
      paidBy.map((payerId): MemoUnknown => ({ kind: 'paid-by-other', administrationId, payerId })),
    ),
    { kind: 'costs', gap: 'not-recorded', administrationIds: idsOf(costs, (part) => part.isNotRecorded) },
    { kind: 'costs', gap: 'silent', administrationIds: idsOf(costs, (part) => part.isSilent) },
    { kind: 'costs', gap: 'without-rate', administrationIds: idsOf(costs, (part) => part.isWithoutRate) },
    ...(costs.length === 0 ? [{ kind: 'nothing-entered', of: 'costs' } as const] : []),
    { kind: 'hours', gap: 'not-recorded', administrationIds: idsOf(hours, (part) => part.isNotRecorded) },
    { kind: 'hours', gap: 'silent', administrationIds: idsOf(hours, (part) => part.isSilent) },
    ...(hours.length === 0 ? [{ kind: 'nothing-entered', of: 'hours' } as const] : []),
    {
      kind: 'no-result',
      topicIds: resultsByTopic(topicIds, told.results).flatMap(({ topicId, standing }) =>
        topicId !== null && standing === 'unrecorded' ? [topicId] : [],
      ),
    },
  ];
  return gaps.filter(
    (gap) =>
      !('administrationIds' in gap && gap.administrationIds.length === 0) &&
      !('topicIds' in gap && gap.topicIds.length === 0),
  );
}
