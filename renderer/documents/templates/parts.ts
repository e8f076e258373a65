import { strFromU8, unzipSync } from 'fflate';
import { largestTemplate } from '../../../db/domain/letter-template';

/** A Word file's parts by their paths. */
export type Parts = Record<string, Uint8Array>;

/** A file that isn't a Word document that can be used, and why. */
export class UnusableTemplate extends Error {
  constructor(
    readonly reason:
      | 'too-large'
      | 'not-word'
      | 'macros'
      | 'damaged'
      | 'entities'
      | 'external'
      | 'embedded'
      | 'no-room',
    /** What in the file it is: a part, or where something outside is; '' for all of it. */
    readonly where = '',
  ) {
    super(reason);
  }
}

export const bodyPath = 'word/document.xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A document is nothing like this large; what claims to be is a trap. In bytes, and a number of parts. */
const most = { size: 40_000_000, parts: 500 };

/** @throws UnusableTemplate for anything but a Word document that holds all of itself and nothing that runs */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length > largestTemplate) throw new UnusableTemplate('too-large');
  const parts = unpacked(bytes);
  const types = parts['[Content_Types].xml'];
  if (!types || !parts[bodyPath]) throw new UnusableTemplate('not-word');
  const listed = strFromU8(types);
  if (/vbaProject|macroEnabled/i.test(listed)) throw new UnusableTemplate('macros');
  if (!listed.includes(document)) throw new UnusableTemplate('not-word');
  // Which of its parts is the document says a part of its own (ECMA-376 part 2, 9.3); Word opens nothing without.
  if (!parts['_rels/.rels']) throw new UnusableTemplate('damaged');
  for (const [path, part] of Object.entries(parts)) checkPart(path, part);
  return parts;
}

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
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
}

function checkPart(path: string, part: Uint8Array): void {
  if (/(^|\/)vbaProject\.bin$|(^|\/)vbaData\.xml$/i.test(path)) throw new UnusableTemplate('macros', path);
  if (/^word\/(embeddings|activeX|afchunk)/i.test(path)) throw new UnusableTemplate('embedded', path);
  if (!/\.(xml|rels)$/i.test(path)) return;
  // No part of a Word file has a document type (ECMA-376 part 2, annex on XML usage); entities come with one.
  if (/<!(DOCTYPE|ENTITY)/i.test(textOf(part))) throw new UnusableTemplate('entities', path);
  if (/\.rels$/i.test(path)) checkRelationships(part);
}

/** As XML says of itself that it is encoded: UTF-16 begins with a byte order mark, all else is read as UTF-8. */
const textOf = (part: Uint8Array): string => {
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return isUtf16 ? new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(part) : strFromU8(part);
};

/** A document may link to a page; anything else outside it would be fetched when it is opened. */
function checkRelationships(part: Uint8Array): void {
  for (const relationship of parsePart(part).getElementsByTagName('*')) {
    if (relationship.localName !== 'Relationship') continue;
    const target = relationship.getAttribute('Target') ?? '';
    const isLink = relationship.getAttribute('Type')?.endsWith('/hyperlink') ?? false;
    const isOutside = relationship.getAttribute('TargetMode')?.toLowerCase() === 'external';
    if (isOutside && !(isLink && /^(https?|mailto|tel):/i.test(target)))
      throw new UnusableTemplate('external', target.slice(0, 200));
  }
}

/** @throws UnusableTemplate when it isn't XML */
export function parsePart(bytes: Uint8Array): Document {
  const parsed = new DOMParser().parseFromString(textOf(bytes), 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new UnusableTemplate('damaged');
  return parsed;
}

export const serialised = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer()
    .serializeToString(document)
    .replace(/^<\?xml[^>]*\?>\s*/, '')}`;

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

export const wordAttributeOf = (element: Element | null | undefined, name: string): string | null =>
  element?.getAttributeNS(wordNamespace, name) ?? null;

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

/** Whether something stands in a text box, which hangs on a paragraph and isn't of the text itself. */
export const isInTextBox = (element: Element): boolean => {
  const up = element.parentElement;
  return up !== null && (isWordElement(up, 'txbxContent') || isInTextBox(up));
};

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

/** A field of a template as it stands there. */
export type FoundField = {
  /** '' where its braces don't close. */
  field: string;
  isClosed: boolean;
  place: Place;
  /** The paragraph, and all that it says. */
  paragraph: Element;
  text: string;
  /** Where in that text it begins. */
  at: number;
};

/** The fields of a template in the order in which they stand in its parts. */
export const fieldsIn = (parts: Parts): FoundField[] =>
  textParts(parts).flatMap(({ path, place }) => {
    const part = parts[path];
    return part
      ? wordElements(parsePart(part), 'p').flatMap((paragraph) => inParagraph(paragraph, place))
      : [];
  });

function inParagraph(paragraph: Element, place: Place): FoundField[] {
  const text = textOfParagraph(paragraph);
  const found: FoundField[] = [];
  let at = text.indexOf('{{');
  while (at >= 0) {
    const end = text.indexOf('}}', at + 2);
    const next = text.indexOf('{{', at + 2);
    const isClosed = end >= 0 && (next < 0 || end < next);
    const field = isClosed ? text.slice(at + 2, end).trim() : '';
    found.push({ field, isClosed, place, paragraph, text, at });
    at = next;
  }
  return found;
}
