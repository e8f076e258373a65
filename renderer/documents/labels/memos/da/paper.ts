/** What a document has around what is drafted. */
export const paper = {
  draft: 'Udkast',
  sources: 'Kilder',
};

export type PaperWords = typeof paper;
