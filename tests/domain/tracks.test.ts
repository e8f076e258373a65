import { describe, expect, it } from 'vitest';
import { concerns, laneOf } from '../../db/domain/tracks';
import { anItem } from './records';

const group = (id: string, memberIds: string[]) => ({ id, missionId: 'mission', name: id, memberIds });
const groups = [group('a', ['anna', 'bo']), group('b', ['cille'])];

describe('a track of the programme', () => {
  it('of a group has its items, those with its members, and what names nobody', () => {
    const a = { kind: 'group', id: 'a' } as const;
    expect(concerns(anItem({ groupIds: ['a'] }), a, groups)).toBe(true);
    expect(concerns(anItem({ groupIds: ['b'] }), a, groups)).toBe(false);
    expect(concerns(anItem({ speakerIds: ['bo'] }), a, groups)).toBe(true);
    expect(concerns(anItem({ participationIds: ['cille'] }), a, groups)).toBe(false);
    expect(concerns(anItem(), a, groups)).toBe(true);
  });

  it('of a person has what they are on, themselves, by a group or in another part', () => {
    const cille = { kind: 'participant', id: 'cille' } as const;
    expect(concerns(anItem({ groupIds: ['b'] }), cille, groups)).toBe(true);
    expect(concerns(anItem({ escortIds: ['cille'] }), cille, groups)).toBe(true);
    expect(concerns(anItem({ groupIds: ['a'] }), cille, groups)).toBe(false);
    expect(concerns(anItem({ groupIds: ['empty'] }), cille, groups)).toBe(false);
    expect(concerns(anItem({ groupIds: ['a'] }), { kind: 'everybody' }, groups)).toBe(true);
  });

  it('stands in the order of the groups, what is no group’s behind them', () => {
    expect(laneOf({ groupIds: ['b', 'a'] }, groups)).toBe(0);
    expect(laneOf({ groupIds: ['b'] }, groups)).toBe(1);
    expect(laneOf({ groupIds: [] }, groups)).toBe(2);
  });
});
