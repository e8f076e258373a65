/** One measured thing. A ratio has the unit `×`; without a budget it is only told. */
export type Figure = {
  name: string;
  measured: number;
  unit: '×' | 'ms' | 'µs' | 'MB' | 's';
  budget: number | null;
  /** What the figure was made from. */
  from: string;
};

/** The value below which that share of the samples lies (0.5: the median); the nearest sample, none made up. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError('nothing was measured');
  return value;
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);

export const total = (samples: readonly number[]) => samples.reduce((sum, sample) => sum + sample, 0);

/** A number for reading: three digits that say something. */
export const rounded = (value: number) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

export const isMet = ({ measured, budget }: Figure): boolean | null =>
  budget === null ? null : measured <= budget;

/** The figures as a table for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const met = isMet(figure);
    const budget = figure.budget === null ? '' : `≤ ${figure.budget} ${figure.unit}`;
    const verdict = met === null ? '' : met ? 'met' : 'not met';
    return [figure.name, `${rounded(figure.measured)} ${figure.unit}`, budget, verdict, figure.from];
  });
  const all = [['what', 'measured', 'budget', '', 'from'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
