import { BorderStyle, HeadingLevel, type Paragraph, type Table, TabStopType, TextRun } from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { type Block, span } from '../paper';
import { wordCards } from './wordCards';
import { wordColours } from './wordColours';
import { type Of, paragraph, type Setting, textLine } from './wordParagraphs';
import { map, picture, seating } from './wordPictures';
import { type NoteRuns, textRuns, wordRuns } from './wordRuns';
import { dataTable, letterhead, properties } from './wordTables';

/** The width of the text on an A4 page with margins of 0.8 inches, in twips. */
const textWidth = 9602;

/** For what stands at the other end of a line. */
export const atTheEnd = [{ type: TabStopType.RIGHT, position: textWidth }];

/** Where a block comes to stand: how wide the text is there (twips), and what the marks of notes are. */
export type WordPlace = { width?: number; notes?: NoteRuns };

/** Blocks as they come: what leads to a list or a table isn't left alone at the foot of a page. */
export async function wordBlocks(
  blocks: readonly Block[],
  language: string,
  place?: WordPlace,
): Promise<(Paragraph | Table)[]> {
  const made: (Paragraph | Table)[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]?.kind;
    made.push(...(await wordBlock(block, language, place, next === 'list' || next === 'table')));
  }
  return made;
}

/** What a block is in Word. */
async function wordBlock(
  block: Block,
  language: string,
  { width = textWidth, notes }: WordPlace = {},
  isLeadIn: boolean,
): Promise<(Paragraph | Table)[]> {
  const setting = { language, isRightToLeft: directionOf(language) === 'rtl', width, notes };
  switch (block.kind) {
    case 'cover':
      return cover(block, setting);
    case 'letterhead':
      return [letterhead(block, setting)];
    case 'title':
      return titles(block, setting);
    case 'heading':
      return heading(block, setting);
    case 'paragraph':
      return [textLine(block, setting, { before: 120, keepNext: isLeadIn })];
    case 'quote':
      return [quote(block, setting)];
    case 'list':
      return list(block, setting);
    case 'picture':
      return picture(block, setting);
    case 'notes':
      return block.items.map(({ number, title, detail }) =>
        paragraph(setting, {
          style: 'Quiet',
          indent: { start: 360, hanging: 360 },
          spacing: { before: 40 },
          children: textRuns(`${number}\t${[title, detail].filter(Boolean).join('. ')}`, setting.language),
        }),
      );
    case 'properties':
      return [properties(block, setting)];
    case 'table':
      return [dataTable(block, setting)];
    case 'map':
      return await map(block, setting);
    case 'seating':
      return await seating(block, setting);
    case 'cards':
      return [await wordCards(block, language)];
  }
}

function cover(
  { sender, references, label, title, subtitle, lines, isPage }: Of<'cover'>,
  setting: Setting,
): Paragraph[] {
  const { language } = setting;
  const lineCount = Math.max(1, references.length);
  return [
    ...Array.from({ length: lineCount }, (_, line) =>
      paragraph(setting, {
        style: 'Letterhead',
        tabStops: atTheEnd,
        children: [
          ...wordRuns([span(line === 0 ? sender : '', { isIsolated: true })], language),
          new TextRun('\t'),
          ...wordRuns([span(references[line] ?? '', { isIsolated: true })], language),
        ],
      }),
    ),
    paragraph(setting, { style: isPage ? 'CoverLabel' : 'Label', children: textRuns(label, language) }),
    paragraph(setting, {
      ...(isPage ? { style: 'CoverTitle' } : { heading: HeadingLevel.HEADING_1 }),
      children: wordRuns([span(title, { isIsolated: true })], language),
    }),
    ...(subtitle
      ? [
          paragraph(setting, {
            style: 'Note',
            spacing: { before: 60, after: isPage ? 120 : 0 },
            children: textRuns(subtitle, language),
          }),
        ]
      : []),
    ...lines.map((line) =>
      paragraph(setting, {
        style: 'Quiet',
        spacing: { before: 60, after: 0 },
        children: textRuns(line, language),
      }),
    ),
  ];
}

const titles = ({ label, title }: Of<'title'>, setting: Setting): Paragraph[] => [
  paragraph(setting, { style: 'Label', children: wordRuns([label], setting.language) }),
  paragraph(setting, {
    heading: HeadingLevel.HEADING_1,
    children: wordRuns([title], setting.language),
  }),
];

/** Set off by a bar at its beginning. */
function quote({ spans }: Of<'quote'>, setting: Setting): Paragraph {
  const bar = { style: BorderStyle.SINGLE, color: wordColours['line-strong'], size: 12, space: 10 };
  return paragraph(setting, {
    style: 'Note',
    border: setting.isRightToLeft ? { right: bar } : { left: bar },
    indent: { start: 240 },
    spacing: { before: 120, after: 120 },
    children: wordRuns(spans, setting.language, { notes: setting.notes }),
  });
}

const list = ({ isNumbered, items }: Of<'list'>, setting: Setting): Paragraph[] =>
  items.map((spans, index) =>
    paragraph(setting, {
      ...(isNumbered
        ? { indent: { start: 360, hanging: 360 }, tabStops: [{ type: TabStopType.LEFT, position: 360 }] }
        : { bullet: { level: 0 } }),
      spacing: { before: 60 },
      children: [
        ...(isNumbered ? [new TextRun(`${index + 1}.\t`)] : []),
        ...wordRuns(spans, setting.language, { notes: setting.notes }),
      ],
    }),
  );

function heading({ text, remark, startsPage, isMinor }: Of<'heading'>, setting: Setting): Paragraph[] {
  return [
    paragraph(setting, {
      heading: isMinor ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
      pageBreakBefore: startsPage,
      children: textRuns(text, setting.language),
    }),
    ...(remark
      ? [
          paragraph(setting, {
            style: 'Quiet',
            keepNext: true,
            spacing: { after: 60 },
            children: textRuns(remark, setting.language),
          }),
        ]
      : []),
  ];
}
