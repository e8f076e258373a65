/** The languages a document can be written in. */
export const documentLanguages = ['da', 'en'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];
