import { strFromU8, unzipSync } from 'fflate';
import { largestTemplate } from '../../../../db/domain/letter-template';

/** A Word file's parts by their paths. */
export type Parts = Record<string, Uint8Array>;

/** A file that isn't a Word document that can be used, and why. */
export class UnusableTemplate extends Error {
  constructor(readonly reason: 'too-large' | 'not-word' | 'macros' | 'damaged') {
    super(reason);
  }
}

export const bodyPath = 'word/document.xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A letter is nothing like this large; what claims to be is a trap. In bytes, and a number of parts. */
const most = { size: 40_000_000, parts: 500 };

/** @throws UnusableTemplate for anything but a Word document without macros */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length > largestTemplate) throw new UnusableTemplate('too-large');
  let size = 0;
  let count = 0;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count++;
        if (size > most.size || count > most.parts) throw new UnusableTemplate('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnusableTemplate ? error : new UnusableTemplate('not-word');
  }
  const types = parts['[Content_Types].xml'];
  if (!types || !parts[bodyPath]) throw new UnusableTemplate('not-word');
  const listed = strFromU8(types);
  if (/vbaProject|macroEnabled/i.test(listed)) throw new UnusableTemplate('macros');
  if (!listed.includes(document)) throw new UnusableTemplate('not-word');
  return parts;
}

/** @throws UnusableTemplate when it isn't XML */
export function parsePart(bytes: Uint8Array): Document {
  const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new UnusableTemplate('damaged');
  return parsed;
}

/** Elements of Word's own vocabulary, in the order of the document. */
export const wordElements = (of: Document | Element, name: string): Element[] => [
  ...of.getElementsByTagNameNS(wordNamespace, name),
];

export const isWordElement = (node: Node | null | undefined, name: string): node is Element =>
  node instanceof Element && node.namespaceURI === wordNamespace && node.localName === name;

export const wordElement = (document: Document, name: string): Element =>
  document.createElementNS(wordNamespace, `w:${name}`);

export const wordAttribute = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(wordNamespace, `w:${name}`, value);

/** What a paragraph says, without what is in text boxes that hang on it. */
export function textOfParagraph(paragraph: Element): string {
  return textElements(paragraph)
    .map((text) => text.textContent ?? '')
    .join('');
}

/** The pieces of text of a paragraph itself. */
export const textElements = (paragraph: Element): Element[] =>
  wordElements(paragraph, 't').filter((text) => paragraphOf(text) === paragraph);

function paragraphOf(element: Element): Element | null {
  const up = element.parentElement;
  return up === null || isWordElement(up, 'p') ? up : paragraphOf(up);
}

/** Where text stands in a Word file. */
export type Place = 'body' | 'header' | 'footer' | 'note';

/** The parts that hold text, and where it is seen. */
export const textParts = (parts: Parts): { path: string; place: Place }[] =>
  Object.keys(parts).flatMap((path): { path: string; place: Place }[] => {
    const found = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.exec(path)?.[1];
    if (found === undefined) return [];
    if (found === 'document') return [{ path, place: 'body' }];
    if (found.startsWith('header')) return [{ path, place: 'header' }];
    return [{ path, place: found.startsWith('footer') ? 'footer' : 'note' }];
  });
