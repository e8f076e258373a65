import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../db/domain/dates';
import { daysOfItem, type ProgrammeItem } from '../../db/domain/programme';
import { fromProgramme, fromTemplate, templateIds } from '../../db/domain/programme-template';
import { durationOf } from '../../db/domain/scheduling';
import { dayOf, minuteOfDay } from '../../db/domain/wall-time';
import { anItem, timed } from './records';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

const anyItem = fc
  .record({
    day: anyDay,
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: fc.integer({ min: 1, max: 2000 }),
    kind: fc.constantFrom('timed', 'day', 'unscheduled'),
    status: fc.constantFrom('idea', 'requested', 'confirmed', 'cancelled'),
  })
  .map(({ day, start, minutes, kind, status }, index = 0): ProgrammeItem => {
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const startsAt = `${day}T${clock(start)}`;
    const end = start + minutes;
    const endsAt = `${addDays(day, Math.floor(end / 1440))}T${clock(end % 1440)}`;
    const time =
      kind === 'timed'
        ? timed(startsAt, endsAt)
        : kind === 'day'
          ? ({ kind: 'day', day } as const)
          : ({ kind: 'unscheduled' } as const);
    return anItem({ id: `item ${index}`, status, time, participationIds: ['ann'], internalNote: 'secret' });
  });

describe('a built-in template', () => {
  it.each(templateIds)('%s begins on the day and never overlaps itself', (id) => {
    const drafts = fromTemplate(id, '2016-10-30', ['da', 'en']);
    expect(drafts.flatMap(({ time }) => daysOfItem(time)).sort()[0]).toBe('2016-10-30');
    const times = drafts.map(({ time }) => time);
    for (const [index, time] of times.entries()) {
      const next = times[index + 1];
      if (time.kind !== 'timed' || next?.kind !== 'timed') continue;
      expect(next.startsAt >= time.endsAt).toBe(true);
    }
  });

  it.each(templateIds)('%s has a meal in every long day and says everything in both languages', (id) => {
    const drafts = fromTemplate(id, '2016-05-16', ['en', 'da', 'ar']);
    for (const { title, texts } of drafts) {
      expect(title).not.toBe('');
      expect(texts.map(({ language }) => language)).toEqual(['da']);
      expect(texts[0]?.title).not.toBe('');
    }
    expect(drafts.some(({ kind }) => kind === 'reception')).toBe(true);
  });

  it('speaks English where it does not know the first language, and translates into those it knows', () => {
    const [first] = fromTemplate('hosted-day', '2016-05-16', ['fr', 'da']);
    expect(first?.title).toBe('Welcome at the city hall');
    expect(first?.texts).toEqual([{ language: 'da', title: 'Velkomst på rådhuset', publicNote: '' }]);
  });
});

const sameLanguages = { from: ['da', 'en'], to: ['da', 'en'] };

describe('a past programme as a template', () => {
  it('is worded in the first language of the programme that it becomes', () => {
    const item = anItem({
      title: 'Meeting of the mayors',
      publicNote: 'Bring ID.',
      texts: [{ language: 'da', title: 'Borgmestermøde', publicNote: '' }],
    });
    const [draft] = fromProgramme([item], '2020-01-01', { from: ['en', 'da'], to: ['da', 'en'] });
    expect(draft).toMatchObject({
      title: 'Borgmestermøde',
      publicNote: 'Bring ID.',
      texts: [{ language: 'en', title: 'Meeting of the mayors', publicNote: 'Bring ID.' }],
    });
  });

  it('keeps clock times, lengths and distances between days, and begins on the day given', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), anyDay, (items, startsOn) => {
        const living = items.filter(({ status }) => status !== 'cancelled');
        const drafts = fromProgramme(items, startsOn, sameLanguages);
        expect(drafts).toHaveLength(living.length);
        const firstOf = (times: readonly ProgrammeItem['time'][]) => times.flatMap(daysOfItem).sort()[0];
        const before = firstOf(living.map(({ time }) => time));
        const first = firstOf(drafts.map(({ time }) => time));
        expect(first).toBe(before === undefined ? undefined : startsOn);
        for (const [index, { time }] of drafts.entries()) {
          const old = living[index]?.time;
          expect(time.kind).toBe(old?.kind);
          if (time.kind !== 'timed' || old?.kind !== 'timed' || before === undefined) continue;
          expect(minuteOfDay(time.startsAt)).toBe(minuteOfDay(old.startsAt));
          expect(durationOf(time)).toBe(durationOf(old));
          expect(daysBetween(startsOn, dayOf(time.startsAt))).toBe(daysBetween(before, dayOf(old.startsAt)));
        }
      }),
    );
  });

  it('leaves behind who took part, what was confirmed and what was noted internally', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 5 }), (items) => {
        for (const draft of fromProgramme(items, '2020-01-01', sameLanguages)) {
          expect(draft).toMatchObject({
            status: 'idea',
            internalNote: '',
            participationIds: [],
            groupIds: [],
          });
          expect(draft).not.toHaveProperty('id');
        }
      }),
    );
  });
});
