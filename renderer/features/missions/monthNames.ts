import type { Language } from '../../i18n';

/** The twelve months, `01`–`12`, by name. */
export function monthNames(language: Language): { month: string; name: string }[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    month: String(index + 1).padStart(2, '0'),
    name: format.format(Date.UTC(2000, index)),
  }));
}
