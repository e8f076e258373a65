import type { Language } from '../i18n';

/** Languages that delegations speak and meet, BCP 47. Any other tag a record has is offered beside them. */
const common = [
  ...['am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'ckb', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa'],
  ...['fi', 'fil', 'fo', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'kl', 'kmr'],
  ...['ko', 'lt', 'lv', 'mk', 'ms', 'nb', 'ne', 'nl', 'pl', 'ps', 'pt', 'ro', 'ru', 'sk', 'sl', 'so', 'sq'],
  ...['sr', 'sv', 'sw', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'],
];

const names = new Map<Language, Intl.DisplayNames>();

/** What a language is called in the window's language: "arabisk", "Arabic". */
export function languageName(tag: string, language: Language): string {
  let own = names.get(language);
  if (!own) {
    own = new Intl.DisplayNames(language, { type: 'language' });
    names.set(language, own);
  }
  return own.of(tag) ?? tag;
}

/**
 * The languages to choose from, by their names in the window's language.
 * @param chosen tags that must be among them though they are rare
 */
export const commonLanguages = (
  language: Language,
  chosen: readonly string[] = [],
): { id: string; label: string }[] =>
  [...new Set([...common, ...chosen])]
    .map((id) => ({ id, label: languageName(id, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
