import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, human or machine, finds in a PDF. */
export type ReadPdf = {
  language: unknown;
  title: unknown;
  /** Whether the file says that it is tagged. */
  isMarked: boolean;
  /** Page by page, words apart by single spaces. */
  texts: string[];
  /** The roles of the tags on all pages, each once. */
  roles: Set<string>;
  /** Width and height of each page in points. */
  sizes: [number, number][];
};

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await loading.promise;
  const { info } = await document.getMetadata();
  // The library's types promise an object; it gives a map.
  const mark: unknown = await document.getMarkInfo();
  const read: ReadPdf = {
    language: 'Language' in info ? info.Language : undefined,
    title: 'Title' in info ? info.Title : undefined,
    isMarked: mark instanceof Map && mark.get('Marked') === true,
    texts: [],
    roles: new Set(),
    sizes: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ' ')).join(' ');
    read.texts.push(words.replaceAll(/\s+/g, ' '));
    addRoles((await page.getStructTree()) ?? {}, read.roles);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    read.sizes.push([right - left, top - bottom]);
  }
  await loading.destroy();
  return read;
}

function addRoles(node: object, roles: Set<string>): void {
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) addRoles(child, roles);
}
