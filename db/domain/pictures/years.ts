/** What is counted by topic and year. */
export const yearKinds = ['workshops', 'missions', 'results'] as const;
export type YearKind = (typeof yearKinds)[number];
export type YearCounts = Readonly<Record<YearKind, number>>;

/** A workshop, mission or result with its topics and when it was: a partial date, null while nobody knows. */
export type YearRecord = {
  readonly kind: YearKind;
  readonly topicIds: readonly string[];
  readonly on: string | null;
};

/** A topic's counts in each of the picture's years, and of what has no year. `topicId` is null for no topic. */
export type YearRow = {
  readonly topicId: string | null;
  /** In the order of the picture's years. */
  readonly years: readonly YearCounts[];
  readonly undated: YearCounts;
};

export type YearsPicture = {
  /** From the first to the last with anything in it, without a gap. */
  readonly years: readonly number[];
  readonly rows: readonly YearRow[];
  /** Each record once, however many topics it has. */
  readonly totals: Omit<YearRow, 'topicId'>;
  /** How many records have more than one topic, and so stand in several rows. */
  readonly several: number;
};

/**
 * What was done on each topic, year by year. The topics stand in the order given, those without a record too; what has no
 * topic comes last, if there is any.
 */
export function yearsPicture(records: readonly YearRecord[], topicIds: readonly string[]): YearsPicture {
  const own = records.map(({ kind, topicIds: all, on }) => ({
    kind,
    topics: topicIds.filter((topic) => all.includes(topic)),
    year: on === null ? null : Number(on.slice(0, 4)),
  }));
  const dated = own.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = dated.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, year) => Math.max(most, year), first);
  const years =
    dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const row = (of: typeof own) => {
    const counts = (year: number | null): YearCounts => {
      const inYear = of.filter((record) => record.year === year);
      const count = (kind: YearKind) => inYear.filter((record) => record.kind === kind).length;
      return { workshops: count('workshops'), missions: count('missions'), results: count('results') };
    };
    return { years: years.map(counts), undated: counts(null) };
  };
  const without = own.filter(({ topics }) => topics.length === 0);
  return {
    years,
    rows: [
      ...topicIds.map((topicId) => ({
        topicId,
        ...row(own.filter(({ topics }) => topics.includes(topicId))),
      })),
      ...(without.length > 0 ? [{ topicId: null, ...row(without) }] : []),
    ],
    totals: row(own),
    several: own.filter(({ topics }) => topics.length > 1).length,
  };
}
