import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemTime } from '../../db/domain/programme';
import {
  draftOf,
  endAsKept,
  endingNextDay,
  type TimeDraft,
  timeOf,
  withDay,
  withEnd,
  withEndDay,
  withStart,
  withZones,
} from '../../renderer/features/programme/item/timeDraft';

const usual = 'Europe/Copenhagen';

/** A draft of one day with start and end, typed one after the other. */
function typed(
  from: string,
  to: string,
  zones: Partial<Pick<TimeDraft, 'zone' | 'endZone'>> = {},
): TimeDraft {
  const blank = draftOf({ time: { kind: 'unscheduled' }, zone: null, endZone: null, ...zones }, usual);
  const [day = '', start = ''] = from.split('T');
  const [endDay = '', end = ''] = to.split('T');
  return withEndDay(withEnd(withStart(withDay(blank, day, usual), start, usual), end, usual), endDay, usual);
}

describe('a time that goes from zone to zone', () => {
  it.each([
    // The night on which Beirut and then Copenhagen put their clocks forward.
    ['2026-03-28T20:00', 'Europe/Copenhagen', '2026-03-29T01:30', 'Asia/Beirut', '2026-03-28T23:30', 210],
    ['2026-03-28T23:00', 'Europe/Copenhagen', '2026-03-29T04:30', 'Asia/Beirut', '2026-03-29T03:30', 210],
    ['2026-03-29T05:00', 'Asia/Beirut', '2026-03-29T08:30', 'Europe/Copenhagen', '2026-03-29T09:30', 270],
    // The night on which both put them back.
    ['2026-10-24T19:00', 'Europe/Copenhagen', '2026-10-24T23:30', 'Asia/Beirut', '2026-10-24T22:30', 210],
    ['2026-10-24T20:30', 'Europe/Copenhagen', '2026-10-25T00:00', 'Asia/Beirut', '2026-10-25T00:00', 210],
    ['2026-10-25T02:00', 'Asia/Beirut', '2026-10-25T03:30', 'Europe/Copenhagen', '2026-10-25T04:30', 150],
    // To the west, where it is hardly later on arrival, or earlier, or the day before.
    [
      '2026-05-16T12:15',
      'Europe/Copenhagen',
      '2026-05-16T14:40',
      'America/New_York',
      '2026-05-16T20:40',
      505,
    ],
    ['2026-05-16T17:00', 'Asia/Tokyo', '2026-05-16T10:30', 'America/Los_Angeles', '2026-05-17T02:30', 570],
    ['2026-05-16T09:00', 'Pacific/Auckland', '2026-05-15T19:30', 'Pacific/Honolulu', '2026-05-16T17:30', 510],
    // Three quarters of an hour apart.
    ['2026-05-16T10:00', 'Asia/Kathmandu', '2026-05-16T14:20', 'Europe/Copenhagen', '2026-05-16T18:05', 485],
  ])('%s %s → %s %s', (startsAt, zone, arrival, endZone, endsAt, minutes) => {
    const draft = typed(startsAt, arrival, { zone, endZone });
    const time = { kind: 'timed', startsAt, endsAt } as const;
    expect(timeOf(draft, usual)).toEqual(time);
    expect(draft.minutes).toBe(minutes);
    expect(draftOf({ time, zone, endZone }, usual)).toEqual(draft);
    expect(endAsKept(draft, usual)).toBeNull();
  });

  it('keeps what was typed when the zone of the arrival is chosen afterwards', () => {
    const ticket = typed('2026-05-16T12:15', '2026-05-16T16:40');
    const draft = withZones(ticket, { endZone: 'America/New_York' }, usual);
    expect(draft).toMatchObject({ start: '12:15', end: '16:40', endZone: 'America/New_York' });
    expect(timeOf(draft, usual)).toEqual({
      kind: 'timed',
      startsAt: '2026-05-16T12:15',
      endsAt: '2026-05-16T22:40',
    });
  });

  it('makes sense of an end that is before the start until the zone is chosen', () => {
    const ticket = typed('2026-05-16T17:00', '2026-05-16T16:15');
    expect(timeOf(ticket, usual)).toEqual({ field: 'end', problem: 'end-before-start' });
    const draft = withZones(ticket, { endZone: 'America/New_York' }, usual);
    expect(timeOf(draft, usual)).toMatchObject({ endsAt: '2026-05-16T22:15' });
  });

  it('lets the arrival go along where it would come before the departure', () => {
    const draft = withZones(typed('2026-05-16T10:00', '2026-05-16T10:30'), { endZone: 'Asia/Beirut' }, usual);
    expect(draft).toMatchObject({ start: '10:00', end: '11:30', minutes: 30 });
  });

  it('is one of one zone again when both are the same', () => {
    const flight = typed('2026-05-16T10:00', '2026-05-16T15:30', { endZone: 'Asia/Beirut' });
    expect(withZones(flight, { endZone: usual }, usual).endZone).toBeNull();
    const home = withZones(flight, { endZone: null }, usual);
    expect(timeOf(home, usual)).toMatchObject({ endsAt: '2026-05-16T15:30' });
  });

  it('takes as long on another day, also when the clocks are changed meanwhile', () => {
    const flight = typed('2026-03-27T22:00', '2026-03-28T02:30', { endZone: 'Asia/Beirut' });
    expect(flight.minutes).toBe(210);
    expect(withDay(flight, '2026-03-28', usual)).toMatchObject({
      end: '03:30',
      endDay: '2026-03-29',
      minutes: 210,
    });
  });

  it('says what it is kept as where the clock of the start shows an hour twice', () => {
    // 3.30 in Beirut is 2.30 in Copenhagen for the second time.
    const flight = typed('2026-10-24T23:00', '2026-10-25T03:30', { endZone: 'Asia/Beirut' });
    expect(endAsKept(flight, usual)).toBe('02:30');
    expect(endAsKept(withEnd(flight, '04:30', usual), usual)).toBeNull();
  });
});

describe('a time in one zone', () => {
  it('counts wall minutes, on the nights of the clocks too', () => {
    const night = typed('2026-03-28T22:00', '2026-03-29T04:00');
    expect(night.minutes).toBe(360);
    expect(timeOf(withStart(night, '23:00', usual), usual)).toMatchObject({ endsAt: '2026-03-29T05:00' });
  });

  it('goes on over midnight when one says so', () => {
    const dinner = endingNextDay(typed('2026-05-16T19:00', '2026-05-16T01:00'), usual);
    expect(timeOf(dinner, usual)).toMatchObject({ endsAt: '2026-05-17T01:00' });
  });

  it('is what the records have, whatever they have', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-05-${String(number).padStart(2, '0')}`);
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const zone = fc.constantFrom(null, 'Asia/Beirut', 'America/New_York', 'Asia/Kathmandu');
    fc.assert(
      fc.property(day, clock, day, clock, zone, zone, (day1, clock1, day2, clock2, own, end) => {
        const [startsAt = '', endsAt = ''] = [`${day1}T${clock1}`, `${day2}T${clock2}`].sort();
        fc.pre(startsAt !== endsAt);
        const time = { kind: 'timed', startsAt, endsAt } as const;
        expect(timeOf(draftOf({ time, zone: own, endZone: end }, usual), usual)).toEqual(time);
      }),
    );
  });

  const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
  const own = (time: ItemTime) => draftOf({ time, zone: null, endZone: null }, usual);
  const unscheduled = { kind: 'unscheduled' } as const;
  const morning = at('2016-05-17T08:30', '2016-05-17T10:00');
  const night = at('2016-05-16T22:30', '2016-05-17T01:15');

  it('says what the item says, over midnight too', () => {
    for (const time of [morning, night, unscheduled, { kind: 'day', day: '2016-05-17' } as const])
      expect(timeOf(own(time), usual)).toEqual(time);
  });

  it('moves the end along with the start and the day', () => {
    expect(timeOf(withStart(own(morning), '23:00', usual), usual)).toEqual(
      at('2016-05-17T23:00', '2016-05-18T00:30'),
    );
    expect(timeOf(withDay(own(night), '2016-05-18', usual), usual)).toEqual(
      at('2016-05-18T22:30', '2016-05-19T01:15'),
    );
    expect(timeOf(withStart(withStart(own(morning), null, usual), '10:15', usual), usual)).toEqual(
      at('2016-05-17T10:15', '2016-05-17T11:45'),
    );
  });

  it('refuses an end before the start until it is said to be the next day', () => {
    const tooEarly = { field: 'end', problem: 'end-before-start' };
    const draft = withEnd(own(morning), '07:00', usual);
    expect(timeOf(draft, usual)).toEqual(tooEarly);
    expect(timeOf(withEnd(own(morning), '08:30', usual), usual)).toEqual(tooEarly);
    expect(timeOf(endingNextDay(draft, usual), usual)).toEqual(at('2016-05-17T08:30', '2016-05-18T07:00'));
    expect(timeOf(withEndDay(own(night), '2016-05-16', usual), usual)).toEqual(tooEarly);
  });

  it('names the field that is missing', () => {
    const missing = (field: string) => ({ field, problem: 'required' });
    expect(timeOf(withStart(own(unscheduled), '09:00', usual), usual)).toEqual(missing('day'));
    expect(timeOf(withStart(own(morning), null, usual), usual)).toEqual(missing('start'));
    expect(timeOf(withEnd(own(morning), null, usual), usual)).toEqual(missing('end'));
  });
});
