import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../db/domain/duration';
import { parseHolidays } from '../../db/domain/holiday-lines';
import { parseSpans } from '../../db/domain/opening-hours';
import { quickest, type TravelTime } from '../../db/domain/place';

const travel = (fromPlaceId: string, toPlaceId: string, minutes: number, more: Partial<TravelTime> = {}) => ({
  id: `${fromPlaceId}${toPlaceId}${minutes}`,
  mode: 'car' as const,
  isOneWay: false,
  fromPlaceId,
  toPlaceId,
  minutes,
  ...more,
});

describe('the quickest way', () => {
  it('is the shortest known one, whatever the mode', () => {
    const times = [travel('a', 'b', 25), travel('a', 'b', 20, { mode: 'walk' }), travel('a', 'c', 5)];
    expect(quickest(times, 'a', 'b')).toMatchObject({ minutes: 20, mode: 'walk' });
    expect(quickest(times, 'b', 'c')).toBeUndefined();
  });

  it('holds both ways, unless it is said to be one way', () => {
    const times = [travel('a', 'b', 10, { isOneWay: true }), travel('a', 'b', 30)];
    expect(quickest(times, 'a', 'b')?.minutes).toBe(10);
    expect(quickest(times, 'b', 'a')?.minutes).toBe(30);
  });

  it('is the same there and back where nothing is one way, in whatever order the times come', () => {
    const place = fc.constantFrom('a', 'b', 'c');
    const times = fc.array(
      fc
        .tuple(place, place, fc.integer({ min: 0, max: 99 }))
        .map(([from, to, minutes]) => travel(from, to, minutes)),
    );
    fc.assert(
      fc.property(times, place, place, (all, from, to) => {
        expect(quickest(all, from, to)?.minutes).toBe(quickest([...all].reverse(), to, from)?.minutes);
      }),
    );
  });
});

describe('how long it takes', () => {
  it.each([
    ['15', 15],
    ['15 min.', 15],
    ['1 t. 20 min.', 80],
    ['1 t 20', 80],
    ['1h20', 80],
    ['1:20', 80],
    ['1½ time', 90],
    ['1,5 t', 90],
    ['2 timer', 120],
    ['2 hours and 5 minutes', 125],
    ['0', 0],
  ])('reads %j', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each(['', 'længe', '1.20', '1:75', '-5', 't', '15 km'])('doesn’t guess %j', (text) => {
    expect(parseMinutes(text)).toBeNull();
  });
});

describe('opening hours', () => {
  it.each([
    ['9-17', ['09:00–17:00']],
    ['9–12, 13–16.30', ['09:00–12:00', '13:00–16:30']],
    ['kl. 9 til 17', ['09:00–17:00']],
    ['13-16 og 9.00-12.00', ['09:00–12:00', '13:00–16:00']],
    ['9 am to 5 pm', ['09:00–17:00']],
    ['0-24', ['00:00–23:59']],
    ['lukket', []],
    ['Closed', []],
    ['', []],
  ])('reads %j', (text, spans) => {
    expect(parseSpans(text)?.map(({ opens, closes }) => `${opens}–${closes}`)).toEqual(spans);
  });

  it.each(['9', '17-9', '9-9', '9-12, 11-15', 'åbent', '25-26', '9-12,'])('doesn’t guess %j', (text) => {
    expect(parseSpans(text)).toBeNull();
  });
});

describe('pasted holidays', () => {
  it('are read with the date first or last, and however cells are parted', () => {
    const lines = [
      '2016-05-01 Første maj',
      '',
      '01-05-2016 1. maj',
      '  1. maj 2016: Arbejdernes kampdag ',
      '25.12.2016\tJuledag',
      '2016-11-22;Uafhængighedsdag',
      '"2016-08-15","Marias himmelfart"',
      'Labour Day, 1 May 2016',
      'Sunday, 1 May 2016 – Labour Day',
      'søndag den 15. maj 2016 Pinsedag',
    ];
    expect(parseHolidays(lines.join('\r\n'))).toEqual({
      read: [
        { day: '2016-05-01', name: 'Første maj' },
        { day: '2016-05-01', name: '1. maj' },
        { day: '2016-05-01', name: 'Arbejdernes kampdag' },
        { day: '2016-12-25', name: 'Juledag' },
        { day: '2016-11-22', name: 'Uafhængighedsdag' },
        { day: '2016-08-15', name: 'Marias himmelfart' },
        { day: '2016-05-01', name: 'Labour Day' },
        { day: '2016-05-15', name: 'Pinsedag' },
      ],
      unread: [],
    });
  });

  it('say which lines have no day that exists, or no name', () => {
    expect(
      parseHolidays('Helligdage i 2016\n2016-02-30 Ingen dag\n2016-05-01\n2016-05-01 Første maj'),
    ).toEqual({
      read: [{ day: '2016-05-01', name: 'Første maj' }],
      unread: [
        { line: 1, text: 'Helligdage i 2016' },
        { line: 2, text: '2016-02-30 Ingen dag' },
        { line: 3, text: '2016-05-01' },
      ],
    });
  });

  it('lose no line that they can’t read', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const text = lines.join('\n');
        const full = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
        const { read, unread } = parseHolidays(text);
        expect(unread.length).toBeGreaterThanOrEqual(read.length === 0 ? full : 0);
        expect(read.length + unread.length).toBeLessThanOrEqual(full);
      }),
    );
  });
});
