import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  daysOf,
  isDate,
  isPeriod,
  parseDate,
  rangeOfPeriod,
} from '../../db/domain/dates';

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['2016-05-16', true],
  ['2016-02-29', true],
  ['2015-02-29', false],
  ['1900-02-29', false],
  ['2016-02-31', false],
  ['2016-13-01', false],
  ['2016-00-10', false],
  ['2016-5-16', false],
  ['0016-05-16', false],
  ['2016-05-16T10:00', false],
  ['', false],
])('isDate(%j) is %j', (text, expected) => expect(isDate(text)).toBe(expected));

test.each([
  ['16-5-2016', '2016-05-16'],
  ['16.5.16', '2016-05-16'],
  ['16/5 2016', '2016-05-16'],
  ['16/5/2016', '2016-05-16'],
  ['16/5-16', '2016-05-16'],
  ['2016-05-16', '2016-05-16'],
  [' 16. maj 2016 ', '2016-05-16'],
  ['16. Maj 2016', '2016-05-16'],
  ['den 16. maj 2016', '2016-05-16'],
  ['16 May 2016', '2016-05-16'],
  ['May 16, 2016', '2016-05-16'],
  ['May 16 2016', '2016-05-16'],
  ['10 okt 2016', '2016-10-10'],
  ['10 oct. 2016', '2016-10-10'],
  ['10. oktober 2016', '2016-10-10'],
  ['1 marts 2020', '2020-03-01'],
  ['1 sept 2015', '2015-09-01'],
  ['22-06-2016', '2016-06-22'],
  ['1.1.69', '1969-01-01'],
  ['1.1.68', '2068-01-01'],
  ['29-2-2016', '2016-02-29'],
  ['31-02-2016', null],
  ['29-2-2015', null],
  ['5/16/2016', null],
  ['16-5', null],
  ['16. mayonnaise 2016', null],
  ['16. 5. 016', null],
  ['tomorrow', null],
  ['', null],
  ['0-1-2016', null],
])('parseDate(%j) is %j', (text, expected) => expect(parseDate(text)).toBe(expected));

describe('days', () => {
  it('parses what it would write, in every order of the parts that is understood', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '.', '/', ' '), (day, dash) => {
        const [year, month, date] = day.split('-');
        expect(parseDate(day)).toBe(day);
        expect(parseDate([date, month, year].join(dash))).toBe(day);
      }),
    );
  });

  it('never throws and gives real days only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const day = parseDate(text);
        expect(day === null || isDate(day)).toBe(true);
      }),
    );
  });

  it('adds and measures the same way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(isDate(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(count);
        expect(Math.sign(compareDates(later, day))).toBe(Math.sign(count));
      }),
    );
  });

  it('lists every day of a range once', () => {
    expect(daysOf({ from: '2016-02-27', to: '2016-03-01' })).toEqual([
      '2016-02-27',
      '2016-02-28',
      '2016-02-29',
      '2016-03-01',
    ]);
    expect(daysOf({ from: '2016-05-16', to: '2016-05-16' })).toEqual(['2016-05-16']);
    expect(daysOf({ from: '2016-05-17', to: '2016-05-16' })).toEqual([]);
  });
});

describe('periods', () => {
  it('are months and years', () => {
    expect(['2017-01', '2016', '2016-13', '16', '2016-1', ''].map(isPeriod)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('have a first and a last day', () => {
    expect(rangeOfPeriod('2016')).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(rangeOfPeriod('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' });
    expect(rangeOfPeriod('2017-12')).toEqual({ from: '2017-12-01', to: '2017-12-31' });
  });
});
