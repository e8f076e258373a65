import type { Language } from '../i18n';

/** "a, b og c", as the language lists things. */
export const listed = (texts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB').format(texts);
