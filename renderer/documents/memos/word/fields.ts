import type { MemoKind } from '../../../../db/domain/memo';
import type { TemplateFields } from '../../templates/fields';
import { fieldsIn, partsOf } from '../../templates/parts';
import { detailText, memoPaperWords } from '../memoPaper';
import type { ReadMemo } from '../readMemo';
import { memoSections } from './sections';

/** What a line of a document's template can be filled with, by the names that stand in double braces. */
export const memoLines = [
  'document_kind',
  'title',
  'question_text',
  'asked_on',
  'asker',
  'addressees',
  'political_body',
  'memo_date',
  'letter_date',
  'case_numbers',
  'cooperation_title',
  'partner_name',
  'mission_title',
  'period',
  'handler',
  'letterhead',
  'details',
  'office_name',
  'authority',
  'unit',
  'address',
  'phone',
  'email',
  'website',
  'ean',
  'sources_heading',
] as const;

/** Beside the sections: all of them with their headings, and the list of sources. */
export const memoBlocks = ['body', 'sources'] as const;

/** What a template for a kind of document can be filled with. */
export const memoTemplateFields = (kind: MemoKind): TemplateFields => ({
  ...Object.fromEntries(memoLines.map((field) => [field, 'line'])),
  logo: 'picture',
  ...Object.fromEntries(memoSections(kind, 'da').map(({ key }) => [key, 'block'])),
  ...Object.fromEntries(memoBlocks.map((field) => [field, 'block'])),
});

/** Whether a template has a place for any of what a document says: a file made of it would be empty without. */
export function hasRoom(template: Uint8Array, kind: MemoKind): boolean {
  const known = memoTemplateFields(kind);
  return fieldsIn(partsOf(template)).some(({ field }) => known[field] === 'block' && field !== 'sources');
}

/** What the lines of a document say; '' for what isn't known. */
export function memoLineValues({ content, look }: ReadMemo): Readonly<Record<string, string>> {
  const { head, facts, notes } = content;
  return {
    ...facts,
    document_kind: head.label,
    title: head.title,
    letterhead: head.sender.join('\n'),
    details: head.properties.map(detailText).join('\n'),
    sources_heading: look.hasSources && notes.length > 0 ? memoPaperWords(content).sources : '',
  };
}
