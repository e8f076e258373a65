import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { directionOf } from '../../../../db/domain/language';
import type { Photo } from '../../../../db/domain/person-details';
import { labelsIn } from '../../labels';
import { mapText } from '../mapText';
import { type Block, type Line, type Table as PaperTable, type Span, span } from '../paper';
import { mapPicture } from './mapPicture';
import { photoPicture } from './photoPicture';
import { seatingImage } from './seatingImage';
import { wordCards } from './wordCards';
import { wordColours } from './wordColours';
import { textRuns, wordRuns, writable } from './wordRuns';
import type { WordStyle } from './wordStyles';

/** The width of the text on an A4 page with margins of 0.8 inches, in twips and in CSS pixels. */
const textWidth = 9602;
const textPixels = 640;

/** For what stands at the other end of a line. */
export const atTheEnd = [{ type: TabStopType.RIGHT, position: textWidth }];

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
type Setting = { language: string; isRightToLeft: boolean };

/** What a block is in Word, in the order of the document. */
export async function wordBlock(block: Block, language: string): Promise<(Paragraph | Table)[]> {
  const setting = { language, isRightToLeft: directionOf(language) === 'rtl' };
  switch (block.kind) {
    case 'cover':
      return cover(block, setting);
    case 'heading':
      return heading(block, setting);
    case 'paragraph':
      return [textLine(block, setting, { before: 120 })];
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

const paragraph = (
  { isRightToLeft }: Setting,
  { style, ...options }: Omit<IParagraphOptions, 'style'> & { style?: WordStyle },
): Paragraph => new Paragraph({ ...options, style, bidirectional: isRightToLeft || undefined });

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

/** What is internal says so, and is tinted. */
function textLine({ spans, tone = 'plain', photo }: Line, setting: Setting, { before = 0 } = {}): Paragraph {
  if (photo) return photograph(spans, photo, setting);
  const children = wordRuns(spans, setting.language);
  if (tone !== 'internal')
    return paragraph(setting, {
      style: toneStyles[tone],
      spacing: before ? { before } : undefined,
      children,
    });
  const bar = { style: BorderStyle.SINGLE, color: wordColours.warn, size: 18, space: 4 };
  const label = span(`${labelsIn(setting.language).internal}\u2002`, { isStrong: true });
  return paragraph(setting, {
    style: 'Internal',
    shading: { type: ShadingType.CLEAR, fill: wordColours['warn-soft'] },
    border: setting.isRightToLeft ? { right: bar } : { left: bar },
    indent: { start: 100 },
    children: [...wordRuns([label], setting.language), ...children],
  });
}

function photograph(spans: readonly Span[], photo: Photo, setting: Setting): Paragraph {
  const name = writable(spans.map(({ text }) => text).join(''));
  const image = new ImageRun({ ...photoPicture(photo), altText: { name, title: name, description: name } });
  return paragraph(setting, { children: [image] });
}

const toneStyles = { plain: undefined, quiet: 'Quiet', note: 'Note' } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };
const under = (color: string) => ({ ...bare, bottom: { style: BorderStyle.SINGLE, size: 4, color } });

const cell = (options: ITableCellOptions, borders: ITableCellOptions['borders']) =>
  new TableCell({ ...options, borders });

const row = (children: TableCell[], isHead = false) =>
  new TableRow({ children, cantSplit: true, tableHeader: isHead || undefined });

/**
 * @param shares how wide the columns are in comparison to each other
 * @param padding above and below what a cell holds, in twips
 */
function table({ isRightToLeft }: Setting, shares: readonly number[], rows: TableRow[], padding = 70): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const gap = { start: 0, end: 200 };
  return new Table({
    rows,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round((textWidth * share) / whole)),
    layout: TableLayoutType.FIXED,
    margins: {
      top: padding,
      bottom: padding,
      left: isRightToLeft ? gap.end : gap.start,
      right: isRightToLeft ? gap.start : gap.end,
    },
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    visuallyRightToLeft: isRightToLeft || undefined,
  });
}

function dataTable({ columns, rows }: PaperTable, setting: Setting): Table {
  const { language } = setting;
  const head = columns.map(({ label }) =>
    cell(
      { children: [paragraph(setting, { style: 'TableHead', children: textRuns(label, language) })] },
      under(wordColours['line-strong']),
    ),
  );
  const lines = (cells: readonly Line[]) =>
    cells.length > 0 ? cells.map((line) => textLine(line, setting)) : [paragraph(setting, {})];
  return table(
    setting,
    columns.map(({ share }) => share),
    [
      row(head, true),
      ...rows.map((cells) =>
        row(cells.map((each) => cell({ children: lines(each) }, under(wordColours.line)))),
      ),
    ],
  );
}

function properties({ items }: Of<'properties'>, setting: Setting): Table {
  const { language } = setting;
  return table(
    setting,
    [25, 75],
    items.map(({ label, value }) =>
      row([
        cell(
          { children: [paragraph(setting, { style: 'Quiet', children: textRuns(label, language) })] },
          bare,
        ),
        cell({ children: [paragraph(setting, { children: wordRuns(value, language) })] }, bare),
      ]),
    ),
    25,
  );
}

async function map(block: Of<'map'>, setting: Setting): Promise<Paragraph[]> {
  const picture = await mapPicture(block, setting.language);
  if (!picture) return [];
  const image = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width: textPixels, height: Math.round(textPixels * picture.ratio) },
    altText: {
      name: writable(block.title),
      title: writable(block.title),
      description: writable(mapText(block)),
    },
  });
  return [paragraph(setting, { spacing: { before: 120 }, children: [image] })];
}

async function seating(block: Of<'seating'>, setting: Setting): Promise<Paragraph[]> {
  const picture = await seatingImage(block);
  if (!picture) return [];
  const { width, height, bytes } = picture;
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width, height },
    altText: {
      name: writable(block.title),
      title: writable(block.title),
      description: writable(block.seats.map(({ number, label }) => `${number} ${label}`).join(', ')),
    },
  });
  return [paragraph(setting, { spacing: { before: 120 }, children: [image] })];
}
