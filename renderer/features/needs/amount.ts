import { minorDigits, parseAmount } from '../../../db/domain/money';
import type { Language } from '../../i18n';
import { parseFactValue } from '../../shared/factValue';

/**
 * An amount as people write it, the round ones in words too: "250.000", "2 mio. kr.", "1,5 million".
 * @param currency ISO 4217
 * @returns whole minor units; null for what is no amount or may mean two things
 */
export function readAmount(text: string, currency: string, language: Language): number | null {
  const plain = parseAmount(text, currency);
  if (plain !== null) return plain;
  const bare = text.trim().replace(/(?<=\D)\s*(?:kr\.?|[€$£]|[A-Z]{3})$/u, '');
  if (!/\p{L}/u.test(bare)) return null;
  const value = parseFactValue(bare, language);
  if (value.kind !== 'number' || value.unit !== '' || value.value < 0) return null;
  const minor = Math.round(value.value * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? minor : null;
}
