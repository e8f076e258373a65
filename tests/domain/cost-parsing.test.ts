import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsaidMissions } from '../../db/domain/closing';
import { parseRate } from '../../db/domain/cost';
import { hoursFigure, parseHours } from '../../db/domain/hours';

describe('a rate as people write it', () => {
  it.each([
    ['6,85', '6.85'],
    [' 6.85 ', '6.85'],
    ['7', '7'],
    ['0,0625', '0.0625'],
  ])('%s is %s', (text, rate) => expect(parseRate(text)).toBe(rate));

  it.each(['', '0', '0,00', '-1', '1.250,50', 'seks', '6,'])('“%s” is none', (text) =>
    expect(parseRate(text)).toBeNull(),
  );
});

describe('a time worked as people write it', () => {
  it.each([
    ['7,5', 450],
    ['7.5', 450],
    ['7:30', 450],
    ['7 t 30', 450],
    ['7 t. 30 min.', 450],
    ['7h30m', 450],
    ['45 min', 45],
    ['37 timer', 2_220],
    ['1 hour', 60],
    ['8', 480],
  ])('%s is %i minutes', (text, minutes) => expect(parseHours(text)).toBe(minutes));

  it.each(['', '0', '0:00', '7:75', '-3', 'en dag', '1.250,5'])('“%s” is none', (text) =>
    expect(parseHours(text)).toBeNull(),
  );

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (minutes) => {
        expect(parseHours(hoursFigure(minutes))).toBe(minutes);
      }),
    );
  });
});

describe('several missions', () => {
  it('are each asked for: what is said of one is no word about the other', () => {
    const said = {
      ...{ id: 's', administrationId: 'finance', funderId: null, topicId: null, category: null },
      ...{
        owner: { kind: 'mission', id: 'first' } as const,
        said: { kind: 'not-recorded' } as const,
        source: '',
      },
    };
    expect(
      unsaidMissions(
        {
          missions: [
            { id: 'first', administrationIds: ['finance'] },
            { id: 'second', administrationIds: ['finance'] },
          ],
          costs: { lines: [], statements: [said] },
          hours: { lines: [], statements: [{ ...said, owner: { kind: 'mission', id: 'second' } }] },
        },
        'DKK',
      ),
    ).toEqual({ costs: ['second'], hours: ['first'] });
  });
});
