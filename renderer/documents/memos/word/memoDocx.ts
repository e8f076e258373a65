import type { FileChild } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Block } from '../../paper/paper';
import { pageScale } from '../../paper/word/pageScale';
import { wordBlocks } from '../../paper/word/wordBlocks';
import { markPages } from '../../templates/draftMark';
import { numberEndnotes } from '../../templates/endnotes';
import { type Filling, fillTemplate, guarded } from '../../templates/fillTemplate';
import { fieldsIn, partsOf } from '../../templates/parts';
import { adoptStyles } from '../../templates/styles';
import { textWidthOf } from '../../templates/textWidth';
import { memoPapers, memoPaperWords, sectionBlocks } from '../memoPaper';
import type { ReadMemo } from '../readMemo';
import { builtInMemoTemplate } from './builtInMemoTemplate';
import { memoLines, memoLineValues } from './fields';
import { notesInWord } from './notesInWord';
import { isOneOfSeveral, memoSections, placeOf } from './sections';

/**
 * A document as a Word file: a template filled with what it says. Its sources are endnotes, or a list where the template
 * has a place for one.
 * @param own the office's template; null for the one that comes with the program
 */
export async function memoDocx(read: ReadMemo, own: Uint8Array | null): Promise<Uint8Array> {
  const { content, look, memo } = read;
  const { language } = memo;
  const scale = Math.min(...memoPapers(content, look).map(pageScale));
  const builtIn = await builtInMemoTemplate(memo.kind, language, scale);
  const template = own ?? builtIn;
  const parts = partsOf(template);
  const fields = [...new Set(fieldsIn(parts).map(({ field }) => field))];
  const notes = notesInWord(guarded(content.notes), language, { asList: fields.includes('sources') });
  const place = { width: textWidthOf(parts), notes: notes.runs };

  const blocksOf = (blocks: readonly Block[]): Promise<FileChild[]> =>
    wordBlocks(guarded(blocks), language, place);
  const lines = memoLineValues(read);
  const values: Record<string, Filling> = {
    ...Object.fromEntries(memoLines.map((field) => [field, lines[field] ?? ''])),
    logo: { picture: look.logo },
  };
  const known = new Set(memoSections(memo.kind, language).map(({ key }) => key));
  // In the order of the template: the first mention of a source has its note.
  for (const field of fields) {
    const sections = content.sections.filter(({ key }) => field === 'body' || placeOf(key) === field);
    if (field !== 'body' && !known.has(field)) continue;
    values[field] = {
      blocks: await blocksOf(
        sections.flatMap((section): Block[] => [
          ...(field === 'body' || isOneOfSeveral(section.key)
            ? [{ kind: 'heading' as const, text: section.heading }]
            : []),
          ...sectionBlocks(section, content, look),
        ]),
      ),
    };
  }
  if (fields.includes('sources'))
    values.sources = { blocks: await blocksOf([{ kind: 'notes', items: notes.mentioned() }]) };

  const { title, sender } = content.head;
  const filled = await fillTemplate(template, values, language, { title, creator: sender.join(', ') });
  const done = unzipSync(filled);
  adoptStyles(done, unzipSync(builtIn));
  if (look.hasSources) numberEndnotes(done);
  if (!look.isFinished) markPages(done, memoPaperWords(content).draft);
  return zipSync(done);
}
