import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { da, type Texts } from './da';
import { en } from './en';

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

/** Makes the texts ready; both languages are in the bundle, so that they switch at once. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { da: { translation: da }, en: { translation: en } },
    // React escapes; escaping twice would show the marks.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** The texts of a language other than the window's, for documents. */
export const textsIn = (language: Language) => i18next.getFixedT(language);

/** The window's texts and language; components that use it are drawn again when the language changes. */
export function useTexts() {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language === 'en' ? ('en' as const) : ('da' as const) };
}

/** What turns a key into a text. */
export type Translate = ReturnType<typeof useTexts>['t'];

export function switchLanguage(language: Language): void {
  void i18next.changeLanguage(language);
}
