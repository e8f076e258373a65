import { isolates } from '../../renderer/documents/paper/isolated';
import type { Block, Cell, Paper, Span } from '../../renderer/documents/paper/paper';

/** What documents say, without how it looks. */

const plain = (text: string): string =>
  isolates(text)
    .map((part) => part.text)
    .join('')
    .replaceAll('\u200f', '');

const ofSpans = (spans: readonly Span[]): string => plain(spans.map(({ text }) => text).join(''));

/** The lines of a cell. */
export const linesOf = (cell: Cell | undefined): string[] => (cell ?? []).map(({ spans }) => ofSpans(spans));

/** Every text of a document, one to a line. */
export const textOf = (paper: Paper): string =>
  [paper.title, paper.mark ?? '', plain(paper.footer), ...paper.blocks.flatMap(ofBlock)].join('\n');

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...[block.sender, ...block.references, block.label, block.title],
        ...[block.subtitle ?? '', ...block.lines],
      ].map(plain);
    case 'letterhead':
      return [...block.lines, ...block.details].map((line) => ofSpans([line]));
    case 'title':
      return [block.label, block.title].map((line) => ofSpans([line]));
    case 'quote':
      return [ofSpans(block.spans)];
    case 'list':
      return block.items.map(ofSpans);
    case 'picture':
      return [ofSpans(block.caption)];
    case 'notes':
      return block.items.map(({ title, detail }) => [title, detail].filter(Boolean).join('. '));
    case 'heading':
      return [block.text, block.remark ?? ''].map(plain);
    case 'paragraph':
      return [ofSpans(block.spans)];
    case 'properties':
      return block.items.map(({ label, value }) => `${label}: ${ofSpans(value)}`);
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat().flatMap(linesOf)];
    case 'map':
      return [
        block.title,
        ...block.points.map(({ name }) => name),
        ...block.routes.map(({ label }) => label),
      ];
    case 'cards':
      return block.cards
        .flatMap(({ above, names, below, mark }) => [above, ...names, ...below, mark])
        .map(plain);
    case 'seating':
      return [block.title, ...block.tableNames, ...block.seats.flatMap(({ label, sub }) => [label, sub])];
  }
}

/** The blocks from a heading to the next one, without it; the first of that name. */
export function under(paper: Paper, heading: string): Block[] {
  const start = paper.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (start < 0) throw new Error(`no heading "${heading}" in: ${headingsOf(paper).join(', ')}`);
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The rows of the first table under a heading, each cell as its lines. */
export function rowsUnder(paper: Paper, heading: string): string[][][] {
  const table = under(paper, heading).find((block) => block.kind === 'table');
  return table ? table.rows.map((row) => row.map(linesOf)) : [];
}

export const headingsOf = (paper: Paper): string[] =>
  paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

export function coverOf(paper: Paper): Extract<Block, { kind: 'cover' }> {
  const [cover] = paper.blocks;
  if (cover?.kind !== 'cover') throw new Error('a document begins with its cover');
  const { title, subtitle, lines } = cover;
  return {
    ...cover,
    title: plain(title),
    ...(subtitle === undefined ? {} : { subtitle: plain(subtitle) }),
    lines: lines.map(plain),
  };
}
