import { isRecipientField, type LetterField, letterFields } from '../fields';
import { fillTemplate } from './fillTemplate';
import {
  type Parts,
  type Place,
  parsePart,
  partsOf,
  textOfParagraph,
  textParts,
  wordElements,
} from './parts';

/**
 * What keeps a template from being used, and where: a field that there isn't, braces that don't close, a field of the
 * recipient's at the head or foot of pages, or a field in a place that can't be filled.
 */
export type TemplateFault = {
  kind: 'unknown' | 'unclosed' | 'misplaced' | 'unfillable';
  /** The name of the field, '' where there is none. */
  field: string;
  place: Place;
  /** The words around it. */
  excerpt: string;
};

type TemplateCheck = { fields: LetterField[]; faults: TemplateFault[] };

type Found = { field: string; isClosed: boolean; place: Place; excerpt: string };

/**
 * Looks a template through before it is kept.
 * @throws UnusableTemplate when it isn't a Word document
 */
export async function checkTemplate(bytes: Uint8Array): Promise<TemplateCheck> {
  const found = fieldsIn(partsOf(bytes));
  const faults = found.flatMap(({ field, isClosed, place, excerpt }): TemplateFault[] => {
    const fault = { field, place, excerpt };
    if (!isClosed) return [{ ...fault, kind: 'unclosed' }];
    if (!isField(field)) return [{ ...fault, kind: 'unknown' }];
    return place !== 'body' && isRecipientField(field) ? [{ ...fault, kind: 'misplaced' }] : [];
  });
  const fields = letterFields.filter((field) => found.some((each) => each.field === field));
  return { fields, faults: faults.length > 0 ? faults : await unfillable(bytes, fields) };
}

/** What is still there once the template has been filled. */
async function unfillable(bytes: Uint8Array, fields: readonly LetterField[]): Promise<TemplateFault[]> {
  const values = Object.fromEntries(fields.map((field) => [field, '–']));
  const filled = await fillTemplate(bytes, values, 'en');
  return fieldsIn(partsOf(filled)).map(({ field, place, excerpt }) => ({
    kind: 'unfillable',
    field,
    place,
    excerpt,
  }));
}

const isField = (name: string): name is LetterField => letterFields.some((field) => field === name);

function fieldsIn(parts: Parts): Found[] {
  return textParts(parts).flatMap(({ path, place }) => {
    const part = parts[path];
    return part
      ? wordElements(parsePart(part), 'p').flatMap((paragraph) => inParagraph(paragraph, place))
      : [];
  });
}

function inParagraph(paragraph: Element, place: Place): Found[] {
  const text = textOfParagraph(paragraph);
  const found: Found[] = [];
  let from = text.indexOf('{{');
  while (from >= 0) {
    const end = text.indexOf('}}', from + 2);
    const next = text.indexOf('{{', from + 2);
    const isClosed = end >= 0 && (next < 0 || end < next);
    const field = isClosed ? text.slice(from + 2, end).trim() : '';
    found.push({ field, isClosed, place, excerpt: excerptAt(text, from) });
    from = next;
  }
  return found;
}

/** A few words before and after a place in a text. */
function excerptAt(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - 25), Math.min(text.length, at + 45)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
