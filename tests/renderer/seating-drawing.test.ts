import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatingShapes } from '../../db/domain/seating';
import { type Box, seatAt, seatingDrawing } from '../../renderer/shared/seatingDrawing';

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const plans = fc.record({
  shape: fc.constantFrom(...seatingShapes),
  seats: fc.integer({ min: 1, max: 24 }),
});

describe('the drawing of a seating plan', () => {
  it('has every seat once, inside the picture, and no label over another one', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 60 }), (plan, count) => {
        const { seats, width, height, drivers, tables } = seatingDrawing(plan, count);
        expect(seats.map(({ number }) => number)).toEqual(
          Array.from({ length: count }, (_, index) => index + 1),
        );
        const labels: Box[] = [...seats, ...drivers];
        labels.forEach((label, index) => {
          expect(label.x >= 0 && label.y >= 0).toBe(true);
          expect(label.x + label.width <= width && label.y + label.height <= height).toBe(true);
          for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
        });
        for (const table of tables.filter(({ kind }) => kind === 'long' || kind === 'round'))
          for (const label of labels) expect(overlap(label, inscribed(table))).toBe(false);
      }),
    );
  });

  it('finds a seat by a point of it, and none beside it', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 40 }), (plan, count) => {
        const drawn = seatingDrawing(plan, count);
        for (const { number, x, y, width, height } of drawn.seats)
          expect(seatAt(drawn, x + width / 2, y + height / 2)).toBe(number);
        expect(seatAt(drawn, -1, -1)).toBeUndefined();
      }),
    );
  });

  it('has the guest of honour at the host’s right hand, as it looks from where they sit', () => {
    const at = (shape: (typeof seatingShapes)[number], number: number) => {
      const found = seatingDrawing({ shape, seats: 8 }, 8).seats[number - 1];
      if (!found) throw new Error('no such seat');
      return found;
    };
    // At the left of the table, looking right: their right hand is below.
    expect(at('long-table', 2).y).toBeGreaterThan(at('long-table', 1).y);
    expect(at('long-table', 2).x).toBe(at('long-table', 1).x);
    expect(at('long-table', 3).y).toBe(at('long-table', 1).y);
    expect(at('long-table', 4).y).toBeLessThan(at('long-table', 3).y);
    // At the bottom, looking up.
    expect(at('round-tables', 2).x).toBeGreaterThan(at('round-tables', 1).x);
    // Looking at the reader.
    expect(at('line-up', 2).x).toBeLessThan(at('line-up', 1).x);
  });

  it('has the seat of honour of a car at its back right, and the third in front', () => {
    for (const seats of [3, 4, 7]) {
      const { seats: drawn, drivers } = seatingDrawing({ shape: 'cars', seats }, seats);
      const [right, left, front] = drawn;
      expect(right && left && right.x > left.x && right.y === left.y).toBe(true);
      expect(right && front && front.y < right.y && front.x === right.x).toBe(true);
      expect(drivers[0]?.y).toBe(front?.y);
    }
  });
});

/** The square inside a round table, so that labels at its corners don't count as over it. */
function inscribed(box: Box & { kind: string }): Box {
  if (box.kind !== 'round') return box;
  const inset = (box.width * (1 - Math.SQRT1_2)) / 2;
  return { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
}
