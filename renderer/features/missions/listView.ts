import { useState } from 'react';
import { missionKinds, missionStages, periodOf } from '../../../db/domain/mission';
import type { MissionFilter, MissionRow } from '../../../electron/contract/missions';
import type { Language, Translate } from '../../i18n';
import type { SortOrder } from '../../ui/DataTable';

export type ListView = { filter: MissionFilter; sort: SortOrder };

/** The view as it was left; it lasts as long as the app runs. */
let kept: ListView = { filter: {}, sort: { column: 'dates', direction: 'descending' } };

/** How the list is narrowed and sorted, with a way to change parts of it. */
export function useListView() {
  const [view, setView] = useState(kept);
  const change = (part: Partial<ListView>) => {
    kept = { ...kept, ...part };
    setView(kept);
  };
  return {
    ...view,
    sortBy: (sort: SortOrder) => change({ sort }),
    /** A part that is undefined narrows no longer. */
    narrow: (part: MissionFilter) => change({ filter: withoutGaps({ ...kept.filter, ...part }) }),
    clear: () => change({ filter: {} }),
  };
}

const withoutGaps = (filter: MissionFilter): MissionFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));

/** The missions in the chosen order; equal ones keep the list's own, latest first. */
export function sortMissions(
  rows: readonly MissionRow[],
  sort: SortOrder,
  t: Translate,
  language: Language,
): MissionRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const kinds = new Map(missionKinds.map((kind) => [kind, t(`terms.missionKind.${kind}`)]));
  const comparisons: Record<string, (a: MissionRow, b: MissionRow) => number> = {
    title: (a, b) => compare(a.title, b.title),
    kind: (a, b) => compare(kinds.get(a.kind) ?? '', kinds.get(b.kind) ?? ''),
    stage: (a, b) => missionStages.indexOf(a.stage) - missionStages.indexOf(b.stage),
    partner: (a, b) => compare(a.partnerName ?? '', b.partnerName ?? ''),
    dates: (a, b) => compareText(firstDay(a), firstDay(b)),
  };
  const comparison = comparisons[sort.column] ?? (() => 0);
  return rows.toSorted((a, b) => (sort.direction === 'ascending' ? comparison(a, b) : comparison(b, a)));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What isn't dated yet comes after every date: it lies in the future, if anywhere. */
const firstDay = ({ dates }: MissionRow): string => periodOf(dates)?.from ?? '9999-12-31';
