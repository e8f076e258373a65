import { describe, expect, it } from 'vitest';
import type { ConflictInput, ConflictItem } from '../../../db/domain/conflicts/input';
import { aMission, anItem, timed } from '../records';
import { aPlace, at, foundBy } from './programme';

const beirut = aMission({ zone: 'Asia/Beirut', partnerId: 'beirut' });
const on = (id: string, startsAt: string, endsAt: string, given: Partial<ConflictItem> = {}) =>
  at(id, '', '', { time: timed(startsAt, endsAt), ...given });

describe('8. days on which the hosts are off', () => {
  const calendars = [
    { partnerId: 'beirut', restDays: [7], holidays: [{ day: '2016-05-17', name: 'Festdag' }] },
    { partnerId: 'tunis', restDays: [1], holidays: [] },
  ];
  const both = (given: Partial<ConflictInput>) => {
    const all = { mission: beirut, calendars, ...given };
    return [...foundBy('rest-day', all), ...foundBy('holiday', all)];
  };

  it('are said once with all that is on them', () => {
    const items = [
      on('b', '2016-05-15T11:00', '2016-05-15T12:00'),
      on('a', '2016-05-15T09:00', '2016-05-15T10:00'),
      anItem({ id: 'c', time: { kind: 'day', day: '2016-05-17' } }),
    ];
    expect(both({ items })).toEqual([
      { rule: 'rest-day', severity: 'warn', itemIds: ['a', 'b'], day: '2016-05-15', weekday: 7, mend: null },
      { rule: 'holiday', severity: 'warn', itemIds: ['c'], day: '2016-05-17', name: 'Festdag', mend: null },
    ]);
  });

  it('are those of the place’s partner, and of the mission’s only when one travels there', () => {
    const monday = at('a', '09:00', '10:00', { placeId: 'medina' });
    const places = [aPlace('medina', { partnerId: 'tunis' })];
    expect(both({ items: [monday], places })).toMatchObject([{ rule: 'rest-day', weekday: 1 }]);
    expect(both({ items: [monday], places: [aPlace('medina')] })).toEqual([]);
    const sunday = on('a', '2016-05-15T09:00', '2016-05-15T10:00');
    expect(both({ items: [sunday], mission: { ...beirut, direction: 'in' } })).toEqual([]);
    expect(both({ items: [monday], places, mission: { ...beirut, direction: 'in' } })).toHaveLength(1);
  });

  it('are only hinted at for a meal, and not said of the way and free time', () => {
    const sunday = (kind: ConflictItem['kind']) =>
      both({ items: [on('a', '2016-05-15T09:00', '2016-05-15T10:00', { kind })] });
    expect(sunday('reception')).toMatchObject([{ severity: 'hint' }]);
    expect(sunday('transfer')).toEqual([]);
    expect(sunday('free-time')).toEqual([]);
  });
});

describe('9. outside the mission', () => {
  const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
  const outside = (item: ConflictItem) =>
    foundBy('outside-mission', { mission: { ...beirut, dates }, items: [item] });

  it('names the first day that is', () => {
    expect(outside(on('a', '2016-05-15T22:00', '2016-05-16T02:00'))).toMatchObject([
      { severity: 'warn', itemIds: ['a'], day: '2016-05-15', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    ]);
    expect(outside(on('a', '2016-05-19T22:00', '2016-05-20T02:00'))).toMatchObject([{ day: '2016-05-20' }]);
    expect(outside(anItem({ time: { kind: 'day', day: '2016-05-21' } }))).toHaveLength(1);
  });

  it('is said of nothing within, without a day, or while the days aren’t known', () => {
    expect(outside(on('a', '2016-05-16T00:00', '2016-05-20T00:00'))).toEqual([]);
    expect(outside(anItem())).toEqual([]);
    const approximate = { ...beirut, dates: { kind: 'approximate', period: '2016-05' } as const };
    expect(foundBy('outside-mission', { mission: approximate, items: [at('a', '09:00', '10:00')] })).toEqual(
      [],
    );
  });
});

describe('14. at night', () => {
  const night = (startsAt: string, endsAt: string, given: Partial<ConflictItem> = {}) =>
    foundBy('at-night', { mission: beirut, items: [on('a', startsAt, endsAt, given)] });

  it('is between 23 and 6', () => {
    expect(night('2016-05-16T22:00', '2016-05-16T23:45')).toMatchObject([{ severity: 'warn', minutes: 45 }]);
    expect(night('2016-05-16T05:00', '2016-05-16T07:00')).toMatchObject([{ minutes: 60 }]);
    expect(night('2016-05-16T20:00', '2016-05-18T07:00')).toMatchObject([{ minutes: 840 }]);
    expect(night('2016-05-16T06:00', '2016-05-16T23:00')).toEqual([]);
  });

  it('is usual for a journey and a reception, and free time is free', () => {
    expect(night('2016-05-16T23:00', '2016-05-17T04:00', { kind: 'transfer' })).toMatchObject([
      { severity: 'hint', minutes: 300 },
    ]);
    expect(night('2016-05-16T19:00', '2016-05-16T23:30', { kind: 'reception' })).toMatchObject([
      { severity: 'hint' },
    ]);
    expect(night('2016-05-16T23:00', '2016-05-17T04:00', { kind: 'free-time' })).toEqual([]);
  });
});
