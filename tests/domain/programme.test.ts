import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfItem, needsConfirmation, programmeDays, zoneOfItem } from '../../db/domain/programme';
import {
  durationOf,
  gridSteps,
  moveBy,
  moveTo,
  onDay,
  resizeBy,
  snap,
  timedAt,
} from '../../db/domain/scheduling';
import { anItem, timed } from './records';

describe('an item', () => {
  it('is in its own zone, else the mission’s, else the office’s', () => {
    expect(zoneOfItem({ zone: 'America/New_York' }, { zone: 'Asia/Beirut' })).toBe('America/New_York');
    expect(zoneOfItem({ zone: null }, { zone: 'Asia/Beirut' })).toBe('Asia/Beirut');
    expect(zoneOfItem({ zone: null }, { zone: '' })).toBe('Europe/Copenhagen');
  });

  it('is on every day that it takes something of', () => {
    expect(daysOfItem({ kind: 'unscheduled' })).toEqual([]);
    expect(daysOfItem({ kind: 'day', day: '2016-05-16' })).toEqual(['2016-05-16']);
    expect(daysOfItem(timed('2016-05-16T22:00', '2016-05-17T00:00'))).toEqual(['2016-05-16']);
    expect(daysOfItem(timed('2016-05-16T22:00', '2016-05-18T00:01'))).toEqual([
      '2016-05-16',
      '2016-05-17',
      '2016-05-18',
    ]);
  });

  it('needs someone’s word unless it is free time, cancelled or without a day', () => {
    const time = timed('2016-05-16T09:00', '2016-05-16T10:00');
    expect(needsConfirmation(anItem({ time }))).toBe(true);
    expect(needsConfirmation(anItem({ time, kind: 'free-time' }))).toBe(false);
    expect(needsConfirmation(anItem({ time, status: 'cancelled' }))).toBe(false);
    expect(needsConfirmation(anItem())).toBe(false);
  });
});

describe('the days of a programme', () => {
  const evening = { time: timed('2016-05-15T20:00', '2016-05-15T22:00') };

  it('are the mission’s and the items’', () => {
    const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' } as const;
    expect(programmeDays(dates, [evening, { time: { kind: 'day', day: '2016-05-17' } }])).toEqual([
      '2016-05-15',
      '2016-05-16',
      '2016-05-17',
    ]);
  });

  it('are the items’ alone as long as the mission has none', () => {
    expect(programmeDays({ kind: 'approximate', period: '2016-05' }, [evening])).toEqual(['2016-05-15']);
    expect(programmeDays({ kind: 'unknown' }, [])).toEqual([]);
  });
});

describe('moving and resizing', () => {
  const anyTimed = fc
    .record({ start: fc.nat(1439), minutes: fc.integer({ min: 1, max: 2_000 }) })
    .map(({ start, minutes }) => timedAt('2016-05-16', start, minutes));
  const shift = fc.integer({ min: -3_000, max: 3_000 });

  it('snaps to the nearest line of the grid', () => {
    expect([0, 7, 8, 22, 23, 1439].map((minute) => snap(minute, 15))).toEqual([0, 0, 15, 15, 30, 1440]);
    expect([2, 3, 58].map((minute) => snap(minute, 5))).toEqual([0, 5, 60]);
  });

  it('keeps the duration of what is moved', () => {
    fc.assert(
      fc.property(anyTimed, shift, (time, minutes) => {
        expect(durationOf(moveBy(time, minutes))).toBe(durationOf(time));
        expect(durationOf(moveTo(time, '2016-05-18', minutes))).toBe(durationOf(time));
        expect(durationOf(onDay(time, '2016-05-18'))).toBe(durationOf(time));
        expect(moveBy(moveBy(time, minutes), -minutes)).toEqual(time);
      }),
    );
  });

  it('keeps the other edge of what is resized and never turns it round', () => {
    fc.assert(
      fc.property(
        anyTimed,
        shift,
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom(...gridSteps),
        (time, minutes, edge, step) => {
          const resized = resizeBy(time, edge, minutes, step);
          if (time.kind !== 'timed' || resized.kind !== 'timed') throw new Error('not timed');
          expect(edge === 'end' ? resized.startsAt : resized.endsAt).toBe(
            edge === 'end' ? time.startsAt : time.endsAt,
          );
          const before = durationOf(time) ?? 0;
          const wanted = edge === 'end' ? before + minutes : before - minutes;
          expect(durationOf(resized)).toBe(Math.max(wanted, Math.min(before, step)));
        },
      ),
    );
  });

  it('gives what had no time an hour when it is put on the grid', () => {
    expect(moveTo({ kind: 'unscheduled' }, '2016-05-16', 540)).toEqual(
      timed('2016-05-16T09:00', '2016-05-16T10:00'),
    );
    expect(onDay({ kind: 'unscheduled' }, '2016-05-16')).toEqual({ kind: 'day', day: '2016-05-16' });
    expect(onDay(timed('2016-05-16T09:15', '2016-05-16T10:00'), '2016-05-18')).toEqual(
      timed('2016-05-18T09:15', '2016-05-18T10:00'),
    );
  });

  it('leaves alone what has no clock time', () => {
    const day = { kind: 'day', day: '2016-05-16' } as const;
    expect(moveBy(day, 30)).toBe(day);
    expect(resizeBy(day, 'end', 30, 15)).toBe(day);
    expect(durationOf(day)).toBeNull();
  });
});
