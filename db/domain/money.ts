/** How many digits the minor unit has where it isn't two (ISO 4217, list one). ICU goes by use instead: LBP, RSD … */
const digitsOf: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
      .split(' ')
      .map((code) => [code, 0] as const),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const)),
  CLF: 4,
  UYW: 4,
};

/** The digits of a currency's minor unit: 2 for DKK (øre), 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number => digitsOf[currency] ?? 2;

/** The largest amount in minor units: 15 digits, which a number still has exactly and in whichever currency. */
export const largestAmount = 999_999_999_999_999;

/** What people write beside an amount, besides the code. */
const marks: Readonly<Record<string, readonly string[]>> = {
  DKK: ['kr.', 'kr'],
  NOK: ['kr.', 'kr'],
  SEK: ['kr.', 'kr'],
  EUR: ['€'],
  GBP: ['£'],
  USD: ['$'],
};

/** How numbers are grouped and where their decimals begin: as in Danish, and as in English. */
const notations = [
  { group: '.', decimal: ',' },
  { group: ',', decimal: '.' },
] as const;

/**
 * An amount as people write it ("1.250,50", "1,250.50", "1250,5", "1 250 kr.", "DKK 1.250,-"), read in every notation that
 * it can be. Nothing is guessed: what notations read differently, as "1.250" dinars of a thousand fils, is null.
 * @param currency ISO 4217
 * @returns whole minor units; null for what is no amount, is below zero, or may mean two things
 */
export function parseAmount(text: string, currency: string): number | null {
  const bare = withoutMark(text.trim(), currency).replace(/[.,][-–]$/, '');
  const digits = minorDigits(currency);
  const readings = notations
    .map((notation) => readIn(bare, notation, digits))
    .filter((reading) => reading !== null);
  const [first, second = first] = readings;
  return first !== undefined && first === second && first <= largestAmount ? first : null;
}

/** An amount without the code or mark of its currency before or behind it. */
export function withoutMark(text: string, currency: string): string {
  const lower = text.toLowerCase();
  for (const mark of [currency.toLowerCase(), ...(marks[currency] ?? [])]) {
    if (lower.startsWith(mark)) return text.slice(mark.length).trim();
    if (lower.endsWith(mark)) return text.slice(0, -mark.length).trim();
  }
  return text;
}

function readIn(text: string, { group, decimal }: (typeof notations)[number], digits: number): number | null {
  const at = text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (at >= 0 && (fraction.length > digits || !/^\d+$/.test(fraction))) return null;
  // One sign between the groups, the same throughout; a group never begins a number with a zero.
  const [separator] = /[^\d]/.exec(whole) ?? [];
  const groups = separator === undefined ? [] : whole.split(separator);
  const isGrouped =
    separator !== undefined &&
    (separator === group || /[\s'’]/.test(separator)) &&
    /^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
    groups.slice(1).every((each) => /^\d{3}$/.test(each));
  if (!isGrouped && !/^\d+$/.test(whole)) return null;
  return Number(`${isGrouped ? groups.join('') : whole}${fraction.padEnd(digits, '0')}`);
}

/** The same figure in another currency, in its minor units; what those can't say is rounded. */
export const sameFigure = (minor: number, from: string, to: string): number =>
  Math.min(Math.round(minor * 10 ** (minorDigits(to) - minorDigits(from))), largestAmount);

/**
 * An amount as a sum of money: "1.250 kr.", "1.250,50 SEK"; what is "kr." in one language alone is a code elsewhere.
 * @param minor whole minor units
 * @param locale BCP 47
 */
export const formatMoney = (minor: number, currency: string, locale: string): string =>
  formatIn(minor, currency, locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });

/** The same as a field shows it, where the currency stands beside it: "1.250,50". */
export const formatAmount = (minor: number, currency: string, locale: string): string =>
  formatIn(minor, currency, locale, {});

function formatIn(minor: number, currency: string, locale: string, options: Intl.NumberFormatOptions) {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(minor / 10 ** digits);
}
