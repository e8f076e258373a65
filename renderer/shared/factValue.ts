import type { FactValue } from '../../db/domain/partner';
import type { Language, Translate } from '../i18n';

/** Powers of ten by the words that people write for them. */
const scales: [RegExp, number][] = [
  [/^(?:mia\.?|mia|milliard(?:er)?|billion|bn)(?![\p{L}])\.?/iu, 1e9],
  [/^(?:mio\.?|mill\.?|million(?:er|s)?|m)(?![\p{L}²³])\.?/iu, 1e6],
  [/^(?:tusind(?:e)?|thousand)(?![\p{L}])/iu, 1e3],
];
const longestUnit = 60;

/**
 * Reads what someone wrote for a fact: a number or a range with a unit where it clearly is one ("1–2 mio. indbyggere",
 * "20.924 kr."), else a text. A bare number of four digits is a year, so a text.
 * @param language says whether 1.500 is a thousand and a half, or one and a half
 */
export function parseFactValue(written: string, language: Language): FactValue {
  const text = written.trim();
  const asText: FactValue = { kind: 'text', text: written };
  const first = readNumber(text, language);
  if (!first) return asText;
  const joint = /^\s*(?:[-–—]|til|to)\s*(?=[\d-])/iu.exec(first.rest);
  const second = joint ? readNumber(first.rest.slice(joint[0].length), language) : undefined;
  if (joint && !second) return asText;
  const unit = (second ?? first).rest.trim();
  const isYear = unit === '' && [first, second].every((part) => !part || /^\d{4}$/.test(part.digits));
  if (isYear || unit.length > longestUnit || /[\d,;:!?]/.test(unit)) return asText;
  if (!second) return { kind: 'number', value: first.value * first.scale, unit };
  // "1–2 mio.": the word counts for both, but not for a figure that is written out ("800.000–1,2 mio.").
  const scale = first.isScaled || first.value >= 1_000 ? first.scale : second.scale;
  return { kind: 'range', low: first.value * scale, high: second.value * second.scale, unit };
}

function readNumber(text: string, language: Language) {
  const match = /^-?\d[\d.,\u00a0\u202f]*/u.exec(text);
  if (!match) return undefined;
  const digits = match[0].replace(/[.,\u00a0\u202f]+$/u, '');
  const [thousands, decimal] = language === 'da' ? ['.', ','] : [',', '.'];
  const inGroups = new RegExp(`^-?\\d{1,3}(?:[${thousands}\u00a0\u202f]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u');
  const plain = /^-?\d+(?:[.,]\d+)?$/u;
  if (!inGroups.test(digits) && !plain.test(digits)) return undefined;
  const value = Number(
    inGroups.test(digits)
      ? digits
          .replace(/[\u00a0\u202f]/gu, '')
          .replaceAll(thousands, '')
          .replace(decimal, '.')
      : digits.replace(',', '.'),
  );
  const after = text.slice(digits.length);
  const word = after.trimStart();
  const scale = scales.find(([pattern]) => pattern.test(word));
  if (!scale) return { digits, value, scale: 1, isScaled: false, rest: after };
  return { digits, value, scale: scale[1], isScaled: true, rest: word.replace(scale[0], '') };
}

/** A fact's value as one reads it: "1–2 mio. indbyggere", "20.924 kr.". */
export function formatFactValue(value: FactValue, t: Translate, language: Language): string {
  if (value.kind === 'text') return value.text;
  const numbers = value.kind === 'number' ? [value.value] : [value.low, value.high];
  const scale = [1e9, 1e6].find((size) =>
    numbers.every((number) => Math.abs(number) >= size && (number * 100) % size === 0),
  );
  const figures = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 12 });
  const shown = numbers.map((number) => figures.format(number / (scale ?? 1))).join('–');
  const word = scale && t(scale === 1e9 ? 'partners.facts.billion' : 'partners.facts.million');
  return [shown, word, value.unit].filter(Boolean).join(' ');
}
