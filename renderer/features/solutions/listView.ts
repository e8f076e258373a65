import { useState } from 'react';
import { readinesses } from '../../../db/domain/solution';
import type { SolutionFilter, SolutionRow } from '../../../electron/contract/solutions';
import type { Language } from '../../i18n';
import { sorted } from '../../shared/sorting';
import type { SortOrder } from '../../ui/DataTable';

type ListView = { filter: SolutionFilter; sort: SortOrder };

/** The view as it was left; it lasts as long as the app runs. */
let kept: ListView = { filter: {}, sort: { column: 'title', direction: 'ascending' } };

/** How the catalogue is narrowed and sorted, with a way to change parts of it. */
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
    narrow: (part: SolutionFilter) => change({ filter: withoutGaps({ ...kept.filter, ...part }) }),
    clear: () => change({ filter: {} }),
  };
}

const withoutGaps = (filter: SolutionFilter): SolutionFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));

/** The solutions in the chosen order; where nobody stated what they are sorted by, they come last. */
export const sortSolutions = (
  rows: readonly SolutionRow[],
  sort: SortOrder,
  language: Language,
): SolutionRow[] =>
  sorted(
    rows,
    sort,
    ({ title, providerName, readiness, matches }, column) => {
      if (column === 'provider') return providerName ?? '';
      if (column === 'readiness')
        return readiness === 'not-stated' ? '' : String(readinesses.indexOf(readiness));
      return column === 'matches' ? matches : title;
    },
    language,
  );
