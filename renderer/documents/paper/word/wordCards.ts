import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { cardGrid, cardPadding, cardSizes } from '../cardLook';
import type { Card, CardSheet } from '../paper';
import { span } from '../paper';
import { turnedCard } from './cardPicture';
import { wordColours } from './wordColours';
import { wordRuns, writable } from './wordRuns';

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const cut = { style: BorderStyle.DOTTED, size: 2, color: wordColours['line-strong'] };
const noRoom = { top: 0, bottom: 0, left: 0, right: 0 };

/** Cards as a table whose rows are exactly as high as they are; dotted lines show where it is cut. */
export async function wordCards(cards: CardSheet, language: string): Promise<Table> {
  const rows = Array.from({ length: Math.ceil(cards.cards.length / cards.columns) }, (_, row) =>
    cards.cards.slice(row * cards.columns, (row + 1) * cards.columns),
  );
  const lines = await Promise.all(
    rows.map(async (row) => [
      ...(cards.isFolded
        ? [tableRow(await Promise.all(row.map((card) => turned(card, cards))), cards, 'turned')]
        : []),
      tableRow(
        row.map((card) => faceOf(card, cards, language)),
        cards,
        cards.isFolded ? 'folded' : 'whole',
      ),
    ]),
  );
  return new Table({
    rows: lines.flat(),
    width: { size: twips(cards.width) * cards.columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: cards.columns }, () => twips(cards.width)),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: directionOf(language) === 'rtl' || undefined,
    margins: noRoom,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
}

/** The margins of a sheet of cards, in twips; at the foot there is room for the paragraph that Word wants after a table. */
export function cardMargins(cards: CardSheet) {
  const { left, top } = cardGrid(cards);
  return { top: twips(top), bottom: twips(3), left: twips(left), right: twips(left), header: 0, footer: 0 };
}

function tableRow(contents: Paragraph[][], cards: CardSheet, part: 'whole' | 'turned' | 'folded'): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: twips(cards.height), rule: HeightRule.EXACT },
    children: contents.map(
      (children) =>
        new TableCell({
          children,
          verticalAlign: VerticalAlign.CENTER,
          margins:
            part === 'turned' ? noRoom : { ...noRoom, left: twips(cardPadding), right: twips(cardPadding) },
          borders: {
            left: cut,
            right: cut,
            top: part === 'folded' ? none : cut,
            bottom: part === 'turned' ? none : cut,
          },
        }),
    ),
  });
}

function faceOf(card: Card, cards: CardSheet, language: string): Paragraph[] {
  const sizes = cardSizes(card, cards);
  const line = (
    text: string,
    points: number,
    { isStrong = false, color = wordColours.ink, after = 2 } = {},
  ) =>
    text === ''
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 0, after: after * 20, line: 240, lineRule: LineRuleType.AUTO },
            children: wordRuns([span(text, { isStrong, isIsolated: true })], language, {
              size: points * 2,
              color,
            }),
          }),
        ];
  return [
    ...line(card.above, sizes.above, { color: wordColours['ink-second'], after: 6 }),
    ...card.names.flatMap((name, index) =>
      line(name, sizes.names[index] ?? sizes.below, { isStrong: index === 0 }),
    ),
    ...card.below.flatMap((text) => line(text, sizes.below)),
    ...line(card.mark, sizes.mark, { isStrong: true, color: wordColours.accent }),
  ];
}

async function turned(card: Card, cards: CardSheet): Promise<Paragraph[]> {
  const data = await turnedCard(card, cards);
  if (!data) return [new Paragraph({})];
  const name = writable(card.names.join(', '));
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels(cards.width) - 4, height: pixels(cards.height) - 4 },
    altText: { name, title: name, description: name },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      children: [image],
    }),
  ];
}
