import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

/** What a Word file says, read from its parts. */

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of a Word file, which must be well-formed. */
export function partOf(file: Uint8Array, path: string): Document {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`There is no ${path}.`);
  const parsed = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent, path).toBeUndefined();
  return parsed;
}

export const pathsOf = (file: Uint8Array): string[] => Object.keys(unzipSync(file));

export const wordNodes = (of: Document | Element, name: string): Element[] => [
  ...of.getElementsByTagNameNS(word, name),
];

export const valueOf = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(word, name) ?? null;

/** The paragraphs of a part that say something, with the marks of notes as Word numbers them. */
export function paragraphTexts(part: Document): string[] {
  let notes = 0;
  return wordNodes(part, 'p')
    .map((paragraph) =>
      [...paragraph.getElementsByTagName('*')]
        .map(({ localName, textContent }) => {
          if (localName === 'endnoteReference') return `[${++notes}]`;
          if (localName === 'br') return '\n';
          return localName === 't' ? textContent : '';
        })
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}
