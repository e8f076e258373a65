import { describe, expect, it } from 'vitest';
import { daysOf } from '../../db/domain/dates';
import { blankItem, type ItemTime, type ProgrammeItem } from '../../db/domain/programme';
import type { ItemLook } from '../../renderer/features/programme/look';
import { clockLabel } from '../../renderer/features/programme/look';
import { daysShown, weekBeside, weekOf } from '../../renderer/features/programme/useView';
import { textsIn } from '../../renderer/i18n';

// Thursday 12 May to Tuesday 24 May 2016: three calendar weeks.
const long = daysOf({ from: '2016-05-12', to: '2016-05-24' });
const short = daysOf({ from: '2016-05-12', to: '2016-05-18' });

describe('the days that are shown', () => {
  it('are all, or as many as one wants from a day on, as long as there are so many', () => {
    expect(daysShown(long, { span: 'all', from: '2016-05-20' })).toEqual(long);
    expect(daysShown(long, { span: 'three', from: '2016-05-14' })).toEqual([
      '2016-05-14',
      '2016-05-15',
      '2016-05-16',
    ]);
    expect(daysShown(long, { span: 'three', from: '2016-05-24' })).toEqual(long.slice(-3));
    expect(daysShown(long, { span: 'one', from: '2016-05-20' })).toEqual(['2016-05-20']);
    expect(daysShown(long, { span: 'one', from: null })).toEqual(['2016-05-12']);
    expect(daysShown(long, { span: 'one', from: '2017-01-01' })).toEqual(['2016-05-24']);
    expect(daysShown(['2016-05-12'], { span: 'three', from: null })).toEqual(['2016-05-12']);
    expect(daysShown([], { span: 'one', from: null })).toEqual([]);
  });

  it('are a calendar week of a long programme, which is paged by week', () => {
    expect(weekOf(short, '2016-05-18')).toEqual(short);
    const first = weekOf(long, null);
    expect(first).toEqual(daysOf({ from: '2016-05-12', to: '2016-05-15' }));
    const second = weekOf(long, '2016-05-18');
    expect(second).toEqual(daysOf({ from: '2016-05-16', to: '2016-05-22' }));
    expect(weekBeside(long, first, 'after')).toBe('2016-05-16');
    expect(weekBeside(long, second, 'before')).toBe('2016-05-12');
    expect(weekBeside(long, second, 'after')).toBe('2016-05-23');
    expect(weekBeside(long, first, 'before')).toBeUndefined();
  });
});

describe('the clock on a block', () => {
  const words = { t: textsIn('da'), language: 'da' as const };
  const label = (time: ItemTime, given: Partial<ProgrammeItem>, zone: string) =>
    clockLabel(
      {
        item: { ...blankItem, id: 'x', missionId: 'm', kind: 'meeting', title: '', time, ...given },
        zone,
        home: 'Europe/Copenhagen',
      } as ItemLook,
      words,
    );
  const at = (startsAt: string, endsAt: string): ItemTime => ({ kind: 'timed', startsAt, endsAt });

  it('is the programme’s own, else named and beside the one at home', () => {
    const meeting = at('2016-05-17T10:00', '2016-05-17T11:00');
    expect(label(meeting, {}, 'Asia/Beirut')).toBe('10.00');
    expect(label(meeting, { zone: 'Europe/Copenhagen' }, 'Asia/Beirut')).toBe(
      '10.00 København · 11.00 Beirut',
    );
    expect(label(meeting, { zone: 'Asia/Kathmandu' }, 'Asia/Beirut')).toBe(
      '10.00 Kathmandu · 6.15 København',
    );
    expect(label({ kind: 'unscheduled' }, { zone: 'Asia/Kathmandu' }, 'Asia/Beirut')).toBe('');
  });

  it('is, for a flight, also the one where it ends, before and after the clocks change', () => {
    const flight = (day: string) => at(`${day}T10:00`, `${day}T14:20`);
    const zones = { zone: 'Europe/Copenhagen', endZone: 'Asia/Beirut' };
    expect(label(flight('2016-03-20'), zones, 'Asia/Beirut')).toBe('10.00 København – 15.20 Beirut');
    // Copenhagen and Beirut change on the same date in 2016; New York two weeks before.
    expect(label(flight('2016-03-27'), zones, 'Asia/Beirut')).toBe('10.00 København – 15.20 Beirut');
    const west = { zone: 'Europe/Copenhagen', endZone: 'America/New_York' };
    expect(label(flight('2016-03-12'), west, 'America/New_York')).toBe('10.00 København – 8.20 New York');
    expect(label(flight('2016-03-20'), west, 'America/New_York')).toBe('10.00 København – 9.20 New York');
  });
});
