import type { FollowUpState } from '../../../db/domain/follow-up';
import { type Age, ages, type FunnelRow } from '../../../db/domain/pictures/funnel';
import { textWidth } from '../../shared/seatingText';
import { type Box, type Drawing, hatch, rounded, type Shape } from './drawing';

type Texts = Pick<Drawing, 'title' | 'description'> & {
  readonly states: Readonly<Record<FollowUpState, string>>;
  readonly ages: Readonly<Record<Age, string>>;
};

const width = 960;
const left = 244;
const right = 56;
const top = 56;
const step = 52;
const thick = 32;

/** The follow-ups as bars, one for each state, in pieces by age: the longer ago, the denser. */
export function funnelDrawing(rows: readonly FunnelRow[], { states, ages: names, ...texts }: Texts): Drawing {
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const perOne = Math.min(64, (width - left - right) / most);
  const used = ages.filter((age) => age !== 'unknown' || rows.some(({ byAge }) => byAge.unknown > 0));
  const shapes: Shape[] = [...legend(used, names)];
  for (const [index, { state, total, byAge }] of rows.entries()) {
    const y = top + index * step;
    const line = y + thick / 2 + 5;
    shapes.push({
      kind: 'text',
      text: states[state],
      x: left - 16,
      y: line,
      size: 14,
      fill: 'ink',
      anchor: 'end',
    });
    let x = left;
    for (const age of used) {
      const long = byAge[age] * perOne;
      if (long === 0) continue;
      const box = { x: rounded(x), y, width: rounded(long), height: thick };
      shapes.push(...piece(box, age, `${states[state]}, ${names[age]}: ${byAge[age]}`));
      const count = String(byAge[age]);
      if (long > textWidth(count, 13) + 6)
        shapes.push({
          ...{ kind: 'text', text: count, x: rounded(x + long / 2), y: line, size: 13, anchor: 'middle' },
          ...(age === 'longer'
            ? { fill: 'on-accent', weight: 550 }
            : { fill: 'ink', halo: age === 'unknown' ? 'surface' : 'accent-soft', weight: 550 }),
        });
      x += long;
    }
    shapes.push({
      ...{ kind: 'text', text: String(total), x: rounded(x + 10), y: line, size: 14 },
      ...(total === 0 ? { fill: 'ink-third' } : { fill: 'ink', weight: 550 }),
    });
  }
  const bottom = top + rows.length * step - (step - thick);
  shapes.push({ kind: 'path', d: `M${left} ${top - 8}V${bottom + 8}`, stroke: 'line-strong' });
  return { ...texts, width, height: bottom + 16, shapes };
}

/** Told apart without colour: empty, sparse and dense lines, full; dashed where nobody knows. */
function piece(box: Box, age: Age, hint: string): Shape[] {
  const lines = (gap: number): Shape => ({
    kind: 'path',
    d: hatch(box, gap),
    stroke: 'accent',
    strokeWidth: 1,
  });
  const ground: Shape = { kind: 'rect', ...box, fill: 'accent-soft', stroke: 'accent', hint };
  switch (age) {
    case 'under-30':
      return [ground];
    case 'under-90':
      return [ground, lines(12)];
    case 'under-365':
      return [ground, lines(5)];
    case 'longer':
      return [{ ...ground, fill: 'accent' }];
    case 'unknown':
      return [{ ...ground, fill: 'surface', stroke: 'line-control', dash: [4, 3] }];
  }
}

function legend(used: readonly Age[], names: Texts['ages']): Shape[] {
  let x = left;
  return used.flatMap((age): Shape[] => {
    const box = { x, y: 8, width: 22, height: 16 };
    const text = names[age];
    x += 22 + 8 + textWidth(text, 13) + 20;
    return [
      ...piece(box, age, text),
      { kind: 'text', text, x: rounded(box.x + 30), y: 21, size: 13, fill: 'ink-second' },
    ];
  });
}
