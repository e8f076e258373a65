import { bodyPath, type Parts, parsePart, wordAttributeOf, wordElements } from './parts';

/** A4 with margins of an inch, in twips. */
const usual = { page: 11906, margin: 1440 };

/** How wide the text of a Word file is on its last pages, in twips. */
export function textWidthOf(parts: Parts): number {
  const part = parts[bodyPath];
  const section = part && wordElements(parsePart(part), 'sectPr').at(-1);
  if (!section) return usual.page - 2 * usual.margin;
  const measure = (element: string, attribute: string, otherwise: number) => {
    const value = Number(wordAttributeOf(wordElements(section, element)[0], attribute) ?? otherwise);
    return Number.isFinite(value) ? value : otherwise;
  };
  const width =
    measure('pgSz', 'w', usual.page) -
    measure('pgMar', 'left', usual.margin) -
    measure('pgMar', 'right', usual.margin);
  return Math.max(2_000, width);
}
