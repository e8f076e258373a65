import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../db/domain/conflicts';
import { newClock } from '../../../db/domain/conflicts/clock';
import type { Rule } from '../../../db/domain/conflicts/conflict';
import type { ConflictItem } from '../../../db/domain/conflicts/input';
import { timedAt } from '../../../db/domain/scheduling';
import { toInstant } from '../../../db/domain/zones';
import { timed } from '../records';
import { aProgramme, at, aWay } from './programme';

const copenhagen = 'Europe/Copenhagen';
const beirut = 'Asia/Beirut';
const newYork = 'America/New_York';
const kathmandu = 'Asia/Kathmandu';
const adelaide = 'Australia/Adelaide';

type When = [zone: string, startsAt: string, endsAt: string];

const item = (id: string, [zone, startsAt, endsAt]: When, given: Partial<ConflictItem> = {}) =>
  at(id, '', '', { zone, time: timed(startsAt, endsAt), ...given });

/** What a rule says of some items, as the minutes it names. */
function minutes(rule: Rule, items: ConflictItem[], way = 600): number[] {
  const all = findConflicts(aProgramme({ items, travelTimes: [aWay('x', 'y', way)] }));
  return all
    .filter((conflict) => conflict.rule === rule)
    .map((conflict) =>
      'available' in conflict ? conflict.available : 'minutes' in conflict ? conflict.minutes : 0,
    );
}

describe('two items at once, in real minutes', () => {
  it.each<[name: string, a: When, b: When, shared: number[]]>([
    [
      'winter: Beirut is an hour ahead of Copenhagen',
      [copenhagen, '2016-03-26T09:00', '2016-03-26T10:00'],
      [beirut, '2016-03-26T10:15', '2016-03-26T11:15'],
      [45],
    ],
    [
      'Sunday 27 March, Beirut has put its clocks forward and Copenhagen hasn’t: two hours',
      [copenhagen, '2016-03-27T00:00', '2016-03-27T01:00'],
      [beirut, '2016-03-27T02:15', '2016-03-27T03:15'],
      [45],
    ],
    [
      'the same morning, both have: an hour again',
      [copenhagen, '2016-03-27T09:00', '2016-03-27T10:00'],
      [beirut, '2016-03-27T10:15', '2016-03-27T11:15'],
      [45],
    ],
    [
      'Sunday 30 October, Beirut has put its clocks back and Copenhagen hasn’t: none',
      [copenhagen, '2016-10-30T00:30', '2016-10-30T01:30'],
      [beirut, '2016-10-30T00:45', '2016-10-30T02:00'],
      [45],
    ],
    [
      'the night that Copenhagen’s clocks go back has an hour more',
      [copenhagen, '2016-10-30T01:00', '2016-10-30T04:00'],
      [copenhagen, '2016-10-30T01:00', '2016-10-30T04:00'],
      [240],
    ],
    [
      'the night that Copenhagen’s clocks go forward has one less',
      [copenhagen, '2016-03-27T01:00', '2016-03-27T04:00'],
      [copenhagen, '2016-03-27T01:00', '2016-03-27T04:00'],
      [120],
    ],
    [
      'in the hour that is skipped no time passes',
      [copenhagen, '2016-03-27T02:30', '2016-03-27T03:00'],
      [copenhagen, '2016-03-27T00:00', '2016-03-27T06:00'],
      [],
    ],
    [
      'New York changes two weeks earlier: five hours between',
      [copenhagen, '2016-03-20T14:00', '2016-03-20T15:00'],
      [newYork, '2016-03-20T09:30', '2016-03-20T10:30'],
      [30],
    ],
    [
      '... and six again from the 27th',
      [copenhagen, '2016-03-28T15:00', '2016-03-28T16:00'],
      [newYork, '2016-03-28T09:30', '2016-03-28T10:30'],
      [30],
    ],
    [
      'Kathmandu is 5:45 ahead of UTC, 4:45 of Copenhagen in winter',
      [copenhagen, '2016-02-01T09:00', '2016-02-01T10:00'],
      [kathmandu, '2016-02-01T14:00', '2016-02-01T15:00'],
      [45],
    ],
    [
      '... and 3:45 in summer',
      [copenhagen, '2016-07-01T09:00', '2016-07-01T10:00'],
      [kathmandu, '2016-07-01T13:00', '2016-07-01T14:00'],
      [45],
    ],
    [
      'Adelaide is 9:30 ahead of UTC',
      [kathmandu, '2016-07-01T12:00', '2016-07-01T13:00'],
      [adelaide, '2016-07-01T16:30', '2016-07-01T17:30'],
      [15],
    ],
  ])('%s', (_name, a, b, shared) => {
    expect(minutes('person-twice', [item('a', a), item('b', b)])).toEqual(shared);
  });
});

describe('the time there is for the way', () => {
  it.each<[name: string, a: When, b: When, available: number[]]>([
    [
      'from Copenhagen to Beirut in May',
      [copenhagen, '2016-05-16T08:00', '2016-05-16T09:00'],
      [beirut, '2016-05-16T14:00', '2016-05-16T15:00'],
      [240],
    ],
    [
      'through the night that Beirut’s clocks go forward',
      [beirut, '2016-03-26T22:00', '2016-03-26T23:00'],
      [beirut, '2016-03-27T02:00', '2016-03-27T03:00'],
      [120],
    ],
    [
      'through the night that Beirut’s clocks go back',
      [beirut, '2016-10-29T21:00', '2016-10-29T22:00'],
      [beirut, '2016-10-30T02:00', '2016-10-30T03:00'],
      [300],
    ],
    [
      'through the night that New York’s clocks go back',
      [newYork, '2016-11-05T22:00', '2016-11-05T23:00'],
      [newYork, '2016-11-06T04:00', '2016-11-06T05:00'],
      [360],
    ],
    [
      'from Kathmandu to Copenhagen',
      [kathmandu, '2016-07-01T08:00', '2016-07-01T09:00'],
      [copenhagen, '2016-07-01T10:00', '2016-07-01T11:00'],
      [285],
    ],
  ])('%s', (_name, a, b, available) => {
    const items = [item('a', a, { placeId: 'x' }), item('b', b, { placeId: 'y' })];
    expect(minutes('travel-too-short', items)).toEqual(available);
  });

  it('a flight is as long as it takes, whatever the clocks at its ends show', () => {
    const meeting = item('a', [copenhagen, '2016-05-16T08:00', '2016-05-16T09:00'], { placeId: 'x' });
    const flight = item('f', [copenhagen, '2016-05-16T10:00', '2016-05-16T14:20'], {
      kind: 'transfer',
      endZone: beirut,
    });
    const dinner = item('b', [beirut, '2016-05-16T18:00', '2016-05-16T20:00'], { placeId: 'y' });
    expect(minutes('travel-too-short', [meeting, flight, dinner])).toEqual([260]);
    expect(minutes('travel-too-short', [meeting, flight, dinner], 260)).toEqual([]);
    expect(minutes('person-twice', [meeting, flight, dinner])).toEqual([]);
    const sooner = item('b', [beirut, '2016-05-16T15:00', '2016-05-16T20:00'], { placeId: 'y' });
    expect(minutes('person-twice', [meeting, flight, sooner])).toEqual([20]);
  });
});

describe('one after the other', () => {
  it.each<[name: string, a: When, b: When, later: number[]]>([
    [
      'directly, over a change of zones',
      [copenhagen, '2016-05-16T08:00', '2016-05-16T09:00'],
      [beirut, '2016-05-16T10:00', '2016-05-16T11:00'],
      [],
    ],
    [
      'directly, over the hour that Copenhagen skips',
      [copenhagen, '2016-03-27T01:00', '2016-03-27T02:00'],
      [copenhagen, '2016-03-27T03:00', '2016-03-27T04:00'],
      [],
    ],
    [
      'an hour later, over the hour that Copenhagen has twice',
      [copenhagen, '2016-10-30T01:00', '2016-10-30T02:00'],
      [copenhagen, '2016-10-30T03:00', '2016-10-30T04:00'],
      [120],
    ],
    [
      'a quarter late in Kathmandu',
      [copenhagen, '2016-07-01T08:00', '2016-07-01T09:00'],
      [kathmandu, '2016-07-01T13:00', '2016-07-01T14:00'],
      [15],
    ],
  ])('%s', (_name, a, b, later) => {
    expect(minutes('not-after', [item('a', a), item('b', b, { followsId: 'a' })])).toEqual(later);
  });
});

describe('14. over a change of the clocks', () => {
  const change = (when: When, given: Partial<ConflictItem> = {}) =>
    findConflicts(aProgramme({ items: [item('a', when, given)] }))
      .filter((conflict) => conflict.rule === 'clock-change')
      .map((conflict) => [
        conflict.severity,
        ...(conflict.rule === 'clock-change' ? [conflict.zone, conflict.minutes] : []),
      ]);

  it.each<[name: string, when: When, said: unknown[]]>([
    ['on an ordinary day', [beirut, '2016-05-16T09:00', '2016-05-16T10:00'], []],
    ['before the change', [copenhagen, '2016-03-26T09:00', '2016-03-27T01:59'], []],
    ['after it', [copenhagen, '2016-03-27T03:00', '2016-03-27T04:00'], []],
    [
      'forward meanwhile, Copenhagen',
      [copenhagen, '2016-03-27T01:00', '2016-03-27T04:00'],
      [['hint', copenhagen, 60]],
    ],
    [
      'beginning at a time that is skipped',
      [copenhagen, '2016-03-27T02:30', '2016-03-27T04:00'],
      [['warn', copenhagen, 60]],
    ],
    [
      'ending at a time that comes twice',
      [copenhagen, '2016-10-30T01:00', '2016-10-30T02:30'],
      [['warn', copenhagen, -60]],
    ],
    [
      'back meanwhile, Beirut (at midnight to 23)',
      [beirut, '2016-10-29T20:00', '2016-10-30T06:00'],
      [['hint', beirut, -60]],
    ],
    [
      'at the skipped midnight of Beirut',
      [beirut, '2016-03-27T00:15', '2016-03-27T09:00'],
      [['warn', beirut, 60]],
    ],
    [
      'ending at a time that comes twice in Beirut',
      [beirut, '2016-10-29T20:00', '2016-10-29T23:30'],
      [['warn', beirut, -60]],
    ],
    ['forward in New York', [newYork, '2016-03-13T01:00', '2016-03-13T03:30'], [['hint', newYork, 60]]],
    ['back in New York', [newYork, '2016-11-06T00:30', '2016-11-06T03:00'], [['hint', newYork, -60]]],
    ['never in Kathmandu', [kathmandu, '2016-03-26T20:00', '2016-03-27T09:00'], []],
    [
      'by half an hour on Lord Howe Island',
      ['Australia/Lord_Howe', '2016-10-02T01:00', '2016-10-02T04:00'],
      [['hint', 'Australia/Lord_Howe', 30]],
    ],
  ])('%s', (_name, when, said) => {
    expect(change(when)).toEqual(said);
  });

  it('where it ends, too, for what crosses zones', () => {
    const flight: When = [kathmandu, '2016-03-27T02:00', '2016-03-27T09:00'];
    expect(change(flight, { kind: 'transfer', endZone: copenhagen })).toEqual([['hint', copenhagen, 60]]);
  });

  it('a night has as many minutes as pass', () => {
    const night = (when: When) => minutes('at-night', [item('a', when)]);
    expect(night([copenhagen, '2016-03-26T22:00', '2016-03-27T08:00'])).toEqual([360]);
    expect(night([copenhagen, '2016-10-29T22:00', '2016-10-30T08:00'])).toEqual([480]);
  });
});

describe('the clock that the rules read', () => {
  it('shows what a slower one shows, on any day of any zone', () => {
    const zones = [
      copenhagen,
      beirut,
      newYork,
      kathmandu,
      adelaide,
      'Africa/Casablanca',
      'Australia/Lord_Howe',
    ];
    const someTime = fc.record({
      day: fc
        .date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      minute: fc.nat(1439),
      zone: fc.constantFrom(...zones),
    });
    fc.assert(
      fc.property(fc.array(someTime), (times) => {
        const clock = newClock();
        for (const { day, minute, zone } of times) {
          const { startsAt } = timedAt(day, minute, 1) as { startsAt: string };
          expect(clock.instant(startsAt, zone)).toBe(toInstant(startsAt, zone));
        }
      }),
    );
  });
});
