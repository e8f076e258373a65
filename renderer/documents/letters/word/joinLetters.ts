import { strToU8, zipSync } from 'fflate';
import {
  bodyPath,
  isWordElement,
  type Parts,
  parsePart,
  partsOf,
  serialised,
  wordAttribute,
  wordElement,
  wordElements,
} from '../../templates/parts';

/**
 * One file of several letters that were made of one template: each is a section of its own, as Word's own mail merge has
 * it, so that it begins on a page of its own and is numbered from 1. Heads and feet of pages are the template's.
 */
export function joinLetters(letters: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = letters;
  if (!first) throw new Error('There is no letter to join.');
  if (others.length === 0) return first;
  const parts = partsOf(first);
  const document = bodyDocument(parts);
  const body = bodyOf(document);
  const end = sectionEnd(body);
  for (const letter of others) {
    if (end) endSection(body, end, document);
    const added = bodyOf(bodyDocument(partsOf(letter)));
    for (const node of [...added.childNodes])
      if (!isWordElement(node, 'sectPr')) body.insertBefore(document.importNode(node, true), end);
  }
  if (end) begins(end, document);
  numberDrawings(document);
  return zipSync({ ...parts, [bodyPath]: strToU8(serialised(document)) });
}

/** Every drawing has a number of its own. */
function numberDrawings(document: Document): void {
  const drawings = document.getElementsByTagNameNS(
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'docPr',
  );
  [...drawings].forEach((drawing, index) => {
    drawing.setAttribute('id', String(index + 1));
  });
}

function bodyDocument(parts: Parts): Document {
  const part = parts[bodyPath];
  if (!part) throw new Error('A letter has no body.');
  return parsePart(part);
}

function bodyOf(document: Document): Element {
  const [body] = wordElements(document, 'body');
  if (!body) throw new Error('A letter has no body.');
  return body;
}

/** What says how the last section's pages look. */
const sectionEnd = (body: Element): Element | null =>
  [...body.children].findLast((child) => isWordElement(child, 'sectPr')) ?? null;

/** Ends a section behind the last letter, at its last paragraph, so that none is added which could need a page. */
function endSection(body: Element, end: Element, document: Document): void {
  const section = end.cloneNode(true) as Element;
  begins(section, document);
  const last = end.previousElementSibling;
  const paragraph =
    last && isWordElement(last, 'p') && wordElements(last, 'sectPr').length === 0
      ? last
      : body.insertBefore(wordElement(document, 'p'), end);
  const known = [...paragraph.children].find((child) => isWordElement(child, 'pPr'));
  const properties = known ?? paragraph.insertBefore(wordElement(document, 'pPr'), paragraph.firstChild);
  const change = [...properties.children].find((child) => isWordElement(child, 'pPrChange'));
  properties.insertBefore(section, change ?? null);
}

/** What stands before the page's size, and before the numbers of pages, in a section's properties (ECMA-376 17.6.17). */
const beforeSize = ['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type'];
const beforeNumbers = [...beforeSize, 'pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'lnNumType', 'pgNumType'];

/** Begins on a page of its own, with number 1. */
function begins(section: Element, document: Document): void {
  wordAttribute(child(section, 'type', beforeSize, document), 'val', 'nextPage');
  wordAttribute(child(section, 'pgNumType', beforeNumbers, document), 'start', '1');
}

/** The child of that name; one is put behind those that come before it where there is none. */
function child(section: Element, name: string, before: readonly string[], document: Document): Element {
  const known = [...section.children].find((each) => isWordElement(each, name));
  if (known) return known;
  const next = [...section.children].find((each) => !before.some((one) => isWordElement(each, one)));
  return section.insertBefore(wordElement(document, name), next ?? null);
}
