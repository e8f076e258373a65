import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayBlock, layoutDay } from '../../db/domain/layout';
import { daysOfItem } from '../../db/domain/programme';
import { timedAt } from '../../db/domain/scheduling';
import { minutesBetween } from '../../db/domain/wall-time';
import { timed } from './records';

const day = '2016-05-16';

const someItems = fc
  .array(
    fc.record({ start: fc.integer({ min: -600, max: 1439 }), minutes: fc.integer({ min: 1, max: 700 }) }),
    {
      maxLength: 25,
    },
  )
  .map((spans) =>
    spans.map(({ start, minutes }, index) => ({
      id: `item-${String(index).padStart(2, '0')}`,
      time: timedAt(day, start, minutes),
    })),
  );

const overlap = (a: DayBlock, b: DayBlock): boolean =>
  a.startMinute < b.endMinute && b.startMinute < a.endMinute;

/** Blocks that overlap directly or through others. */
function groupOf(block: DayBlock, blocks: readonly DayBlock[]): DayBlock[] {
  const group = new Set([block]);
  for (const member of group) for (const other of blocks) if (overlap(member, other)) group.add(other);
  return [...group];
}

describe('layoutDay', () => {
  it('puts parallel items side by side and lets the others have the whole width', () => {
    const items = [
      { id: 'walk', time: timed('2016-05-16T09:00', '2016-05-16T10:00') },
      { id: 'sewage', time: timed('2016-05-16T14:00', '2016-05-16T15:30') },
      { id: 'squares', time: timed('2016-05-16T14:00', '2016-05-16T15:00') },
      { id: 'recap', time: timed('2016-05-16T15:30', '2016-05-16T16:00') },
      { id: 'later', time: { kind: 'day', day } as const },
      { id: 'some time', time: { kind: 'unscheduled' } as const },
    ];
    expect(layoutDay(items, day).map(({ id, column, columns }) => [id, column, columns])).toEqual([
      ['walk', 0, 1],
      ['sewage', 0, 2],
      ['squares', 1, 2],
      ['recap', 0, 1],
    ]);
  });

  it('splits what goes over midnight', () => {
    const dinner = { id: 'dinner', time: timed('2016-05-16T22:30', '2016-05-17T01:00') };
    expect(layoutDay([dinner], day)).toEqual([
      {
        id: 'dinner',
        startMinute: 1350,
        endMinute: 1440,
        continuesBefore: false,
        continuesAfter: true,
        column: 0,
        columns: 1,
      },
    ]);
    expect(layoutDay([dinner], '2016-05-17')).toMatchObject([
      { startMinute: 0, endMinute: 60, continuesBefore: true, continuesAfter: false },
    ]);
    expect(
      layoutDay([{ id: 'late', time: timed('2016-05-16T22:30', '2016-05-17T00:00') }], '2016-05-17'),
    ).toEqual([]);
  });

  it('loses no minute of an item over its days', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        for (const { id, time } of items) {
          if (time.kind !== 'timed') throw new Error('not timed');
          const shown = daysOfItem(time).flatMap((each) => layoutDay([{ id, time }], each));
          const minutes = shown.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0);
          expect(minutes).toBe(minutesBetween(time.startsAt, time.endsAt));
        }
      }),
    );
  });

  it('lets no two overlap in one column', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const blocks = layoutDay(items, day);
        for (const [index, block] of blocks.entries())
          for (const other of blocks.slice(index + 1))
            expect(overlap(block, other) && block.column === other.column).toBe(false);
      }),
    );
  });

  it('uses as few columns as there are items at the busiest moment of a group', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const blocks = layoutDay(items, day);
        for (const block of blocks) {
          const group = groupOf(block, blocks);
          const busiest = Math.max(
            ...group.map(
              ({ startMinute }) =>
                group.filter((other) => other.startMinute <= startMinute && startMinute < other.endMinute)
                  .length,
            ),
          );
          expect(new Set(group.map(({ columns }) => columns))).toEqual(new Set([busiest]));
          expect(block.column).toBeLessThan(busiest);
        }
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(
        someItems.chain((items) =>
          fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
        ),
        ([items, shuffled]) => {
          expect(layoutDay(shuffled, day)).toEqual(layoutDay(items, day));
        },
      ),
    );
  });

  const lanes = fc.func(fc.integer({ min: 0, max: 3 }));

  it('keeps all that when parallel items stand in lanes', () => {
    fc.assert(
      fc.property(someItems, lanes, (items, laneOf) => {
        const blocks = layoutDay(items, day, laneOf);
        const plain = new Map(layoutDay(items, day).map((block) => [block.id, block]));
        expect(new Set(blocks.map(({ id }) => id))).toEqual(new Set(plain.keys()));
        for (const [index, block] of blocks.entries()) {
          const { column, ...rest } = block;
          expect(plain.get(block.id)).toMatchObject(rest);
          expect(column).toBeLessThan(block.columns);
          for (const other of blocks.slice(index + 1))
            expect(overlap(block, other) && column === other.column).toBe(false);
        }
        expect(layoutDay(items.toReversed(), day, laneOf)).toEqual(blocks);
      }),
    );
  });

  it('puts what happens at the same time in the order of the lanes, and each lane under itself', () => {
    const items = [
      { id: 'b1', time: timed('2016-05-16T09:00', '2016-05-16T10:30') },
      { id: 'a1', time: timed('2016-05-16T09:30', '2016-05-16T10:00') },
      { id: 'a2', time: timed('2016-05-16T10:00', '2016-05-16T11:00') },
      { id: 'b2', time: timed('2016-05-16T10:30', '2016-05-16T11:30') },
    ];
    const blocks = layoutDay(items, day, (id) => (id.startsWith('a') ? 0 : 1));
    expect(Object.fromEntries(blocks.map(({ id, column }) => [id, column]))).toEqual({
      a1: 0,
      a2: 0,
      b1: 1,
      b2: 1,
    });
  });
});
