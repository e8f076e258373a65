import { useState } from 'react';
import { addDays, addMonths, type DateRange } from '../../../db/domain/dates';

export const periodKinds = ['this-quarter', 'last-quarter', 'this-year', 'own'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The first and last day of what is chosen by name, as of a day. */
export function namedPeriod(kind: Exclude<PeriodKind, 'own'>, today: string): DateRange {
  const year = today.slice(0, 4);
  if (kind === 'this-year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = Number(today.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  const thisQuarter = `${year}-${first}-01`;
  const from = kind === 'this-quarter' ? thisQuarter : addMonths(thisQuarter, -3);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

type Choice = { kind: PeriodKind; own: { from: string | null; to: string | null } };

/** The choice as it was left; it lasts as long as the app runs. */
let kept: Choice = { kind: 'this-year', own: { from: null, to: null } };

/** Which period is looked at; null while own dates aren't both there, or stand the wrong way round. */
export function usePeriod(today: string) {
  const [choice, setChoice] = useState(kept);
  const set = (next: Choice) => {
    kept = next;
    setChoice(next);
  };
  const { kind, own } = choice;
  const { from, to } = kind === 'own' ? own : namedPeriod(kind, today);
  const isReversed = from !== null && to !== null && from > to;
  return {
    kind,
    from,
    to,
    isReversed,
    period: from !== null && to !== null && !isReversed ? { from, to } : null,
    /** Own dates begin where the period before them was. */
    choose: (next: PeriodKind) =>
      set({ kind: next, own: next === 'own' && own.from === null && own.to === null ? { from, to } : own }),
    setDay: (day: Partial<Choice['own']>) => set({ kind: 'own', own: { from, to, ...day } }),
  };
}
