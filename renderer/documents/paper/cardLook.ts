import type { Card, CardSheet } from './paper';

/** A4 in millimetres. */
export const sheet = { width: 210, height: 297 };

/** Within the edges of a card, in millimetres. */
export const cardPadding = 5;

/** The sizes of a card's lines, in points. */
type CardSizes = { above: number; names: number[]; below: number; mark: number };

const pointsPerMillimetre = 72 / 25.4;
/** How wide a letter is in comparison to its height: a little more than the average of names. */
const letterWidth = 0.56;

/** How large a card's lines are: names in one line, in two where one would be too small, never larger than looks well. */
export function cardSizes(card: Card, { width, height, isFolded }: CardSheet): CardSizes {
  const room = (width - 2 * cardPadding) * pointsPerMillimetre;
  const largest = Math.min(isFolded ? 30 : 23, (height * pointsPerMillimetre) / 5);
  const fits = (text: string, most: number) => {
    const inOneLine = room / (letterWidth * Math.max(1, [...text].length));
    const inTwoLines = Math.min(most * 0.8, inOneLine * 1.8);
    return rounded(Math.max(9, inOneLine >= most * 0.75 ? Math.min(most, inOneLine) : inTwoLines));
  };
  const [first = '', ...others] = card.names;
  return {
    above: 8,
    names: [fits(first, largest), ...others.map((name) => fits(name, largest * 0.72))],
    below: isFolded ? 11 : 10,
    mark: 9,
  };
}

const rounded = (points: number) => Math.round(points * 2) / 2;

/** Where a sheet's cards begin, and how high one is with what is folded back, in millimetres. */
export function cardGrid({ width, height, columns, rows, isFolded }: CardSheet) {
  const whole = isFolded ? 2 * height : height;
  return {
    left: (sheet.width - columns * width) / 2,
    top: (sheet.height - rows * whole) / 2,
    whole,
  };
}

type CutMark = { x1: number; y1: number; x2: number; y2: number; isFold: boolean };

/** Short lines beside the cards, in millimetres on the sheet: where it is cut, and where a card is folded. */
export function cutMarks(cards: CardSheet): CutMark[] {
  const { width, height, columns, rows, isFolded } = cards;
  const { left, top, whole } = cardGrid(cards);
  const [right, bottom] = [left + columns * width, top + rows * whole];
  const [from, to] = [1.5, 6];
  const steps = (count: number) => Array.from({ length: count }, (_, index) => index);
  const beside = (y: number, isFold: boolean): CutMark[] => [
    { x1: left - to, x2: left - from, y1: y, y2: y, isFold },
    { x1: right + from, x2: right + to, y1: y, y2: y, isFold },
  ];
  return [
    ...steps(columns + 1)
      .map((column) => left + column * width)
      .flatMap((x): CutMark[] => [
        { x1: x, x2: x, y1: top - to, y2: top - from, isFold: false },
        { x1: x, x2: x, y1: bottom + from, y2: bottom + to, isFold: false },
      ]),
    ...steps(rows + 1).flatMap((row) => beside(top + row * whole, false)),
    ...(isFolded ? steps(rows).flatMap((row) => beside(top + row * whole + height, true)) : []),
  ];
}
