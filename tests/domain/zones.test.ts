import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addMinutes, minutesBetween } from '../../db/domain/wall-time';
import {
  fromInstant,
  inOtherZone,
  isZone,
  minutesAhead,
  offsetAt,
  toInstant,
  zoneNames,
} from '../../db/domain/zones';

const utc = (local: string, zone: string): string =>
  new Date(toInstant(local, zone)).toISOString().slice(0, 16);

test.each([
  ['Europe/Copenhagen', true],
  ['Asia/Beirut', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Asia/Kathmandu', true],
  ['Etc/GMT+5', true],
  ['UTC', true],
  ['Europe/Beirut', false],
  ['europe/copenhagen', false],
  ['+01:00', false],
  ['CET', false],
  ['', false],
  ['<script>', false],
])('isZone(%j) is %j', (text, expected) => expect(isZone(text)).toBe(expected));

it('lists zones by their present names', () => {
  const names = zoneNames();
  for (const name of [
    'Europe/Copenhagen',
    'Asia/Beirut',
    'America/Nuuk',
    'Atlantic/Faroe',
    'Asia/Kathmandu',
    'UTC',
  ])
    expect(names).toContain(name);
  expect(names).not.toContain('Asia/Katmandu');
  expect(names.every(isZone)).toBe(true);
  expect(names).toEqual([...new Set(names)].sort());
});

// Dates of the changes: IANA tz database. In 2016 Denmark went to summer time on 27 March at 02:00 and back
// on 30 October at 03:00, Lebanon on 27 March at 00:00 and back on 30 October at 00:00; New York on 13 March
// and 6 November at 02:00; Lord Howe goes half an hour.
test.each([
  ['Europe/Copenhagen', '2016-05-16T09:00', 120],
  ['Europe/Copenhagen', '2016-01-16T09:00', 60],
  ['Asia/Beirut', '2016-05-16T09:00', 180],
  ['Asia/Beirut', '2017-01-16T09:00', 120],
  ['America/New_York', '2015-09-29T09:00', -240],
  ['America/New_York', '2016-11-06T03:00', -300],
  ['Asia/Kathmandu', '2016-05-16T09:00', 345],
  ['Australia/Lord_Howe', '2016-01-16T09:00', 660],
  ['Australia/Lord_Howe', '2016-07-16T09:00', 630],
  ['UTC', '2016-05-16T09:00', 0],
])('%s at %s is %d minutes ahead of UTC', (zone, local, offset) =>
  expect(offsetAt(local, zone)).toBe(offset),
);

test.each([
  // The last minute before and the first after a change, then what is skipped or comes twice.
  ['Europe/Copenhagen', '2016-03-27T01:59', '2016-03-27T00:59'],
  ['Europe/Copenhagen', '2016-03-27T03:00', '2016-03-27T01:00'],
  ['Europe/Copenhagen', '2016-03-27T02:30', '2016-03-27T01:30'],
  ['Europe/Copenhagen', '2016-10-30T01:59', '2016-10-29T23:59'],
  ['Europe/Copenhagen', '2016-10-30T02:30', '2016-10-30T00:30'],
  ['Europe/Copenhagen', '2016-10-30T03:00', '2016-10-30T02:00'],
  ['Asia/Beirut', '2016-03-27T00:30', '2016-03-26T22:30'],
  ['Asia/Beirut', '2016-03-27T01:00', '2016-03-26T22:00'],
  ['Asia/Beirut', '2016-10-29T23:30', '2016-10-29T20:30'],
  ['Asia/Beirut', '2016-10-30T00:00', '2016-10-29T22:00'],
  ['America/New_York', '2016-03-13T02:30', '2016-03-13T07:30'],
  ['America/New_York', '2016-11-06T01:30', '2016-11-06T05:30'],
  ['Asia/Kathmandu', '2016-05-16T00:15', '2016-05-15T18:30'],
  ['Australia/Lord_Howe', '2016-10-02T02:15', '2016-10-01T15:45'],
  ['Australia/Lord_Howe', '2016-10-02T02:30', '2016-10-01T15:30'],
  ['Australia/Lord_Howe', '2016-04-03T01:45', '2016-04-02T14:45'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00'],
])('%s %s is %sZ', (zone, local, expected) => expect(utc(local, zone)).toBe(expected));

test.each([
  ['2016-05-16T09:00', 'Asia/Beirut', 'Europe/Copenhagen', '2016-05-16T08:00'],
  ['2016-05-16T00:30', 'Asia/Beirut', 'Europe/Copenhagen', '2016-05-15T23:30'],
  ['2015-09-29T09:00', 'America/New_York', 'Europe/Copenhagen', '2015-09-29T15:00'],
  // Beirut's clocks change three hours and more before Copenhagen's, so for some hours the distance isn't one
  // hour.
  ['2016-03-27T02:00', 'Asia/Beirut', 'Europe/Copenhagen', '2016-03-27T00:00'],
  ['2016-03-27T12:00', 'Asia/Beirut', 'Europe/Copenhagen', '2016-03-27T11:00'],
  ['2016-10-30T01:00', 'Asia/Beirut', 'Europe/Copenhagen', '2016-10-30T01:00'],
  ['2016-10-30T12:00', 'Asia/Beirut', 'Europe/Copenhagen', '2016-10-30T11:00'],
])('%s in %s is in %s %s', (local, from, to, expected) =>
  expect(inOtherZone(local, from, to)).toBe(expected),
);

test.each([
  ['2016-05-16T09:00', 'Asia/Beirut', 60],
  ['2016-03-27T02:00', 'Asia/Beirut', 120],
  ['2016-10-30T01:00', 'Asia/Beirut', 0],
  ['2016-03-20T09:00', 'America/New_York', -300],
  ['2016-05-16T09:00', 'Asia/Kathmandu', 225],
])('at %s %s is %d minutes ahead of Copenhagen', (local, zone, minutes) =>
  expect(minutesAhead(local, zone, 'Europe/Copenhagen')).toBe(minutes),
);

const zone = fc.constantFrom(
  'Europe/Copenhagen',
  'Asia/Beirut',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
);

describe('every zone', () => {
  it('reads back the clock of any instant, save the second time round of a repeated hour', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 50 * 365 * 1440 }), (name, minutes) => {
        const instant = minutes * 60_000;
        const back = toInstant(fromInstant(instant, name), name);
        expect(back === instant || (back < instant && instant - back <= 3_600_000)).toBe(true);
        expect(fromInstant(back, name)).toBe(fromInstant(instant, name));
      }),
    );
  });

  it('gives a skipped time the clock that many minutes later, and any other time itself', () => {
    fc.assert(
      fc.property(zone, fc.nat(366 * 1440), (name, minutes) => {
        const local = addMinutes('2016-01-01T00:00', minutes);
        const shown = fromInstant(toInstant(local, name), name);
        expect([0, 30, 60]).toContain(minutesBetween(local, shown));
      }),
    );
  });
});
