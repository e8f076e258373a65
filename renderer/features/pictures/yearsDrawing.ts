import { type YearCounts, type YearKind, yearKinds } from '../../../db/domain/pictures/years';
import { fitLines, textWidth } from '../../shared/seatingText';
import type { TopicColour } from '../../ui/topicIcons';
import { type Box, type Drawing, hatch, rounded, type Shape } from './drawing';

/** A topic's strip: as many counts as there are columns. */
export type DrawnTopic = {
  readonly name: string;
  readonly colour: TopicColour;
  readonly counts: readonly YearCounts[];
};

type Given = Pick<Drawing, 'title' | 'description'> & {
  /** The years, and what is without one. */
  readonly columns: readonly string[];
  readonly topics: readonly DrawnTopic[];
  readonly kinds: Readonly<Record<YearKind, string>>;
};

const left = 210;
const top = 64;
const strip = 84;
const barWidth = 16;
const barGap = 5;
const columnWidth = 104;

/** A strip for each topic, in it three bars for each year: all of one scale, so that strips can be compared. */
export function yearsDrawing({ columns, topics, kinds, ...texts }: Given): Drawing {
  const most = Math.max(
    1,
    ...topics.flatMap(({ counts }) => counts.flatMap((each) => yearKinds.map((kind) => each[kind]))),
  );
  const perOne = Math.min(14, (strip - 34) / most);
  const step = Math.max(columnWidth, Math.min(180, (960 - left) / Math.max(1, columns.length)));
  const width = Math.max(960, left + columns.length * step);
  const shapes: Shape[] = legend(kinds);
  for (const [index, text] of columns.entries())
    shapes.push({
      ...{
        kind: 'text',
        text,
        x: rounded(left + (index + 0.5) * step),
        y: top - 10,
        size: 13,
        anchor: 'middle',
      },
      fill: 'ink-second',
    });
  for (const [row, { name, colour, counts }] of topics.entries()) {
    const ground = top + (row + 1) * strip;
    const lines = fitLines(name, left - 24, 14, 2);
    shapes.push({ kind: 'path', d: `M0 ${ground}H${width}`, stroke: 'line' });
    for (const [line, text] of lines.entries())
      shapes.push({
        ...{
          kind: 'text',
          text,
          x: 18,
          y: ground - 12 - (lines.length - 1 - line) * 18,
          size: 14,
          fill: 'ink',
        },
      });
    shapes.push({
      ...{ kind: 'circle', x: 6, y: ground - 17 - (lines.length - 1) * 18, r: 5 },
      fill: `topic-${colour}`,
    });
    for (const [column, each] of counts.entries()) {
      const start = left + (column + 0.5) * step - (3 * barWidth + 2 * barGap) / 2;
      for (const [place, kind] of yearKinds.entries()) {
        const count = each[kind];
        if (count === 0) continue;
        const high = Math.max(4, count * perOne);
        const x = rounded(start + place * (barWidth + barGap));
        const box = { x, y: rounded(ground - high), width: barWidth, height: rounded(high) };
        shapes.push(...bar(box, kind, colour, `${name}, ${columns[column]}: ${kinds[kind]} ${count}`));
        shapes.push({
          ...{ kind: 'text', text: String(count), x: x + barWidth / 2, y: rounded(box.y - 5), size: 12 },
          ...{ fill: 'ink', anchor: 'middle' },
        });
      }
    }
  }
  return { ...texts, width: rounded(width), height: top + topics.length * strip + 8, shapes };
}

/** Told apart without colour: full, empty, lined. */
function bar(box: Box, kind: YearKind, colour: TopicColour, hint: string): Shape[] {
  const outlined: Shape = {
    ...{ kind: 'rect', ...box, hint },
    ...{ fill: `topic-${colour}-soft`, stroke: `topic-${colour}`, strokeWidth: 1.5 },
  };
  switch (kind) {
    case 'workshops':
      return [{ ...outlined, fill: `topic-${colour}` }];
    case 'missions':
      return [outlined];
    case 'results':
      return [outlined, { kind: 'path', d: hatch(box, 5), stroke: `topic-${colour}`, strokeWidth: 1.25 }];
  }
}

function legend(kinds: Given['kinds']): Shape[] {
  let x = left;
  return yearKinds.flatMap((kind): Shape[] => {
    const text = kinds[kind];
    const box = { x: rounded(x), y: 8, width: 16, height: 16 };
    x += 24 + textWidth(text, 13) + 22;
    return [
      ...bar(box, kind, 'none', text),
      { kind: 'text', text, x: box.x + 24, y: 21, size: 13, fill: 'ink-second' },
    ];
  });
}
