import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceListOf, conclusions, type ItemAttendance, itemAt } from '../../db/domain/attendance';
import type { Attendance } from '../../db/domain/participation';
import { toInstant } from '../../db/domain/zones';
import { anItem, aParticipation, timed } from './records';

const people = ['anne', 'bo', 'carla'];
const participants = people.map((id) => aParticipation({ id }));
const mark = (itemId: string, participationId: string, attendance: 'attended' | 'absent') =>
  ({ itemId, participationId, attendance }) satisfies ItemAttendance;

describe('the attendance list of an item', () => {
  it('has those expected with what was noted, and who came all the same', () => {
    const item = anItem({ participationIds: ['bo'], interpreterIds: ['anne'] });
    const marks = [
      mark('item', 'bo', 'absent'),
      mark('item', 'carla', 'attended'),
      mark('x', 'anne', 'absent'),
    ];
    expect(attendanceListOf(item, { groups: [], participants }, marks)).toEqual([
      { participationId: 'anne', role: 'interpreter', attendance: 'unknown' },
      { participationId: 'bo', role: 'participant', attendance: 'absent' },
      { participationId: 'carla', role: null, attendance: 'attended' },
    ]);
  });

  it('has whoever comes in another’s place, except where the other came themselves', () => {
    const replaced = [
      aParticipation({ id: 'anne', invitation: 'replaced' }),
      aParticipation({ id: 'bo', standsInForId: 'anne' }),
    ];
    const item = anItem({ participationIds: ['anne'] });
    const list = (marks: ItemAttendance[]) =>
      attendanceListOf(item, { groups: [], participants: replaced }, marks).map((one) => one.participationId);
    expect(list([])).toEqual(['bo']);
    expect(list([mark('item', 'anne', 'attended')])).toEqual(['anne']);
    expect(list([mark('item', 'anne', 'absent')])).toEqual(['anne', 'bo']);
  });
});

describe('what the items say of the mission', () => {
  const items = ['first', 'second'].map((id) => anItem({ id, participationIds: people }));
  const said = (marks: ItemAttendance[], before: Attendance = 'unknown') =>
    conclusions(
      items,
      { groups: [], participants: participants.map((one) => ({ ...one, attendance: before })) },
      marks,
    ).map(({ participant, attendance }) => [participant.id, attendance]);

  it('is that who came to anything attended, and who was missed at everything was absent', () => {
    const marks = [
      mark('first', 'anne', 'absent'),
      mark('second', 'anne', 'attended'),
      mark('first', 'bo', 'absent'),
      mark('second', 'bo', 'absent'),
      mark('first', 'carla', 'absent'),
    ];
    expect(said(marks)).toEqual([
      ['anne', 'attended'],
      ['bo', 'absent'],
    ]);
    expect(said(marks, 'absent')).toEqual([['anne', 'attended']]);
    expect(said(marks, 'attended')).toEqual([]);
  });

  it('never claims more than was noted', () => {
    const marks = fc.uniqueArray(
      fc.record({
        itemId: fc.constantFrom('first', 'second', 'gone'),
        participationId: fc.constantFrom(...people),
        attendance: fc.constantFrom('attended' as const, 'absent' as const),
      }),
      { selector: ({ itemId, participationId }) => `${itemId} ${participationId}` },
    );
    fc.assert(
      fc.property(marks, (noted) => {
        for (const { participant, attendance, itemIds } of conclusions(
          items,
          { groups: [], participants },
          noted,
        )) {
          const own = noted.filter((one) => one.participationId === participant.id);
          const saying = own.filter((one) => one.attendance === attendance && one.itemId !== 'gone');
          expect(itemIds.toSorted()).toEqual(saying.map(({ itemId }) => itemId).sort());
          expect(saying.length >= (attendance === 'absent' ? items.length : 1)).toBe(true);
        }
      }),
    );
  });
});

describe('the item whose list one wants', () => {
  const items = [
    anItem({ id: 'day', time: { kind: 'day', day: '2016-05-17' } }),
    anItem({ id: 'off', time: timed('2016-05-17T08:00', '2016-05-17T18:00'), status: 'cancelled' }),
    anItem({ id: 'morning', time: timed('2016-05-17T09:00', '2016-05-17T12:00') }),
    anItem({ id: 'coffee', time: timed('2016-05-17T10:00', '2016-05-17T10:30') }),
    anItem({ id: 'afternoon', time: timed('2016-05-17T14:00', '2016-05-17T15:00') }),
    anItem({ id: 'some day' }),
  ];
  const at = (local: string) => itemAt(items, { zone: 'Asia/Beirut' }, toInstant(local, 'Asia/Beirut'));

  it('is the one going on where the mission is', () => {
    expect(at('2016-05-17T09:00')).toBe('morning');
    expect(at('2016-05-17T10:15')).toBe('coffee');
    expect(at('2016-05-17T11:00')).toBe('morning');
    expect(itemAt(items, { zone: 'Asia/Beirut' }, Date.parse('2016-05-17T06:00:00Z'))).toBe('morning');
  });

  it('is else the next, the day’s, the last or the first', () => {
    expect(at('2016-05-17T13:00')).toBe('afternoon');
    expect(at('2016-05-17T20:00')).toBe('day');
    expect(at('2016-06-01T09:00')).toBe('afternoon');
    expect(at('2016-05-01T09:00')).toBe('day');
    expect(itemAt(items.slice(-1), { zone: '' }, 0)).toBe('some day');
    expect(itemAt([], { zone: '' }, 0)).toBeNull();
  });
});
