import type { MemoContent } from '../../../db/domain/memo-content';
import type { MemoSection, Run, WrittenPassage } from '../../../db/domain/memo-text';
import { passagesIn, writtenText } from '../../../db/domain/memo-text';
import type { Topic } from '../../../db/domain/topic';
import { memoLabelsIn } from '../labels/memos';
import { isolated } from '../paper/isolated';
import { type Block, type Paper, type Picture, type Span, span } from '../paper/paper';

/** What a document needs beside what it says. */
export type MemoLook = {
  /** For the marks of rows. */
  readonly topics: readonly Topic[];
  /** By the attachment's id; one that can't be shown is left out. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly logo: Picture | null;
  /** Whether the sources stand there as notes. */
  readonly hasSources: boolean;
  readonly isFinished: boolean;
  readonly isSinglePage: boolean;
};

type Section = MemoSection<WrittenPassage>;

/** By the kind and the id of a source, the number of its note. */
type Numbers = ReadonlyMap<string, number>;

/**
 * A document as it is printed: what it says, with the marks of its sources and the list of them at the end. Where it is to
 * keep to a page the list is a paper of its own, for the back.
 */
export function memoPapers(content: MemoContent, look: MemoLook): readonly Paper[] {
  const { head, language, sections, notes } = content;
  const { draft, sources } = memoPaperWords(content);
  const paper = (blocks: Block[], isSinglePage: boolean): Paper => ({
    title: `${head.label} – ${head.title}`,
    language,
    mark: look.isFinished ? null : draft,
    footer: [isolated(head.title), head.label].join(' · '),
    isSinglePage,
    blocks,
  });
  const said = [
    ...headBlocks(content, look),
    ...sections.flatMap((section): Block[] => [
      { kind: 'heading', text: section.heading },
      ...sectionBlocks(section, content, look),
    ]),
  ];
  const list: Block[] =
    look.hasSources && notes.length > 0
      ? [
          { kind: 'heading', text: sources },
          { kind: 'notes', items: notes.map(({ number, title, detail }) => ({ number, title, detail })) },
        ]
      : [];
  if (!look.isSinglePage) return [paper([...said, ...list], false)];
  return [paper(said, true), ...(list.length > 0 ? [paper(list, false)] : [])];
}

export const memoPaperWords = ({ language }: Pick<MemoContent, 'language'>) =>
  memoLabelsIn(language === 'da' ? 'da' : 'en').paper;

function headBlocks({ head }: MemoContent, { logo }: MemoLook): Block[] {
  return [
    {
      kind: 'letterhead',
      logo: logo ?? undefined,
      lines: head.sender.map((line) => span(line, { isIsolated: true })),
      details: head.properties.map((property) => span(detailText(property))),
    },
    { kind: 'title', label: span(head.label), title: span(head.title, { isIsolated: true }) },
  ];
}

/** "Sagsnr. 2024 - 15229", "Dato: 13. august 2024". */
export const detailText = ({ label, value }: { label: string; value: string }): string =>
  `${label}${/[.:]$/.test(label) ? '' : ':'} ${value}`;

/** What a section says under its heading; what it says of itself where nothing is in it. */
export function sectionBlocks(
  section: Section,
  { notes }: Pick<MemoContent, 'notes'>,
  look: MemoLook,
): Block[] {
  const numbers = new Map(
    look.hasSources ? notes.map(({ source, number }) => [`${source.kind} ${source.id}`, number]) : [],
  );
  const isEmpty = passagesIn(section.blocks).every((passage) => writtenText(passage).trim() === '');
  const hasPicture = section.blocks.some(
    (block) => block.kind === 'picture' && look.pictures.has(block.attachmentId),
  );
  if (isEmpty && !hasPicture)
    return section.empty === ''
      ? []
      : [{ kind: 'paragraph', spans: [span(section.empty, { isEmphasised: true })], tone: 'quiet' }];
  return section.blocks.flatMap((block) => shown(block, look, numbers));
}

function shown(block: Section['blocks'][number], look: MemoLook, numbers: Numbers): Block[] {
  const spansOf = (passage: WrittenPassage) => passage.runs.map((run) => spanOf(run, numbers));
  const saysSomething = (passage: WrittenPassage) => writtenText(passage).trim() !== '';
  switch (block.kind) {
    case 'paragraph':
      return saysSomething(block.passage)
        ? [{ kind: isQuoted(block.passage) ? 'quote' : 'paragraph', spans: spansOf(block.passage) }]
        : [];
    case 'list': {
      const items = block.passages.filter(saysSomething).map(spansOf);
      return items.length > 0 ? [{ kind: 'list', isNumbered: block.isNumbered, items }] : [];
    }
    case 'table': {
      const rows = block.rows.filter(({ cells }) => cells.some(saysSomething));
      if (rows.length === 0) return [];
      const topics = new Map(look.topics.map((topic) => [topic.id, topic]));
      return [
        {
          kind: 'table',
          columns: [...block.columns],
          totals: rows.flatMap(({ isTotal }, index) => (isTotal ? [index] : [])),
          rows: rows.map(({ cells, topicId }) =>
            cells.map((cell, column) => [
              { spans: marked(spansOf(cell), column === 0 && topicId ? topics.get(topicId) : undefined) },
            ]),
          ),
        },
      ];
    }
    case 'picture': {
      const picture = look.pictures.get(block.attachmentId);
      const caption = spansOf(block.caption);
      if (picture) return [{ kind: 'picture', picture, caption }];
      return saysSomething(block.caption) ? [{ kind: 'paragraph', spans: caption, tone: 'quiet' }] : [];
    }
  }
}

/** The question of a member, paragraph by paragraph as it was asked. */
const isQuoted = ({ key }: WrittenPassage): boolean => /^question\/\d+$/.test(key);

/** What names a topic has its colour and its sign. */
const marked = (spans: Span[], topic: Topic | undefined): Span[] =>
  topic
    ? spans.map((each, index) => (index === 0 ? { ...each, topic: topic.colour, icon: topic.icon } : each))
    : spans;

/** Mere space between sentences rests on nothing. */
function spanOf({ text, sources, isUnknown }: Run, numbers: Numbers): Span {
  const notes = (text.trim() === '' ? [] : (sources ?? []))
    .map(({ kind, id }) => numbers.get(`${kind} ${id}`))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  return {
    text,
    ...(isUnknown && { isEmphasised: true }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
  };
}
