import type { Language } from '../i18n';
import { localeOf } from './format';

/** A size in bytes as file managers write it, in steps of 1024 and from one kB up: "340 kB", "1,2 MB". */
export function formatSize(bytes: number, language: Language): string {
  const isLarge = bytes >= 1024 ** 2;
  const size = isLarge ? bytes / 1024 ** 2 : Math.max(bytes / 1024, Math.sign(bytes));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
