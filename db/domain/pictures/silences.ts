import { compareDates, daysBetween } from '../dates';
import { firstDayOf, lastDayOf } from '../partial-date';
import type { RadarAgreement, Sign } from '../radar';

/** A part of a silence: whole days between two ISO days, and whether an agreement held meanwhile. */
export type SilencePart = {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly hasAgreement: boolean;
};

/** A time without a sign of life. `after` is the sign before it; `before` the one that ended it, null for none. */
export type Silence = {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly after: Sign;
  readonly before: Sign | null;
  /** One after the other, together the whole: they part where an agreement ran out or was signed. */
  readonly parts: readonly SilencePart[];
};

/**
 * The silences of a cooperation in order, as the radar counts them: from the last day that a sign may have had to the first
 * day of the next, or to the day up to which one looks, where that is at least the office's limit. Signs that are dated
 * later than that day aren't seen.
 * @param until ISO; today, or the day on which the cooperation ended
 * @param silenceDays the office's limit
 */
export function silencesOf(
  signs: readonly Sign[],
  agreements: readonly Pick<RadarAgreement, 'signedOn' | 'endsOn'>[],
  until: string,
  silenceDays: number,
): Silence[] {
  const seen = signs
    .map((sign) => ({ sign, first: firstDayOf(sign.on), last: lastDayOf(sign.on) }))
    .filter(({ first }) => first <= until)
    .sort((a, b) => compareDates(a.first, b.first) || compareDates(a.last, b.last));
  const silences: Silence[] = [];
  let latest = seen[0];
  if (!latest) return [];
  for (const next of [...seen.slice(1), null]) {
    const [from, to] = [latest.last, next?.first ?? until];
    const days = daysBetween(from, to);
    if (days >= silenceDays) {
      const parts = partsOf(from, to, agreements);
      silences.push({ from, to, days, after: latest.sign, before: next?.sign ?? null, parts });
    }
    // A month may end after a day within it: it is alive for as long as any of them says.
    if (next && next.last >= latest.last) latest = next;
  }
  return silences;
}

function partsOf(
  from: string,
  to: string,
  agreements: readonly Pick<RadarAgreement, 'signedOn' | 'endsOn'>[],
): SilencePart[] {
  const between = agreements
    .flatMap(({ signedOn, endsOn }) => [signedOn, endsOn])
    .filter((day) => day !== null)
    .filter((day) => day > from && day < to);
  const days = [from, ...new Set(between.sort()), to];
  const parts: SilencePart[] = [];
  for (const [index, start] of days.slice(0, -1).entries()) {
    const end = days[index + 1] ?? to;
    const hasAgreement = agreements.some(
      ({ signedOn, endsOn }) => signedOn !== null && signedOn <= start && (endsOn === null || endsOn >= end),
    );
    const before = parts.at(-1);
    if (before?.hasAgreement === hasAgreement)
      parts[parts.length - 1] = { ...before, to: end, days: daysBetween(before.from, end) };
    else parts.push({ from: start, to: end, days: daysBetween(start, end), hasAgreement });
  }
  return parts;
}
