import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  addMinutes,
  clockOf,
  dayOf,
  isLocalTime,
  isTime,
  localTime,
  minuteOfDay,
  minutesBetween,
  parseTime,
} from '../../db/domain/wall-time';

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['kl. 9.30', '09:30'],
  ['kl 14', '14:00'],
  ['0', '00:00'],
  ['23:59', '23:59'],
  ['9 am', '09:00'],
  ['9:30pm', '21:30'],
  ['12 a.m.', '00:00'],
  ['12pm', '12:00'],
  ['24:00', null],
  ['2400', null],
  ['24', null],
  ['9:60', null],
  ['9.3', null],
  ['13 pm', null],
  ['0 am', null],
  ['noon', null],
  ['', null],
])('parseTime(%j) is %j', (text, expected) => expect(parseTime(text)).toBe(expected));

const local = fc
  .record({ day: fc.constantFrom('2016-02-28', '2016-12-31', '2016-05-16'), minute: fc.nat(1439) })
  .map(({ day, minute }) => localTime(day, minute));

it('knows times of day and local times', () => {
  expect(isTime('24:00')).toBe(false);
  expect(isTime('9:00')).toBe(false);
  expect(isLocalTime('2016-05-16T09:00')).toBe(true);
  expect(isLocalTime('2016-02-31T09:00')).toBe(false);
  expect(isLocalTime('2016-05-16 09:00')).toBe(false);
  expect(isLocalTime('2016-05-16T09:00:00')).toBe(false);
});

it('goes over midnight in both directions', () => {
  expect(localTime('2016-05-16', 1440)).toBe('2016-05-17T00:00');
  expect(localTime('2016-05-16', -1)).toBe('2016-05-15T23:59');
  expect(addMinutes('2016-12-31T23:30', 45)).toBe('2017-01-01T00:15');
});

it('adds and measures the same way', () => {
  fc.assert(
    fc.property(local, fc.integer({ min: -10_000, max: 10_000 }), (from, minutes) => {
      const to = addMinutes(from, minutes);
      expect(isLocalTime(to)).toBe(true);
      expect(minutesBetween(from, to)).toBe(minutes);
      expect(localTime(dayOf(to), minuteOfDay(to))).toBe(to);
      expect(isTime(clockOf(to))).toBe(true);
    }),
  );
});
