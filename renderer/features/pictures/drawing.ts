import type { TopicColour } from '../../ui/topicIcons';

/** A colour of the look by its token, so that a drawing follows the theme on the screen and is light in a file. */
export type Paint =
  | 'paper'
  | 'surface'
  | 'sunken'
  | 'ink'
  | 'ink-second'
  | 'ink-third'
  | 'line'
  | 'line-strong'
  | 'line-control'
  | 'accent'
  | 'accent-soft'
  | 'accent-strong'
  | 'on-accent'
  | 'warn'
  | 'warn-soft'
  | `topic-${TopicColour}`
  | `topic-${TopicColour}-soft`;

type Painted = {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** In units of the drawing; 1 unless said. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** From 0 to 1; 1 unless said. */
  readonly opacity?: number;
  /** What it is, in words, for who points at it. */
  readonly hint?: string;
};

/** What a drawing is made of: as little as suffices to draw it on the screen, as SVG and on a canvas alike. */
export type Shape =
  | (Painted & { readonly kind: 'rect' } & Box & { readonly round?: number })
  | (Painted & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number })
  | (Painted & { readonly kind: 'path'; readonly d: string })
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** The line on which the letters stand. */
      readonly y: number;
      readonly size: number;
      readonly fill: Paint;
      readonly weight?: 400 | 550;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** A ground around the letters, for those that stand on something. */
      readonly halo?: Paint;
    };

/** A rectangle; `x` and `y` are its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A picture in CSS pixels at full size, with its name and what it shows in words. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** What words are written in; the file names what the app ships with and what most machines have. */
export const fontFamily = "'Inter Variable', Inter, 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** A coordinate to a hundredth, which no eye tells from the exact one. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Lines at 45 degrees over a rectangle, `gap` apart: a pattern without a definition that a file would have to carry. */
export function hatch({ x, y, width, height }: Box, gap: number): string {
  const lines: string[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const from = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const to = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push(`M${from.map(rounded).join(' ')}L${to.map(rounded).join(' ')}`);
  }
  return lines.join('');
}

/** Whether two rectangles have a point in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * In which row each span lies, so that none lies over another: the first row that is free, in the order given. Spans are
 * from–to along the rows.
 */
export function inRows(spans: readonly (readonly [from: number, to: number])[]): number[] {
  const rows: (readonly [number, number])[][] = [];
  return spans.map(([from, to]) => {
    const free = rows.findIndex((row) => row.every(([start, end]) => to <= start || end <= from));
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), [from, to]];
    return row;
  });
}
