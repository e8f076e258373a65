import {
  type FileChild,
  type IPatch,
  Paragraph,
  type ParagraphChild,
  PatchType,
  patchDocument,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Picture, span } from '../paper/paper';
import { pictureRun } from '../paper/word/wordPictures';
import { wordRuns } from '../paper/word/wordRuns';
import type { FieldKind } from './fields';
import {
  isWordElement,
  parsePart,
  partsOf,
  serialised,
  textElements,
  textOfParagraph,
  textParts,
  wordElement,
  wordElements,
} from './parts';

/** What a field is filled with: lines apart by line feeds, a picture (null for none), or paragraphs and tables, `guarded`. */
export type Filling = string | { picture: Picture | null } | { blocks: readonly FileChild[] };

/**
 * Private characters of Unicode, in the file while it is being made: before what was filled in, and for the braces in it,
 * which would be taken for fields.
 */
const marks = { said: '\ue000', unsaid: '\ue001', opening: '\ue002', closing: '\ue003' };
const anyMark = /[\ue000-\ue003]/gu;

const withoutBraces = (value: string) =>
  value.replaceAll(anyMark, '').replaceAll('{', marks.opening).replaceAll('}', marks.closing);
/** Blocks, or whatever they are made of, with all that they say made safe: no words in it are taken for fields. */
export function guarded<T>(said: T): T {
  if (typeof said === 'string') return withoutBraces(said) as T;
  if (Array.isArray(said)) return said.map(guarded) as T;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, part]) => [key, guarded(part)])) as T;
}

const withBraces = (text: string) =>
  text.replaceAll(marks.opening, '{').replaceAll(marks.closing, '}').replaceAll(anyMark, '');

/** Something that can be told from a field, to fill one with. */
export const probe = (kind: FieldKind): Filling =>
  kind === 'block' ? { blocks: [new Paragraph('–')] } : kind === 'picture' ? { picture: null } : '–';

/**
 * Fills the fields of a template, each in the looks of the words it stands among. A paragraph whose fields are all empty is
 * left out with everything in it: "The delegation is led by …" says nothing without a name.
 * @param values by field
 * @param language BCP 47: names in other scripts keep their direction in it
 * @param properties what the file says of itself; without them what the template says
 */
export async function fillTemplate(
  template: Uint8Array,
  values: Readonly<Record<string, Filling>>,
  language: string,
  properties: { title?: string; creator?: string } = {},
): Promise<Uint8Array> {
  const patches = Object.fromEntries(
    Object.entries(values).map(([field, value]): [string, IPatch] => [field, patchOf(value, language)]),
  );
  const filled = await patchDocument({
    outputType: 'uint8array',
    // Packed anew: what a part says of its size is what it has.
    data: zipSync(partsOf(template)),
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
    properties:
      properties.creator === undefined ? properties : { ...properties, lastModifiedBy: properties.creator },
  });
  return tidied(filled);
}

function patchOf(value: Filling, language: string): IPatch {
  if (typeof value === 'string')
    return { type: PatchType.PARAGRAPH, children: runsOf(withoutBraces(value), language) };
  if ('blocks' in value) return { type: PatchType.DOCUMENT, children: value.blocks };
  const { picture } = value;
  const children = picture ? [new TextRun(marks.said), pictureRun(picture, '')] : [new TextRun(marks.unsaid)];
  return { type: PatchType.PARAGRAPH, children };
}

const runsOf = (value: string, language: string): ParagraphChild[] =>
  value === ''
    ? [new TextRun(marks.unsaid)]
    : [
        new TextRun(marks.said),
        ...wordRuns(
          value
            .split('\n')
            .flatMap((line, index) => [...(index > 0 ? [span('\n')] : []), span(line, { isIsolated: true })]),
          language,
          { setsDirection: true },
        ),
      ];

/** Takes out what has nothing to say, and the marks. */
function tidied(filled: Uint8Array): Uint8Array {
  const parts = unzipSync(filled);
  for (const { path } of textParts(parts)) {
    const part = parts[path];
    if (!part) continue;
    const document = parsePart(part);
    for (const paragraph of wordElements(document, 'p')) tidy(paragraph);
    for (const cell of wordElements(document, 'tc')) endInParagraph(cell);
    for (const drawing of document.getElementsByTagNameNS('*', 'docPr'))
      for (const { name, value } of [...drawing.attributes]) drawing.setAttribute(name, withBraces(value));
    parts[path] = strToU8(serialised(document));
  }
  return zipSync(parts);
}

function tidy(paragraph: Element): void {
  const text = textOfParagraph(paragraph);
  if (text.includes(marks.unsaid) && !text.includes(marks.said)) leaveOut(paragraph);
  for (const piece of textElements(paragraph))
    if (piece.textContent) piece.textContent = withBraces(piece.textContent);
}

/** A cell must keep a paragraph, and a section its end: there the words go alone. */
function leaveOut(paragraph: Element): void {
  const isLast =
    isWordElement(paragraph.parentElement, 'tc') &&
    [...paragraph.parentElement.children].filter((child) => isWordElement(child, 'p')).length === 1;
  if (isLast || wordElements(paragraph, 'sectPr').length > 0)
    for (const run of wordElements(paragraph, 'r')) run.remove();
  else paragraph.remove();
}

/** Word takes a cell that ends in a table for damage (ECMA-376 part 1, 17.4.65). */
function endInParagraph(cell: Element): void {
  if (!isWordElement(cell.lastElementChild, 'p')) cell.append(wordElement(cell.ownerDocument, 'p'));
}
