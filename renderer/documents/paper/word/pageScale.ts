import type { Block, Line, Paper, Span } from '../paper';

/** Points between the margins of A4, below a header and above a footer. */
const height = 700;
const smallest = 0.6;
/** How many characters of the body stand in a line of the whole width. */
const characters = 108;

/**
 * How much smaller a paper is to be set in Word so that it keeps to its page: 1 for as it is, 0.6 at least. Word sets
 * lines when it opens the file, so this goes by their likely number.
 */
export function pageScale({ isSinglePage, blocks }: Paper): number {
  if (!isSinglePage) return 1;
  for (let scale = 1; scale > smallest; scale -= 0.02) {
    // The smaller the letters, the more of them stand in a line.
    const lines = linesOf(characters / scale);
    const likely = blocks.reduce((sum, block) => sum + blockHeight(block, lines), 0);
    if (likely * scale <= height) return scale;
  }
  return smallest;
}

const lineHeight = 14;

function blockHeight(block: Block, lines: Lines): number {
  switch (block.kind) {
    case 'cover':
      return 62 + 16 * Math.max(1, block.references.length) + block.lines.length * 17;
    case 'letterhead':
      return (
        (block.logo ? block.logo.height * 0.75 + 6 : 0) +
        12 * Math.max(block.lines.length, block.details.length)
      );
    case 'title':
      return 62;
    case 'quote':
      return 12 + lines(block.spans, 0.95);
    case 'list':
      return block.items.reduce((sum, spans) => sum + 3 + lines(spans, 0.95), 6);
    case 'picture':
      return 24 + block.picture.height * 0.75;
    case 'notes':
      return block.items.reduce(
        (sum, { title, detail }) => sum + lines([{ text: `${title}. ${detail}` }], 0.95),
        20,
      );
    case 'heading':
      return (block.isMinor ? 28 : 40) + (block.remark ? 14 : 0);
    case 'paragraph':
      return 6 + lines(block.spans, 1);
    case 'properties':
      return block.items.reduce((sum, { value }) => sum + 7 + lines(value, 0.75), 0);
    case 'table': {
      const whole = block.columns.reduce((sum, { share }) => sum + share, 0);
      const cell = (cellLines: readonly Line[], column: number) =>
        cellLines.reduce(
          (sum, { spans, tone }) =>
            sum +
            lines(spans, (block.columns[column]?.share ?? whole) / whole) +
            (tone === 'internal' ? 4 : 0),
          8,
        );
      return block.rows.reduce((sum, cells) => sum + Math.max(...cells.map(cell), lineHeight), 22);
    }
    case 'map':
      return 320;
    case 'seating':
      return 500;
    case 'cards':
      return 0;
  }
}

/** The height of spans that have that share of the width. */
type Lines = (spans: readonly Span[], share: number) => number;

/** @param perLine how many characters stand in a line of the whole width */
const linesOf =
  (perLine: number): Lines =>
  (spans, share) =>
    spans
      .map((span) => span.text)
      .join('')
      .split('\n')
      .reduce((sum, line) => sum + lineHeight * Math.max(1, Math.ceil(line.length / (perLine * share))), 0);
