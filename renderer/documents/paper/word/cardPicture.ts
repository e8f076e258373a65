import { cardPadding, cardSizes } from '../cardLook';
import { isolates } from '../isolated';
import type { Card, CardSheet } from '../paper';
import { wordColours } from './wordColours';

/** Pixels to a millimetre: about 300 to an inch. */
const density = 12;
const pixelsPerPoint = (density * 25.4) / 72;
const family = '"Inter Variable", "Noto Sans Arabic Variable", sans-serif';

type Row = { text: string; size: number; weight: number; colour: string };

/**
 * A card's face upside down, as a PNG: Word turns text by quarters only.
 * @returns null where there is nothing to draw on
 */
export async function turnedCard(card: Card, cards: CardSheet): Promise<Uint8Array | null> {
  const [width, height] = [cards.width * density, cards.height * density];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = `#${wordColours.surface}`;
  context.fillRect(0, 0, width, height);
  context.translate(width, height);
  context.rotate(Math.PI);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const rows = rowsOf(card, cards, context);
  const heights = rows.map(({ size }) => size * 1.35);
  let y = (height - heights.reduce((sum, each) => sum + each, 0)) / 2;
  rows.forEach((row, index) => {
    const own = heights[index] ?? 0;
    write(row, context, width / 2, y + own / 2);
    y += own;
  });
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await png.arrayBuffer());
}

function rowsOf(card: Card, cards: CardSheet, context: OffscreenCanvasRenderingContext2D): Row[] {
  const sizes = cardSizes(card, cards);
  const room = (cards.width - 2 * cardPadding) * density;
  const row = (text: string, points: number, weight: number, colour: string): Row[] => {
    const own = { size: points * pixelsPerPoint, weight, colour };
    context.font = fontOf(own);
    return wrapped(plain(text), room, (part) => context.measureText(part).width).map((line) => ({
      text: line,
      ...own,
    }));
  };
  return [
    ...row(card.above, sizes.above, 400, wordColours['ink-second']),
    ...card.names.flatMap((name, index) =>
      row(name, sizes.names[index] ?? sizes.below, index === 0 ? 600 : 500, wordColours.ink),
    ),
    ...card.below.flatMap((line) => row(line, sizes.below, 400, wordColours.ink)),
    ...row(card.mark, sizes.mark, 600, wordColours.accent),
  ];
}

const fontOf = ({ size, weight }: Pick<Row, 'size' | 'weight'>) => `${weight} ${size}px ${family}`;

const plain = (text: string) =>
  isolates(text)
    .map((part) => part.text)
    .join('');

/** Words in lines no wider than the room; none for no words. */
function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function write(row: Row, context: OffscreenCanvasRenderingContext2D, x: number, y: number): void {
  context.font = fontOf(row);
  context.fillStyle = `#${row.colour}`;
  context.direction = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(row.text) ? 'rtl' : 'ltr';
  context.fillText(row.text, x, y);
}
