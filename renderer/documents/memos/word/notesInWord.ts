import {
  Bookmark,
  EndnoteReferenceRun,
  ImportedXmlComponent,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { SourceNote } from '../../../../db/domain/memo-content';
import { textRuns } from '../../paper/word/wordRuns';

type Mentioned = { number: number; title: string; detail: string };

/**
 * The marks of sources in a Word file, numbered from 1 as they come. Where a source is first named it has its endnote; where
 * it is named again, a field that gives the number of that note, so that Word keeps both right.
 * @param asList for a template that has a place for the list: the marks are numbers alone
 */
export function notesInWord(
  notes: readonly SourceNote[],
  language: string,
  { asList }: { asList: boolean },
): { runs: (number: number) => ParagraphChild[]; mentioned: () => Mentioned[] } {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const mentioned = new Map<number, Mentioned>();
  return {
    mentioned: () => [...mentioned.values()],
    runs: (number) => {
      const note = byNumber.get(number);
      if (!note) return [];
      const known = mentioned.get(number);
      const own = known ?? { number: mentioned.size + 1, title: note.title, detail: note.detail };
      mentioned.set(number, own);
      if (asList) return [new TextRun({ text: String(own.number), superScript: true })];
      const bookmark = `attache_source_${own.number}`;
      if (known) return [repeated(bookmark, own.number)];
      const text = ` ${[note.title, note.detail].filter(Boolean).join('. ')}`;
      return [
        new Bookmark({
          id: bookmark,
          children: [
            new EndnoteReferenceRun({
              children: [new Paragraph({ style: 'EndnoteText', children: textRuns(text, language) })],
            }),
          ],
        }),
      ];
    },
  };
}

/** The number of a note that stands elsewhere (ECMA-376 part 1, 17.16.5.37). */
function repeated(bookmark: string, number: number): ParagraphChild {
  const xml =
    `<w:fldSimple w:instr=" NOTEREF ${bookmark} \\f \\h "><w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>` +
    `<w:t>${number}</w:t></w:r></w:fldSimple>`;
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
}
