import type { FieldKind, TemplateFields } from './fields';
import { fillTemplate, probe } from './fillTemplate';
import { type FoundField, fieldsIn, isInTextBox, type Place, partsOf, wordElements } from './parts';

/**
 * What keeps a template from being used, and where: a field that there isn't, braces that don't close, a field at the head
 * or foot of pages that belongs in the text, a block among other words, a block that comes twice, or a field in a place
 * that can't be filled.
 */
export type TemplateFault = {
  kind: 'unknown' | 'unclosed' | 'misplaced' | 'amid' | 'repeated' | 'unfillable';
  /** The name of the field, '' where there is none. */
  field: string;
  place: Place;
  /** The words around it. */
  excerpt: string;
};

type TemplateCheck = {
  /** The known fields that it has, each once. */
  fields: string[];
  faults: TemplateFault[];
};

/**
 * Looks a template through before it is kept.
 * @param known what it may be filled with
 * @throws UnusableTemplate when it isn't a Word document
 */
export async function checkTemplate(bytes: Uint8Array, known: TemplateFields): Promise<TemplateCheck> {
  const found = fieldsIn(partsOf(bytes));
  const seen = new Set<string>();
  const faults = found.flatMap((each): TemplateFault[] => {
    const { field, place, text, at } = each;
    const kind = faultOf(each, known[field], seen);
    seen.add(field);
    return kind ? [{ kind, field, place, excerpt: excerptAt(text, at) }] : [];
  });
  const fields = Object.keys(known).filter((field) => found.some((each) => each.field === field));
  return { fields, faults: faults.length > 0 ? faults : await unfillable(bytes, fields, known) };
}

function faultOf(
  { field, isClosed, place, paragraph, text }: FoundField,
  kind: FieldKind | undefined,
  seen: ReadonlySet<string>,
): TemplateFault['kind'] | null {
  if (!isClosed) return 'unclosed';
  if (kind === undefined) return 'unknown';
  if (kind === 'text') return place === 'body' ? null : 'misplaced';
  if (kind !== 'block') return null;
  if (place !== 'body' || isInTextBox(paragraph)) return 'misplaced';
  // A section ends in its last paragraph: it can't go.
  if (wordElements(paragraph, 'sectPr').length > 0) return 'unfillable';
  if (!/^\s*\{\{[^{}]*\}\}\s*$/.test(text)) return 'amid';
  return seen.has(field) ? 'repeated' : null;
}

/** What is still there once the template has been filled. */
async function unfillable(
  bytes: Uint8Array,
  fields: readonly string[],
  known: TemplateFields,
): Promise<TemplateFault[]> {
  const values = Object.fromEntries(fields.map((field) => [field, probe(known[field] ?? 'line')]));
  const filled = await fillTemplate(bytes, values, 'en');
  return fieldsIn(partsOf(filled)).map(({ field, place, text, at }) => ({
    kind: 'unfillable',
    field,
    place,
    excerpt: excerptAt(text, at),
  }));
}

/** A few words before and after a place in a text. */
function excerptAt(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - 25), Math.min(text.length, at + 45)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
