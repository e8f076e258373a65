import { describe, expect, it } from 'vitest';
import { blankItem, type ItemTime, type ProgrammeItem } from '../../db/domain/programme';
import { draggedTime } from '../../renderer/features/programme/dragging';
import {
  edgeOf,
  freeTimeOn,
  headOf,
  movedByKey,
  resizedByKey,
  stopAt,
  stopsOf,
  timeAfter,
} from '../../renderer/features/programme/keyMoves';

const days = ['2016-05-16', '2016-05-17', '2016-05-18'];
const at = (startsAt: string, endsAt: string): ItemTime => ({ kind: 'timed', startsAt, endsAt });
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');
const night = at('2016-05-16T22:30', '2016-05-17T01:15');
const unscheduled: ItemTime = { kind: 'unscheduled' };

const item = (id: string, time: ItemTime): ProgrammeItem => ({
  ...blankItem,
  id,
  missionId: 'mission',
  kind: 'meeting',
  title: id,
  time,
});

describe('dragging', () => {
  const slot = (day: string, minute: number) => ({ kind: 'slot', day, minute }) as const;

  it('moves an item to the nearest quarter, held where it was taken', () => {
    const grab = { kind: 'move', item: item('a', morning), offset: 40 } as const;
    expect(draggedTime(grab, slot('2016-05-18', 600 + 44), 15)).toEqual(
      at('2016-05-18T10:00', '2016-05-18T11:30'),
    );
    expect(draggedTime(grab, slot('2016-05-18', 600 + 48), 15)).toEqual(
      at('2016-05-18T10:15', '2016-05-18T11:45'),
    );
  });

  it('keeps the length of what goes on over midnight, also when it is taken on its second day', () => {
    const grab = { kind: 'move', item: item('a', night), offset: 120 } as const;
    expect(draggedTime(grab, slot('2016-05-18', 30), 15)).toEqual(at('2016-05-17T22:30', '2016-05-18T01:15'));
  });

  it('goes to a day, to the tray, and back with an hour', () => {
    const grab = { kind: 'move', item: item('a', morning), offset: 0 } as const;
    expect(draggedTime(grab, { kind: 'tray' }, 15)).toEqual(unscheduled);
    expect(draggedTime(grab, { kind: 'day', day: '2016-05-18' }, 15)).toEqual({
      kind: 'day',
      day: '2016-05-18',
    });
    const fromTray = { kind: 'move', item: item('a', unscheduled), offset: 0 } as const;
    expect(draggedTime(fromTray, slot('2016-05-16', 13 * 60 + 2), 15)).toEqual(
      at('2016-05-16T13:00', '2016-05-16T14:00'),
    );
  });

  it('moves one edge and never past the other', () => {
    const grab = { kind: 'resize', item: item('a', morning), edge: 'end' } as const;
    expect(draggedTime(grab, slot('2016-05-17', 11 * 60 + 5), 15)).toEqual(
      at('2016-05-17T08:30', '2016-05-17T11:00'),
    );
    expect(draggedTime(grab, slot('2016-05-17', 60), 15)).toEqual(at('2016-05-17T08:30', '2016-05-17T08:45'));
    const top = { ...grab, edge: 'start' } as const;
    expect(draggedTime(top, slot('2016-05-17', 9 * 60), 15)).toEqual(
      at('2016-05-17T09:00', '2016-05-17T10:00'),
    );
  });

  it('makes a new item of the drawn length, upwards too, at least a quarter', () => {
    const grab = { kind: 'create', day: '2016-05-17', minute: 9 * 60 + 5 } as const;
    expect(draggedTime(grab, slot('2016-05-17', 10 * 60 + 20), 15)).toEqual(
      at('2016-05-17T09:00', '2016-05-17T10:30'),
    );
    expect(draggedTime(grab, slot('2016-05-18', 8 * 60 + 20), 15)).toEqual(
      at('2016-05-17T08:15', '2016-05-17T09:15'),
    );
    expect(draggedTime(grab, slot('2016-05-17', 9 * 60 + 6), 15)).toEqual(
      at('2016-05-17T09:00', '2016-05-17T09:15'),
    );
  });
});

describe('the keys', () => {
  const items = [
    item('night', night),
    item('early', morning),
    item('late', at('2016-05-17T14:00', '2016-05-17T15:00')),
    item('noon', at('2016-05-18T13:30', '2016-05-18T14:00')),
    item('some day', { kind: 'day', day: '2016-05-18' }),
    item('open', unscheduled),
  ];
  const columns = stopsOf(items, days);

  it('walk the days from their heads over what has no hours to what has, and the tray last', () => {
    expect(columns.map((stops) => stops.map(({ id }) => id))).toEqual([
      [headOf('2016-05-16'), 'night'],
      [headOf('2016-05-17'), 'early', 'late'],
      [headOf('2016-05-18'), 'some day', 'noon'],
      ['open'],
    ]);
  });

  it('lead up and down in a day, and sideways to what is at about the same hour', () => {
    expect(stopAt(columns, 'early', 'ArrowDown')).toBe('late');
    expect(stopAt(columns, 'late', 'ArrowDown')).toBe('late');
    expect(stopAt(columns, 'late', 'ArrowRight')).toBe('noon');
    expect(stopAt(columns, 'early', 'ArrowLeft')).toBe('night');
    expect(stopAt(columns, headOf('2016-05-16'), 'ArrowRight')).toBe(headOf('2016-05-17'));
    expect(stopAt(columns, 'noon', 'ArrowRight')).toBe('open');
    expect(edgeOf(columns, 'late', 'first')).toBe(headOf('2016-05-17'));
    expect(edgeOf(columns, headOf('2016-05-17'), 'last')).toBe('late');
  });

  it('move by a quarter and by a day, over months and over midnight', () => {
    expect(movedByKey(morning, 'ArrowUp', days, 15)).toEqual(at('2016-05-17T08:15', '2016-05-17T09:45'));
    expect(movedByKey(at('2016-05-31T23:00', '2016-05-31T23:50'), 'ArrowDown', days, 15)).toEqual(
      at('2016-05-31T23:15', '2016-06-01T00:05'),
    );
    expect(movedByKey(at('2016-05-31T09:00', '2016-05-31T10:00'), 'ArrowRight', days, 15)).toEqual(
      at('2016-06-01T09:00', '2016-06-01T10:00'),
    );
  });

  it('bring what has no day to the last one, and from there down to the morning', () => {
    const placed = movedByKey(unscheduled, 'ArrowLeft', days, 15);
    expect(placed).toEqual({ kind: 'day', day: '2016-05-18' });
    expect(movedByKey(placed, 'ArrowDown', days, 15)).toEqual(at('2016-05-18T09:00', '2016-05-18T10:00'));
    expect(movedByKey(placed, 'ArrowUp', days, 15)).toEqual(placed);
    expect(movedByKey(unscheduled, 'ArrowLeft', [], 15)).toEqual(unscheduled);
  });

  it('resize at the end up and down, at the start sideways', () => {
    expect(resizedByKey(morning, 'ArrowDown', 15)).toEqual(at('2016-05-17T08:30', '2016-05-17T10:15'));
    expect(resizedByKey(morning, 'ArrowLeft', 15)).toEqual(at('2016-05-17T08:15', '2016-05-17T10:00'));
    const quarter = at('2016-05-17T08:30', '2016-05-17T08:45');
    expect(resizedByKey(quarter, 'ArrowUp', 15)).toEqual(quarter);
  });

  it('put a new item after the one they are on, and on an empty day into the morning', () => {
    expect(timeAfter(morning, items)).toEqual(at('2016-05-17T10:00', '2016-05-17T11:00'));
    expect(timeAfter(night, items)).toEqual(at('2016-05-17T01:15', '2016-05-17T02:15'));
    expect(freeTimeOn('2016-05-17', items)).toEqual(at('2016-05-17T15:00', '2016-05-17T16:00'));
    expect(freeTimeOn('2016-05-20', items)).toEqual(at('2016-05-20T09:00', '2016-05-20T10:00'));
  });
});
