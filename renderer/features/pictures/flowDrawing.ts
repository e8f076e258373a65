import { type Drawing, type Paint, rounded, type Shape } from './drawing';

/** A box of a column: how many needs come to it, and its colour. An end is where nothing came after. */
export type FlowNode = {
  readonly id: string;
  readonly label: string;
  readonly needs: number;
  readonly paint: Paint;
  readonly isEnd: boolean;
};
export type DrawnLink = { readonly from: string; readonly to: string; readonly needs: number };

type Given = Pick<Drawing, 'title' | 'description'> & {
  readonly headings: readonly [string, string, string];
  readonly columns: readonly [readonly FlowNode[], readonly FlowNode[], readonly FlowNode[]];
  readonly links: readonly [readonly DrawnLink[], readonly DrawnLink[]];
};

type PlacedNode = FlowNode & { readonly x: number; readonly y: number; readonly height: number };

const width = 960;
const top = 48;
const barWidth = 14;
const gap = 26;
const least = 320;
/** Where the bars of each column stand; the names are right of them, and left of the last. */
const columnsAt = [1, 400, width - barWidth - 1] as const;

/** The needs as streams from column to column, each as wide as it has needs: what comes to a box leaves it again. */
export function flowDrawing({ headings, columns, links, ...texts }: Given): Drawing {
  const total = Math.max(
    1,
    columns[0].reduce((sum, { needs }) => sum + needs, 0),
  );
  const most = Math.max(...columns.map((column) => column.length));
  const perNeed = Math.min(44, Math.max(8, (least - most * gap * 0.4) / total));
  const height = Math.max(...columns.map((column) => total * perNeed + (column.length - 1) * gap));
  const placed = columns.map((column, index) => placeColumn(column, columnsAt[index] ?? 0, perNeed, height));
  const shapes: Shape[] = headings.map((text, index): Shape => {
    const x = columnsAt[index] ?? 0;
    const isLast = index === 2;
    return {
      ...{ kind: 'text', text, x: isLast ? width : x, y: 18, size: 13, weight: 550, fill: 'ink-second' },
      anchor: isLast ? ('end' as const) : ('start' as const),
    };
  });
  for (const [index, own] of links.entries())
    shapes.push(...streams(own, placed[index] ?? [], placed[index + 1] ?? [], perNeed));
  for (const [index, column] of placed.entries())
    shapes.push(...column.flatMap((node) => drawNode(node, index === 2)));
  return { ...texts, width, height: rounded(top + height + 16), shapes };
}

function placeColumn(nodes: readonly FlowNode[], x: number, perNeed: number, height: number): PlacedNode[] {
  const needs = nodes.reduce((sum, node) => sum + node.needs, 0);
  let y = top + (height - needs * perNeed - (nodes.length - 1) * gap) / 2;
  return nodes.map((node) => {
    const own = { ...node, x, y, height: node.needs * perNeed };
    y += own.height + gap;
    return own;
  });
}

/** Streams leave and enter a box in the order of the boxes at their other ends, so that they cross as little as can be. */
function streams(
  links: readonly DrawnLink[],
  from: readonly PlacedNode[],
  to: readonly PlacedNode[],
  perNeed: number,
): Shape[] {
  const left = new Map(from.map((node) => [node.id, node.y]));
  const right = new Map(to.map((node) => [node.id, node.y]));
  return from.flatMap((source) =>
    to.flatMap((target): Shape[] => {
      const link = links.find((one) => one.from === source.id && one.to === target.id);
      if (!link) return [];
      const thick = link.needs * perNeed;
      const [y, toY] = [left.get(source.id) ?? 0, right.get(target.id) ?? 0];
      left.set(source.id, y + thick);
      right.set(target.id, toY + thick);
      const [x, toX] = [source.x + barWidth, target.x];
      const middle = (x + toX) / 2;
      const d =
        `M${x} ${rounded(y)}C${middle} ${rounded(y)} ${middle} ${rounded(toY)} ${toX} ${rounded(toY)}` +
        `V${rounded(toY + thick)}` +
        `C${middle} ${rounded(toY + thick)} ${middle} ${rounded(y + thick)} ${x} ${rounded(y + thick)}Z`;
      return [
        {
          ...{ kind: 'path', d, fill: source.isEnd ? 'line-control' : source.paint },
          ...{
            opacity: target.isEnd ? 0.16 : 0.32,
            hint: `${source.label} → ${target.label}: ${link.needs}`,
          },
        },
      ];
    }),
  );
}

function drawNode({ x, y, height, label, needs, paint, isEnd }: PlacedNode, isLast: boolean): Shape[] {
  const box = { x, y: rounded(y), width: barWidth, height: rounded(height) };
  const line = rounded(y + height / 2 + 5);
  const [at, anchor] = isLast ? [x - 10, 'end' as const] : [x + barWidth + 10, 'start' as const];
  return [
    isEnd
      ? { kind: 'rect', ...box, fill: 'surface', stroke: 'line-control', strokeWidth: 1.5, dash: [4, 3] }
      : { kind: 'rect', ...box, fill: paint },
    {
      kind: 'text',
      text: `${label} · ${needs}`,
      x: at,
      y: line,
      size: 14,
      fill: 'ink',
      anchor,
    },
  ];
}
