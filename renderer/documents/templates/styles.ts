import { strToU8 } from 'fflate';
import {
  type Parts,
  parsePart,
  serialised,
  textParts,
  wordAttribute,
  wordAttributeOf,
  wordElements,
} from './parts';

const stylesPath = 'word/styles.xml';

/** Which styles paragraphs, runs, tables and styles themselves refer to. */
const references = ['pStyle', 'rStyle', 'tblStyle'];

/**
 * Sees to it that every style which a filled template uses is one that it has. Word's own styles have other ids in other
 * languages ("Overskrift2"), but always the same names: what was filled in takes the template's. Styles that it has none
 * like come from the other file.
 */
export function adoptStyles(parts: Parts, other: Parts): void {
  const [ownPart, otherPart] = [parts[stylesPath], other[stylesPath]];
  if (!ownPart || !otherPart) return;
  const own = parsePart(ownPart);
  const available = new Map(wordElements(parsePart(otherPart), 'style').map((style) => [idOf(style), style]));
  const ids = new Set(wordElements(own, 'style').map(idOf));
  const byName = new Map(wordElements(own, 'style').map((style) => [nameOf(style), idOf(style)]));

  /** The id that a style has in the template; one that isn't there is brought in with those it is based on. */
  const adopted = (id: string): string => {
    const style = available.get(id);
    if (ids.has(id) || !style) return id;
    const known = byName.get(nameOf(style));
    if (known !== undefined) return known;
    ids.add(id);
    const copy = own.importNode(style, true);
    own.documentElement.append(copy);
    for (const name of ['basedOn', 'next', 'link'])
      for (const reference of wordElements(copy, name))
        wordAttribute(reference, 'val', adopted(wordAttributeOf(reference, 'val') ?? ''));
    return id;
  };

  for (const { path } of textParts(parts)) {
    const part = parts[path];
    if (!part) continue;
    const document = parsePart(part);
    for (const element of references.flatMap((name) => wordElements(document, name)))
      wordAttribute(element, 'val', adopted(wordAttributeOf(element, 'val') ?? ''));
    parts[path] = strToU8(serialised(document));
  }
  parts[stylesPath] = strToU8(serialised(own));
}

const idOf = (style: Element): string => wordAttributeOf(style, 'styleId') ?? '';

const nameOf = (style: Element): string =>
  (wordAttributeOf(wordElements(style, 'name')[0], 'val') ?? idOf(style)).toLowerCase();
