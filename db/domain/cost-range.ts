import { formatAmount, formatMoney, largestAmount, minorDigits, parseAmount, withoutMark } from './money';
import type { CostRange } from './solution';

/** What people write for large figures, in Danish and English. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:mia|milliard(?:er)?|bn)\.?$/i, 1e9],
  [/\s*(?:mio|mill|million(?:er|s)?)\.?$/i, 1e6],
  [/\s*(?:tusinde?|thousand)\.?$/i, 1e3],
];

/**
 * What something costs, as people write it: "500.000–1 mio. kr.", "1,5 til 2 mio.", "250.000". One figure is a range of
 * equal ends. "1–2 mio." are both millions; in "500.000–1 mio." the first is written out.
 * @param currency ISO 4217
 * @returns null for what is no amount, is below zero, runs backwards, or may mean two things
 */
export function parseCost(text: string, currency: string): CostRange | null {
  // "1.250,-" ends in a hyphen that is no range.
  const ends = withoutMark(text.trim(), currency).split(
    /\s*[–—]\s*|\s+(?:til|to)\s+|(?<=[^,\s])\s*-\s*(?=\d)/i,
  );
  const [first = '', last = first] = ends;
  if (ends.length > 2) return null;
  const end = scaled(withoutMark(last, currency));
  const begin = scaled(withoutMark(first, currency));
  const high = minorOf(end, currency);
  if (high === null) return null;
  // A unit at the end is meant for both, unless the first would then be more than the last.
  const shared = begin.scale === 1 ? minorOf({ ...begin, scale: end.scale }, currency) : null;
  const low = shared !== null && shared <= high ? shared : minorOf(begin, currency);
  return low === null || low > high ? null : { low, high, currency };
}

function scaled(text: string): { figure: string; scale: number } {
  const found = scales.find(([unit]) => unit.test(text));
  return found ? { figure: text.replace(found[0], ''), scale: found[1] } : { figure: text, scale: 1 };
}

function minorOf({ figure, scale }: { figure: string; scale: number }, currency: string): number | null {
  if (scale === 1) return parseAmount(figure, currency);
  // "1.125 mio." may be a thousand million and a bit over one: nothing is guessed.
  if (!/^\d{1,6}(?:[.,]\d{1,2})?$/.test(figure)) return null;
  const minor = Math.round(Number(figure.replace(',', '.')) * scale * 10 ** minorDigits(currency));
  return minor <= largestAmount ? minor : null;
}

/**
 * The same as one reads it: "500.000–1.000.000 kr.", "250.000 kr.".
 * @param locale BCP 47
 */
export function formatCost({ low, high, currency }: CostRange, locale: string): string {
  if (low === high) return formatMoney(low, currency, locale);
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Danish has a dash between figures, which ICU writes as a hyphen.
  return format.formatRange(low / 10 ** digits, high / 10 ** digits).replace(/(?<=\d)-(?=\d)/, '–');
}

/** The same as a field shows it, where the currency stands beside it. */
export const formatCostFigures = ({ low, high, currency }: CostRange, locale: string): string =>
  low === high
    ? bare(low, currency, locale)
    : `${bare(low, currency, locale)}–${bare(high, currency, locale)}`;

/** Without decimals that say nothing. */
const bare = (minor: number, currency: string, locale: string): string =>
  minor % 10 ** minorDigits(currency) === 0
    ? new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(minor / 10 ** minorDigits(currency))
    : formatAmount(minor, currency, locale);
