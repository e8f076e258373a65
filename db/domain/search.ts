/** How text is folded for full-text search: the index and every query go through the same `fold`. */

// Letters that Unicode doesn't decompose. Danish spells å as aa, ø as oe and æ as ae where a keyboard lacks
// them, and foreigners drop the ring and the stroke: `arhus`, `aarhus` and `Århus` have to meet. So å and aa
// both become a, ø and oe both become o, æ becomes ae (as `aero` for Ærø needs). The price: `få` also finds
// `fa`; nothing is missed.
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  // Arabic and Persian: forms of one letter that are written for one another.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * Folds a text for search: lower case, compatibility forms and diacritics away (Arabic vowel signs, hamza on
 * its carrier and the tatweel too), Danish letters as explained above, and a space for whatever is neither
 * letter nor digit: FTS5 knows an older Unicode and would take a newer sign for part of the word beside it.
 * Folding twice is folding once, and what a word begins with folds to what the folded word begins with, so
 * prefixes are found while one types.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/aa+/g, 'a')
    .replace(/oe+/g, 'o');
}

const longestQuery = 1_000;
const mostTerms = 16;

/**
 * What someone typed as an FTS5 query over folded text: every word must occur, each as the beginning of a
 * word. Words are quoted, so nothing in them is FTS5 syntax. Null when there is no word to look for.
 */
export function queryTerms(text: string): string | null {
  const words = fold(text.slice(0, longestQuery))
    .split(' ')
    .filter((word) => word !== '');
  const terms = [...new Set(words)].slice(0, mostTerms).map((word) => `"${word}"*`);
  return terms.length === 0 ? null : terms.join(' ');
}
