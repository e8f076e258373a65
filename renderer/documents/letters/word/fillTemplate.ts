import { type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { span } from '../../paper/paper';
import { wordRuns } from '../../paper/word/wordRuns';
import {
  isWordElement,
  parsePart,
  partsOf,
  textElements,
  textOfParagraph,
  textParts,
  wordElements,
} from './parts';

/**
 * Private characters of Unicode, in the file while it is being made: before what was filled in, and for the braces in it,
 * which would be taken for fields.
 */
const marks = { said: '\ue000', unsaid: '\ue001', opening: '\ue002', closing: '\ue003' };
const anyMark = /[\ue000-\ue003]/gu;

const withoutBraces = (value: string) =>
  value.replaceAll(anyMark, '').replaceAll('{', marks.opening).replaceAll('}', marks.closing);
const withBraces = (text: string) =>
  text.replaceAll(marks.opening, '{').replaceAll(marks.closing, '}').replaceAll(anyMark, '');

/**
 * Fills the fields of a template, each in the looks of the words it stands among. A paragraph whose fields are all empty is
 * left out with everything in it: "The delegation is led by …" says nothing without a name.
 * @param values by field; line feeds are line breaks
 * @param language BCP 47: names in other scripts keep their direction in it
 */
export async function fillTemplate(
  template: Uint8Array,
  values: Readonly<Record<string, string>>,
  language: string,
): Promise<Uint8Array> {
  const patches = Object.fromEntries(
    Object.entries(values).map(([field, value]): [string, IPatch] => [
      field,
      { type: PatchType.PARAGRAPH, children: runsOf(withoutBraces(value), language) },
    ]),
  );
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
  return tidied(filled);
}

const runsOf = (value: string, language: string): TextRun[] =>
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
  const parts = partsOf(filled);
  for (const { path } of textParts(parts)) {
    const part = parts[path];
    if (!part) continue;
    const document = parsePart(part);
    for (const paragraph of wordElements(document, 'p')) tidy(paragraph);
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

export const serialised = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer()
    .serializeToString(document)
    .replace(/^<\?xml[^>]*\?>\s*/, '')}`;
