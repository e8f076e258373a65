/** A stretch of real time, in milliseconds since 1970; `to` is after `from` and no part of it. */
export type Span = { readonly from: number; readonly to: number };

const minuteMs = 60_000;

export const minutesOf = (milliseconds: number): number => milliseconds / minuteMs;

export const afterMinutes = (instant: number, minutes: number): number => instant + minutes * minuteMs;

/** How many minutes two spans have in common; 0 or less when they have none. */
export const sharedMinutes = (a: Span, b: Span): number =>
  minutesOf(Math.min(a.to, b.to) - Math.max(a.from, b.from));

export const byStart = (a: Span, b: Span): number => a.from - b.from || a.to - b.to;

/** Every overlapping pair of spans that are sorted by start, the earlier one first. Work: the spans plus the pairs. */
export function* overlappingPairs<T extends Span>(sorted: readonly T[]): Generator<readonly [T, T]> {
  let running: T[] = [];
  for (const next of sorted) {
    running = running.filter(({ to }) => to > next.from);
    for (const earlier of running) yield [earlier, next];
    running.push(next);
  }
}

/** Every overlapping pair of one span here and one there, both sorted by start. Work: the spans plus the pairs. */
export function* crossingPairs<A extends Span, B extends Span>(
  here: readonly A[],
  there: readonly B[],
): Generator<readonly [A, B]> {
  let openHere: A[] = [];
  let openThere: B[] = [];
  let atHere = 0;
  let atThere = 0;
  for (;;) {
    const a = here[atHere];
    const b = there[atThere];
    if (a && (!b || a.from <= b.from)) {
      openThere = openThere.filter(({ to }) => to > a.from);
      for (const open of openThere) yield [a, open];
      openHere.push(a);
      atHere++;
    } else if (b) {
      openHere = openHere.filter(({ to }) => to > b.from);
      for (const open of openHere) yield [open, b];
      openThere.push(b);
      atThere++;
    } else return;
  }
}

/** The time that any of the spans covers, as spans that neither overlap nor touch, in order. */
export function united(spans: readonly Span[]): Span[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort(byStart)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** Whether a span overlaps any of those that `united` gave. */
export function meetsAny(whole: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = whole.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { to } = whole[middle] ?? span;
    if (to > span.from) high = middle;
    else low = middle + 1;
  }
  const first = whole[low];
  return first !== undefined && first.from < span.to;
}

/** Spans cut where there is a pause of at least so many minutes, each part in order. They are sorted by start. */
export function stretches<T extends Span>(sorted: readonly T[], pause: number): T[][] {
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    const last = parts.at(-1);
    if (last && minutesOf(span.from - end) < pause) last.push(span);
    else parts.push([span]);
    end = Math.max(end, span.to);
  }
  return parts;
}

/** The last end of some spans. */
export const endOf = (spans: readonly Span[]): number =>
  spans.reduce((end, { to }) => Math.max(end, to), Number.NEGATIVE_INFINITY);
