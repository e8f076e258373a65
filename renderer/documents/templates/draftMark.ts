import { strToU8 } from 'fflate';
import { wordColours } from '../paper/word/wordColours';
import {
  bodyPath,
  isWordElement,
  type Parts,
  parsePart,
  serialised,
  wordAttribute,
  wordAttributeOf,
  wordElement,
  wordElements,
} from './parts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const added = { id: 'rIdDraftMark', file: 'headerDraftMark.xml' };

/** Puts a line across the top of every page of a Word file, above what its headers say; pages without one are given it. */
export function markPages(parts: Parts, text: string): void {
  const part = parts[bodyPath];
  if (!part) return;
  const document = parsePart(part);
  for (const path of Object.keys(parts).filter((each) => /^word\/header\d*\.xml$/.test(each)))
    markHeader(parts, path, text);
  if (giveHeaders(document, hasEvenPages(parts))) {
    addHeader(parts, text);
    parts[bodyPath] = strToU8(serialised(document));
  }
}

function markHeader(parts: Parts, path: string, text: string): void {
  const part = parts[path];
  if (!part) return;
  const header = parsePart(part);
  header.documentElement.prepend(markIn(header, text));
  parts[path] = strToU8(serialised(header));
}

/** A line in the looks of the mark on paper. */
function markIn(document: Document, text: string): Element {
  const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: Element[]) => {
    const element = wordElement(document, name);
    for (const [attribute, value] of Object.entries(attributes)) wordAttribute(element, attribute, value);
    element.append(...children);
    return element;
  };
  const letters = make('t', {});
  letters.textContent = text;
  return make(
    'p',
    {},
    make(
      'pPr',
      {},
      make('shd', { val: 'clear', color: 'auto', fill: wordColours['stop-soft'] }),
      make('jc', { val: 'center' }),
    ),
    make(
      'r',
      {},
      make('rPr', {}, make('b', {}), make('color', { val: wordColours.stop }), make('sz', { val: '18' })),
      letters,
    ),
  );
}

const hasEvenPages = (parts: Parts): boolean => {
  const settings = parts['word/settings.xml'];
  return settings !== undefined && wordElements(parsePart(settings), 'evenAndOddHeaders').some(isOn);
};

const isOn = (element: Element) => !/^(0|false|off)$/.test(wordAttributeOf(element, 'val') ?? '');

/**
 * Refers to the added header wherever pages would have none: a section without one of its own has the one before it
 * (ECMA-376 part 1, 17.10.5).
 * @returns whether there was any such place
 */
function giveHeaders(document: Document, hasEven: boolean): boolean {
  const inherited = new Set<string>();
  let isGiven = false;
  for (const section of wordElements(document, 'sectPr')) {
    if (wordElements(section, 'sectPr').length > 0 || section.parentElement?.localName === 'sectPrChange')
      continue;
    for (const reference of wordElements(section, 'headerReference'))
      inherited.add(wordAttributeOf(reference, 'type') ?? 'default');
    const hasFirst = [...section.children].some((child) => isWordElement(child, 'titlePg') && isOn(child));
    const wanted = ['default', ...(hasFirst ? ['first'] : []), ...(hasEven ? ['even'] : [])];
    for (const type of wanted.filter((each) => !inherited.has(each))) {
      const reference = wordElement(document, 'headerReference');
      wordAttribute(reference, 'type', type);
      reference.setAttributeNS(relations, 'r:id', added.id);
      section.prepend(reference);
      inherited.add(type);
      isGiven = true;
    }
  }
  return isGiven;
}

function addHeader(parts: Parts, text: string): void {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${word}"/>`;
  const path = `word/${added.file}`;
  parts[path] = strToU8(empty);
  markHeader(parts, path, text);
  amend(parts, 'word/_rels/document.xml.rels', (document) => {
    const relationship = document.createElementNS(packageRelations, 'Relationship');
    relationship.setAttribute('Id', added.id);
    relationship.setAttribute('Type', `${relations}/header`);
    relationship.setAttribute('Target', added.file);
    return relationship;
  });
  amend(parts, '[Content_Types].xml', (document) => {
    const override = document.createElementNS(contentTypes, 'Override');
    override.setAttribute('PartName', `/${path}`);
    override.setAttribute('ContentType', headerType);
    return override;
  });
}

function amend(parts: Parts, path: string, make: (document: Document) => Element): void {
  const part = parts[path];
  if (!part) throw new Error(`A Word file has no ${path}.`);
  const document = parsePart(part);
  document.documentElement.append(make(document));
  parts[path] = strToU8(serialised(document));
}
