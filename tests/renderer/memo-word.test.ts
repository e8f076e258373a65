import { beforeAll, describe, expect, it } from 'vitest';
import { memoKinds, memoLanguages } from '../../db/domain/memo';
import { memoPapers } from '../../renderer/documents/memos/memoPaper';
import { type ReadMemo, readMemo } from '../../renderer/documents/memos/readMemo';
import { builtInMemoTemplate } from '../../renderer/documents/memos/word/builtInMemoTemplate';
import { memoBlocks, memoLines, memoTemplateFields } from '../../renderer/documents/memos/word/fields';
import { memoDocx } from '../../renderer/documents/memos/word/memoDocx';
import { memoSections, placeOf } from '../../renderer/documents/memos/word/sections';
import type { Block, Paper, Span } from '../../renderer/documents/paper/paper';
import { checkTemplate } from '../../renderer/documents/templates/checkTemplate';
import { startTexts } from '../../renderer/i18n';
import { aBeirutMemo, beirutIn2024 } from '../support/beirut';
import { agreement, aMemoContent, aReadMemo, mandate, passage } from '../support/memos';
import { value } from '../support/test-api';
import { paragraphTexts, partOf, pathsOf, valueOf, wordNodes } from '../support/word-file';

beforeAll(() => startTexts('da'));

/** The lines of a paper in the order of reading, with the marks of notes in brackets as endnotes have them. */
function linesOf({ blocks }: Paper): string[] {
  return blocks.flatMap(ofBlock).filter((text) => text.trim() !== '');
}

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [said(block.lines, '\n'), said(block.details, '\n')];
    case 'title':
      return [said([block.label]), said([block.title])];
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'quote':
      return [said(block.spans)];
    case 'list':
      return block.items.map((item) => said(item));
    case 'picture':
      return [said(block.caption)];
    case 'table':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flat(2).map(({ spans }) => said(spans)),
      ];
    case 'notes':
      return [];
    default:
      throw new Error(`A document of the records has no ${block.kind}.`);
  }
}

const said = (spans: readonly Span[], between = ''): string =>
  spans
    .map(({ text, topic, notes = [] }) => `${topic ? '● ' : ''}${text}${notes.join(',\u00a0')}`)
    .join(between);

const inWord = (file: Uint8Array): string[] =>
  paragraphTexts(partOf(file, 'word/document.xml')).map((text) => text.replaceAll(/[[\]]/g, ''));

const notesInWord = (file: Uint8Array): string[] =>
  paragraphTexts(partOf(file, 'word/endnotes.xml')).map((text) => text.trim());

describe('a document of the records as a Word file', () => {
  it.each(memoLanguages.flatMap((language) => memoKinds.map((kind) => [kind, language] as const)))(
    'says what its paper says, no more and no less: %s in %s',
    async (kind, language) => {
      const api = await beirutIn2024(language);
      const read = await value(readMemo(await aBeirutMemo(api, kind, language)));
      const known = memoSections(kind, language).map(({ key }) => key);
      for (const { key } of read.content.sections) expect(known).toContain(placeOf(key));
      const papers = memoPapers(read.content, read.look);
      expect(papers).toHaveLength(kind === 'status' ? 2 : 1);
      const file = await memoDocx(read, null);
      expect(inWord(file)).toEqual(papers.flatMap(linesOf));
      expect(papers[0]?.blocks.length).toBeGreaterThan(8);

      const notes = papers
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'notes' ? block.items : []));
      expect(notesInWord(file)).toEqual(
        notes.map(({ title, detail }) => [title, detail].filter(Boolean).join('. ')),
      );
      expect(notes.length).toBeGreaterThan(0);
      const [header = ''] = pathsOf(file).filter((path) => path.startsWith('word/header'));
      expect(paragraphTexts(partOf(file, header))).toEqual([papers[0]?.mark]);
      const [footer = ''] = pathsOf(file).filter((path) => /^word\/footer\d*\.xml$/.test(path));
      expect(paragraphTexts(partOf(file, footer)).join()).toContain(read.content.head.label);
    },
    20_000,
  );

  it('has one endnote for each source, which later mentions refer to', async () => {
    const file = await memoDocx(aReadMemo(), null);
    const body = partOf(file, 'word/document.xml');
    const ids = wordNodes(body, 'endnoteReference').map((reference) => valueOf(reference, 'id'));
    const notes = wordNodes(partOf(file, 'word/endnotes.xml'), 'endnote').filter(
      (note) => !valueOf(note, 'type'),
    );
    expect(notes.map((note) => valueOf(note, 'id'))).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
    expect(notesInWord(file)).toEqual([
      'Bemyndigelse. Borgerrepræsentationen 22-06-2016',
      'Samarbejdsaftale. Underskrevet 10-10-2016',
      'Besøg i København',
    ]);
    // Every later mention is a field on the bookmark of the first.
    const bookmarks = wordNodes(body, 'bookmarkStart').map((start) => valueOf(start, 'name'));
    const fields = wordNodes(body, 'fldSimple').map((field) => [
      /NOTEREF (\S+) /.exec(valueOf(field, 'instr') ?? '')?.[1],
      field.textContent,
    ]);
    expect(bookmarks).toEqual(['attache_source_1', 'attache_source_2', 'attache_source_3']);
    expect(fields.slice(0, 3)).toEqual([
      ['attache_source_1', '1'],
      ['attache_source_2', '2'],
      ['attache_source_2', '2'],
    ]);
    for (const section of wordNodes(body, 'sectPr'))
      expect(valueOf(wordNodes(section, 'numFmt')[0])).toBe('decimal');
    expect(partOf(file, '[Content_Types].xml').documentElement.innerHTML).toContain('/word/endnotes.xml');
  });

  it('has no notes where they aren’t wished for, and what was written by hand has none anyway', async () => {
    const without = await memoDocx(aReadMemo({ look: { hasSources: false } }), null);
    expect(wordNodes(partOf(without, 'word/document.xml'), 'endnoteReference')).toEqual([]);
    expect(inWord(without).join()).not.toContain('Kilder');
    const [text] = inWord(await memoDocx(aReadMemo(), null)).filter((line) =>
      line.startsWith('Bemyndigelsen'),
    );
    expect(text).toBe(
      'Bemyndigelsen blev givet i juni 2016.1 Aftalen blev underskrevet i oktober 2016.1,\u00a02 Det huskes som en god tid.',
    );
  });

  it('is marked as a draft until it is finished', async () => {
    const finished = await memoDocx(aReadMemo({ look: { isFinished: true } }), null);
    expect(pathsOf(finished).filter((path) => path.includes('header'))).toEqual([]);
    const marks = (look: ReadMemo['look']) => memoPapers(aMemoContent(), look).map(({ mark }) => mark);
    expect(marks(aReadMemo({ look: { isFinished: true, isSinglePage: true } }).look)).toEqual([null, null]);
    expect(marks(aReadMemo({ look: { isSinglePage: true } }).look)).toEqual(['Udkast', 'Udkast']);
  });

  it('takes whatever a record says for text', async () => {
    const text = '<w:br/> & {{title}} }} {{ > "=1+1"';
    const read: ReadMemo = aReadMemo({
      content: aMemoContent({
        sections: [
          {
            key: 'course',
            heading: text,
            empty: '',
            blocks: [{ kind: 'paragraph', passage: passage('p', [text, [mandate]]) }],
          },
        ],
        notes: [{ number: 1, source: mandate, title: text, detail: '' }],
      }),
    });
    const file = await memoDocx(read, null);
    expect(inWord(file)).toContain(`${text}1`);
    expect(notesInWord(file)).toEqual([text]);
  });

  it('has its pictures, the logo and the marks of topics; a picture that is gone leaves its caption', async () => {
    const file = await memoDocx(aReadMemo(), null);
    const body = partOf(file, 'word/document.xml');
    expect(wordNodes(body, 'drawing')).toHaveLength(2);
    expect(inWord(file)).toEqual(
      expect.arrayContaining(['Billedet findes ikke3', '● Økonomiforvaltningen3']),
    );
    const [paper] = memoPapers(aMemoContent(), aReadMemo().look);
    expect(paper?.blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
    expect(paper?.blocks.find((block) => block.kind === 'table')?.totals).toEqual([1]);
  });

  it('leaves no paragraph alone at the foot of a page that leads to a list', async () => {
    const file = await memoDocx(aReadMemo(), null);
    const paragraphs = wordNodes(partOf(file, 'word/document.xml'), 'p');
    const kept = paragraphs.filter((node) => wordNodes(node, 'keepNext').length > 0);
    // A picture has no words, and keeps to its caption.
    expect(kept.map(({ textContent }) => textContent).filter(Boolean)).toEqual([
      expect.stringMatching(/^Bemyndigelsen blev givet.*god tid\.$/),
    ]);
  });

  it('keeps a status to its page by being set smaller', async () => {
    const size = async (read: ReadMemo) =>
      Number(valueOf(wordNodes(partOf(await memoDocx(read, null), 'word/styles.xml'), 'sz')[0]));
    const long = aMemoContent({
      sections: Array.from({ length: 14 }, (_, index) => ({
        ...{ key: `s${index}`, heading: `Afsnit ${index}`, empty: '' },
        blocks: [{ kind: 'paragraph' as const, passage: passage('p', ['Ord '.repeat(80), [agreement]]) }],
      })),
    });
    expect(await size(aReadMemo({ content: long }))).toBe(19);
    expect(await size(aReadMemo({ content: long, look: { isSinglePage: true } }))).toBeLessThan(16);
  });
});

describe('the templates that come with the program', () => {
  it.each(memoLanguages.flatMap((language) => memoKinds.map((kind) => [kind, language] as const)))(
    'have a place for every section and no field that there isn’t: %s in %s',
    async (kind, language) => {
      const template = await builtInMemoTemplate(kind, language);
      const { fields, faults } = await checkTemplate(template, memoTemplateFields(kind));
      expect(faults).toEqual([]);
      expect(fields).toEqual(expect.arrayContaining(memoSections(kind, language).map(({ key }) => key)));
    },
  );

  it('call no section by the name of a line', () => {
    const names = [...memoLines, ...memoBlocks, 'logo'];
    for (const kind of memoKinds)
      for (const { key } of memoSections(kind, 'da')) expect(names).not.toContain(key);
  });
});
