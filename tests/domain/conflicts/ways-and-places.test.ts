import { describe, expect, it } from 'vitest';
import type { ConflictItem, Engagement } from '../../../db/domain/conflicts/input';
import { anItem, timed } from '../records';
import { aPlace, at, aWay, foundBy } from './programme';

const waste = at('waste', '08:30', '10:00', { placeId: 'office' });
const transport = at('transport', '10:15', '12:00', { placeId: 'harbour' });
const bus = (from: string, to: string) => at('bus', from, to, { kind: 'transfer' });

describe('3. from place to place', () => {
  const way = aWay('office', 'harbour', 25);
  const short = (items: ConflictItem[], travelTimes = [way]) =>
    foundBy('travel-too-short', { items, travelTimes });

  it('names the way, what it takes and what there is, and moves the later item to the next quarter', () => {
    expect(short([waste, transport])).toEqual([
      {
        rule: 'travel-too-short',
        severity: 'block',
        itemIds: ['waste', 'transport'],
        fromPlaceId: 'office',
        toPlaceId: 'harbour',
        mode: 'car',
        needed: 25,
        available: 15,
        mend: {
          kind: 'move',
          moves: [{ id: 'transport', time: timed('2016-05-16T10:30', '2016-05-16T12:15') }],
        },
      },
    ]);
  });

  it('moves what stands off the quarter to the next five minutes', () => {
    const odd = at('transport', '10:20', '12:00', { placeId: 'harbour' });
    expect(short([waste, odd], [aWay('office', 'harbour', 27)])).toMatchObject([
      { mend: { moves: [{ time: timed('2016-05-16T10:30', '2016-05-16T12:10') }] } },
    ]);
  });

  it('takes the quickest way, back as well as there unless it is one-way', () => {
    const walk = aWay('harbour', 'office', 15, { id: 'walk', mode: 'walk' });
    expect(short([waste, transport], [way, walk])).toEqual([]);
    expect(short([waste, transport], [way, { ...walk, isOneWay: true }])).toHaveLength(1);
  });

  it('asks only what the same person goes to, one directly after the other, at different places', () => {
    expect(short([waste, { ...transport, participationIds: ['p-bo'] }])).toEqual([]);
    expect(short([waste, { ...transport, placeId: 'office' }])).toEqual([]);
    expect(short([waste, { ...transport, placeId: null }])).toEqual([]);
    expect(short([waste, at('coffee', '10:00', '10:10'), transport])).toEqual([]);
    expect(short([waste, at('transport', '10:25', '12:00', { placeId: 'harbour' })])).toEqual([]);
    expect(short([waste, at('transport', '09:45', '12:00', { placeId: 'harbour' })])).toEqual([]);
  });

  it('lets free time be used for the way', () => {
    const items = [waste, at('pause', '10:00', '10:15', { kind: 'free-time' }), transport];
    expect(short(items)).toMatchObject([{ itemIds: ['waste', 'transport'], available: 15 }]);
  });

  it('holds a transfer between them to be the way itself', () => {
    const later = at('transport', '10:45', '12:00', { placeId: 'harbour' });
    expect(short([waste, bus('10:10', '10:35'), later])).toEqual([]);
    expect(short([waste, bus('10:10', '10:30'), later])).toMatchObject([
      {
        itemIds: ['waste', 'bus', 'transport'],
        needed: 25,
        available: 20,
        mend: { moves: [{ id: 'bus', time: timed('2016-05-16T10:10', '2016-05-16T10:35') }] },
      },
    ]);
    expect(short([waste, bus('10:00', '10:15'), transport])).toMatchObject([
      {
        mend: {
          moves: [
            { id: 'bus', time: timed('2016-05-16T10:00', '2016-05-16T10:25') },
            { id: 'transport', time: timed('2016-05-16T10:30', '2016-05-16T12:15') },
          ],
        },
      },
    ]);
  });

  it('hints where nobody has said how long it takes and there is hardly any time', () => {
    const unknown = (item: ConflictItem, ...more: ConflictItem[]) =>
      foundBy('travel-unknown', { items: [waste, item, ...more] });
    const soon = at('transport', '10:05', '12:00', { placeId: 'harbour' });
    expect(unknown(soon)).toMatchObject([
      { severity: 'hint', itemIds: ['waste', 'transport'], available: 5, mend: null },
    ]);
    expect(unknown(at('transport', '10:10', '12:00', { placeId: 'harbour' }))).toEqual([]);
    expect(unknown(soon, bus('10:00', '10:05'))).toEqual([]);
    expect(foundBy('travel-unknown', { items: [waste, soon], travelTimes: [way] })).toEqual([]);
  });
});

describe('15. one after the other', () => {
  const lunch = (from: string, to: string, given: Partial<ConflictItem> = {}) =>
    at('lunch', from, to, { kind: 'reception', followsId: 'waste', ...given });
  const after = (...items: ConflictItem[]) => foundBy('not-after', { items: [waste, ...items] });

  it('says how much later or before the end, and moves it to the end', () => {
    expect(after(lunch('10:20', '11:20'))).toEqual([
      {
        rule: 'not-after',
        severity: 'warn',
        itemIds: ['waste', 'lunch'],
        minutes: 20,
        mend: { kind: 'move', moves: [{ id: 'lunch', time: timed('2016-05-16T10:00', '2016-05-16T11:00') }] },
      },
    ]);
    expect(after(lunch('09:45', '10:45'))).toMatchObject([{ minutes: -15 }]);
  });

  it('says nothing when it does, and when the other has no time or is cancelled', () => {
    expect(after(lunch('10:00', '11:00'))).toEqual([]);
    expect(after(lunch('10:20', '11:00', { followsId: 'elsewhere' }))).toEqual([]);
    const items = [{ ...waste, status: 'cancelled' as const }, lunch('10:20', '11:20')];
    expect(foundBy('not-after', { items })).toEqual([]);
  });

  it('allows for the way between two places', () => {
    const [items, travelTimes] = [(item: ConflictItem) => [waste, item], [aWay('office', 'harbour', 25)]];
    const at30 = lunch('10:30', '11:30', { placeId: 'harbour' });
    const at45 = lunch('10:45', '11:45', { placeId: 'harbour' });
    expect(foundBy('not-after', { items: items(at30), travelTimes })).toEqual([]);
    expect(foundBy('not-after', { items: items(at45), travelTimes })).toMatchObject([
      { minutes: 45, mend: { moves: [{ time: at30.time }] } },
    ]);
  });
});

describe('6. a place taken twice', () => {
  const other = at('other', '09:30', '11:00', { placeId: 'office', participationIds: ['p-bo'] });
  const twice = (...items: ConflictItem[]) => foundBy('place-twice', { items });

  it('names the minutes and moves the later one', () => {
    expect(twice(other, waste)).toEqual([
      {
        rule: 'place-twice',
        severity: 'block',
        itemIds: ['waste', 'other'],
        placeId: 'office',
        minutes: 30,
        elsewhere: null,
        mend: { kind: 'move', moves: [{ id: 'other', time: timed('2016-05-16T10:00', '2016-05-16T11:30') }] },
      },
    ]);
  });

  it('knows that two rooms are two, and that waiting and free time take nothing', () => {
    expect(twice({ ...waste, place: 'Sal 1' }, { ...other, place: 'Sal 2' })).toEqual([]);
    expect(twice({ ...waste, place: 'Sal 1' }, { ...other, place: ' sal 1' })).toHaveLength(1);
    expect(twice({ ...waste, place: 'Sal 1' }, other)).toHaveLength(1);
    expect(twice(waste, { ...other, kind: 'transfer' })).toEqual([]);
    expect(twice(waste, { ...other, kind: 'free-time' })).toEqual([]);
    expect(twice(waste, { ...other, placeId: 'harbour' })).toEqual([]);
    expect(twice(waste, { ...other, status: 'cancelled' })).toEqual([]);
  });

  it('sees the other missions', () => {
    const away: Engagement = {
      ...{ missionId: 'tunis', missionTitle: 'Tunis', itemId: 'talk', itemTitle: 'Talk', kind: 'meeting' },
      ...{ startsAt: '2016-05-16T08:00', endsAt: '2016-05-16T09:00', zone: 'Asia/Beirut' },
      ...{ personIds: [], placeId: 'office', room: '' },
    };
    expect(foundBy('place-twice', { items: [waste], elsewhere: [away] })).toMatchObject([
      { itemIds: ['waste'], minutes: 30, elsewhere: { missionId: 'tunis', itemId: 'talk' }, mend: null },
    ]);
    expect(foundBy('place-twice', { items: [waste], elsewhere: [{ ...away, kind: 'free-time' }] })).toEqual(
      [],
    );
  });
});

describe('7. a place that is too small', () => {
  it('counts the people who come, each once, with or without a time', () => {
    const item = anItem({
      placeId: 'office',
      participationIds: ['p-ann', 'p-bo'],
      interpreterIds: ['p-sami'],
    });
    const small = (capacity: number | null) =>
      foundBy('place-too-small', { items: [item], places: [aPlace('office', { capacity })] });
    expect(small(2)).toMatchObject([{ severity: 'warn', placeId: 'office', capacity: 2, people: 3 }]);
    expect(small(3)).toEqual([]);
    expect(small(null)).toEqual([]);
  });
});

describe('8. a place that is closed or blocked', () => {
  // Monday in two halves, Tuesday to midnight; closed on the other days.
  const hours = [
    { weekday: 1, opens: '13:00', closes: '16:30' },
    { weekday: 1, opens: '09:00', closes: '12:00' },
    { weekday: 2, opens: '18:00', closes: '23:59' },
    { weekday: 3, opens: '00:00', closes: '02:00' },
  ];
  const closed = (item: ConflictItem, openingHours = hours) =>
    foundBy('place-closed', {
      items: [{ ...item, placeId: 'office' }],
      places: [aPlace('office', { openingHours })],
    });
  const on = (startsAt: string, endsAt: string) => at('a', '', '', { time: timed(startsAt, endsAt) });

  it('names the hours of the day', () => {
    expect(closed(at('a', '11:30', '12:30'))).toMatchObject([
      {
        severity: 'block',
        placeId: 'office',
        weekday: 1,
        hours: [{ opens: '09:00' }, { opens: '13:00' }],
      },
    ]);
    expect(closed(at('a', '16:00', '17:00'))).toHaveLength(1);
    expect(closed(at('a', '12:15', '12:45'))).toHaveLength(1);
    expect(closed(at('a', '09:00', '12:00'))).toEqual([]);
    expect(closed(at('a', '13:00', '16:30'))).toEqual([]);
  });

  it('knows days on which it is closed, also for what has no hour yet', () => {
    expect(closed(on('2016-05-20T10:00', '2016-05-20T11:00'))).toMatchObject([{ weekday: 5, hours: [] }]);
    expect(closed(anItem({ time: { kind: 'day', day: '2016-05-20' } }))).toHaveLength(1);
    expect(closed(anItem({ time: { kind: 'day', day: '2016-05-16' } }))).toEqual([]);
    expect(closed(anItem())).toEqual([]);
  });

  it('is open through midnight where both days say so', () => {
    expect(closed(on('2016-05-17T22:00', '2016-05-18T01:00'))).toEqual([]);
    expect(closed(on('2016-05-17T22:00', '2016-05-18T03:00'))).toMatchObject([{ weekday: 3 }]);
  });

  it('says nothing where nobody has said when it is open', () => {
    expect(closed(at('a', '03:00', '04:00'), [])).toEqual([]);
  });

  it('names why it is blocked and the real minutes', () => {
    const blocked = {
      ...{ id: 'b', placeId: 'office', personId: null, zone: 'Asia/Beirut', reason: 'Ombygning' },
      ...{ startsAt: '2016-05-16T00:00', endsAt: '2016-05-16T09:00' },
    };
    expect(foundBy('place-blocked', { items: [waste], blockedTimes: [blocked] })).toMatchObject([
      { severity: 'block', itemIds: ['waste'], placeId: 'office', reason: 'Ombygning', minutes: 30 },
    ]);
    expect(foundBy('place-blocked', { items: [transport], blockedTimes: [blocked] })).toEqual([]);
  });
});
