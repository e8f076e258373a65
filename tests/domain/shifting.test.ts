import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../db/domain/dates';
import { copyOf, dayOnDay, pastedAfter, pastedAt, timeAt } from '../../db/domain/item-copy';
import type { ItemTime, ProgrammeItem } from '../../db/domain/programme';
import { durationOf, moveBy, onDay, timedAt } from '../../db/domain/scheduling';
import {
  beginningFrom,
  beginsOn,
  crossesMidnight,
  inOrder,
  type Move,
  movedTogether,
  shifted,
} from '../../db/domain/shifting';
import { clockOf } from '../../db/domain/wall-time';
import { anItem, timed } from './records';

// The days over which Copenhagen's clocks change: wall time goes on as if they didn't.
const day = '2016-03-26';

const anyTimed = fc
  .record({ start: fc.integer({ min: -600, max: 4_000 }), minutes: fc.integer({ min: 1, max: 900 }) })
  .map(({ start, minutes }) => timedAt(day, start, minutes));
const anyTime: fc.Arbitrary<ItemTime> = fc.oneof(
  { weight: 4, arbitrary: anyTimed },
  fc.nat(3).map((days): ItemTime => ({ kind: 'day', day: addDays(day, days) })),
  fc.constant<ItemTime>({ kind: 'unscheduled' }),
);
const itemsOf = (times: readonly ItemTime[]): ProgrammeItem[] =>
  times.map((time, index) => anItem({ id: `item-${index}`, time }));
const someItems = fc.array(anyTime, { minLength: 1, maxLength: 20 }).map(itemsOf);
const timedItems = fc.array(anyTimed, { minLength: 1, maxLength: 20 }).map(itemsOf);
const minutes = fc.integer({ min: -2_000, max: 2_000 });

const after = (items: readonly ProgrammeItem[], moves: readonly Move[]): ProgrammeItem[] =>
  items.map((item) => ({ ...item, ...moves.find(({ id }) => id === item.id) }));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a shift', () => {
  it('and back again changes nothing', () => {
    fc.assert(
      fc.property(someItems, minutes, (items, by) => {
        const there = after(items, shifted(items, by));
        expect(after(there, shifted(there, -by))).toEqual(items);
      }),
    );
  });

  it('keeps order, lengths and distances, by wall time, over nights in which the clocks change too', () => {
    fc.assert(
      fc.property(timedItems, minutes, (items, by) => {
        const there = after(items, shifted(items, by));
        expect(ids(inOrder(there))).toEqual(ids(inOrder(items)));
        expect(there.map(({ time }) => durationOf(time))).toEqual(items.map(({ time }) => durationOf(time)));
      }),
    );
    const evening = timed('2016-03-26T23:00', '2016-03-26T23:30');
    expect(moveBy(evening, 600)).toEqual(timed('2016-03-27T09:00', '2016-03-27T09:30'));
  });

  it('leaves out what has no clock time', () => {
    expect(shifted([anItem(), anItem({ time: { kind: 'day', day } })], 20)).toEqual([]);
  });

  it('takes what begins at a time of a day and later that day', () => {
    const items = itemsOf([
      timedAt(day, 12 * 60, 60),
      timedAt(day, 13 * 60, 60),
      timedAt(day, 23 * 60, 120),
      timedAt(addDays(day, 1), 13 * 60, 60),
      { kind: 'day', day },
    ]);
    expect(ids(beginningFrom(items, day, 13 * 60))).toEqual(['item-1', 'item-2']);
  });

  it('tells what it takes over midnight', () => {
    const late = timedAt(day, 22 * 60, 120);
    expect(crossesMidnight(late, moveBy(late, -30))).toBe(false);
    expect(crossesMidnight(late, moveBy(late, 1))).toBe(true);
    expect(crossesMidnight(late, moveBy(late, 120))).toBe(true);
    const night = timedAt(day, 23 * 60, 180);
    expect(crossesMidnight(night, moveBy(night, 30))).toBe(false);
  });
});

describe('several items moved as one of them is', () => {
  it('keep their order, lengths and distances on the grid', () => {
    fc.assert(
      fc.property(timedItems, minutes, (items, by) => {
        const [anchor] = items;
        if (!anchor) return;
        const there = after(items, movedTogether(items, anchor, moveBy(anchor.time, by)));
        expect(there).toEqual(after(items, shifted(items, by)));
      }),
    );
  });

  it('come back when the one is put back', () => {
    fc.assert(
      fc.property(someItems, minutes, (items, by) => {
        const anchor = items.find(({ time }) => time.kind === 'timed');
        if (!anchor) return;
        const there = after(items, movedTogether(items, anchor, moveBy(anchor.time, by)));
        const moved = there.find(({ id }) => id === anchor.id) ?? anchor;
        expect(after(there, movedTogether(there, moved, anchor.time))).toEqual(items);
      }),
    );
  });

  it('stay where they are when it stays, and name nothing that does', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        for (const anchor of items.filter(({ time }) => time.kind === 'timed'))
          expect(movedTogether(items, anchor, anchor.time)).toEqual([]);
      }),
    );
  });

  it('go to the tray and to another day all of them', () => {
    fc.assert(
      fc.property(someItems, fc.integer({ min: -3, max: 3 }), (items, days) => {
        const [anchor] = items;
        if (!anchor) return;
        const trayed = after(items, movedTogether(items, anchor, { kind: 'unscheduled' }));
        expect(trayed.every(({ time }) => time.kind === 'unscheduled')).toBe(true);
        const goal = addDays(beginsOn(anchor.time) ?? day, days);
        const there = after(items, movedTogether(items, anchor, { kind: 'day', day: goal }));
        expect(there.every(({ time }) => time.kind === 'day')).toBe(true);
      }),
    );
  });

  it('get hours one after the other when they come from the tray', () => {
    const items = itemsOf([{ kind: 'unscheduled' }, { kind: 'unscheduled' }, { kind: 'unscheduled' }]);
    const [, anchor] = items;
    if (!anchor) throw new Error('no item');
    const there = after(items, movedTogether(items, anchor, timedAt(day, 9 * 60, 60)));
    expect(there.map(({ time }) => time.kind === 'timed' && clockOf(time.startsAt))).toEqual([
      '10:00',
      '09:00',
      '11:00',
    ]);
  });
});

describe('copies', () => {
  const everybody = { participationFor: (id: string) => id, groupIds: new Set(['a', 'b']) };

  it('of a day keep hours and order on the other day', () => {
    fc.assert(
      fc.property(someItems, fc.integer({ min: -40, max: 40 }), (items, days) => {
        const to = addDays(day, days);
        const copies = dayOnDay(items, day, to);
        expect(ids(copies.map(({ item }) => item))).toEqual(
          ids(items.filter(({ time }) => beginsOn(time) === day)),
        );
        for (const { item, time } of copies) {
          expect(beginsOn(time)).toBe(to);
          expect(durationOf(time)).toBe(durationOf(item.time));
          expect(onDay(time, day)).toEqual(item.time);
        }
      }),
    );
  });

  it('that are pasted begin where one says and keep their distances', () => {
    fc.assert(
      fc.property(timedItems, anyTimed, (items, place) => {
        const [first] = inOrder(items);
        if (!first) return;
        const pasted = pastedAt(items, timeAt(first.time, place));
        const [head] = pasted;
        expect(head?.time).toMatchObject({ startsAt: place.kind === 'timed' ? place.startsAt : '' });
        expect(pasted.map(({ time }) => durationOf(time))).toEqual(
          pasted.map(({ item }) => durationOf(item.time)),
        );
        expect(pastedAt(items, first.time).map(({ time }) => time)).toEqual(
          inOrder(items).map(({ time }) => time),
        );
      }),
    );
  });

  it('stand behind what they are copies of, as one block', () => {
    const items = itemsOf([timedAt(day, 9 * 60, 60), timedAt(day, 11 * 60, 30), { kind: 'unscheduled' }]);
    expect(pastedAfter(items).map(({ time }) => time)).toEqual([
      timedAt(day, 11 * 60 + 30, 60),
      timedAt(day, 13 * 60 + 30, 30),
      { kind: 'unscheduled' },
    ]);
  });

  it('keep people, groups, place and texts, but neither a confirmation nor what they follow', () => {
    const text = { language: 'en', title: 'Waste', publicNote: '' };
    const item = anItem({
      status: 'confirmed',
      followsId: 'other',
      participationIds: ['anna'],
      speakerIds: ['omar'],
      groupIds: ['b', 'c'],
      placeId: 'hall',
      texts: [text],
    });
    const copy = copyOf(item, { kind: 'unscheduled' }, everybody);
    expect(copy).toMatchObject({
      status: 'idea',
      followsId: null,
      participationIds: ['anna'],
      speakerIds: ['omar'],
      groupIds: ['b'],
      placeId: 'hall',
      texts: [text],
    });
    expect(copy).not.toHaveProperty('id');
    expect(copy).not.toHaveProperty('missionId');
    const elsewhere = {
      participationFor: (id: string) => (id === 'anna' ? 'anna there' : undefined),
      groupIds: new Set<string>(),
    };
    expect(copyOf(item, item.time, elsewhere)).toMatchObject({
      participationIds: ['anna there'],
      speakerIds: [],
      groupIds: [],
    });
  });
});
